package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import org.springframework.stereotype.Component;

/**
 * {@link SearchAnalysis} in the words of OpenSearch.
 */
@Component("openSearchAnalysis")
public class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	private static final String[] FOLDING = { "lowercase", "asciifolding", "german_normalization" };

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.charFilter("ampersand").type("pattern_replace").param("pattern", "&").param("replacement", "and");
		context.charFilter("punctuation")
			.type("pattern_replace")
			.param("pattern", SearchAnalysis.PUNCTUATION)
			.param("replacement", "");
		context.normalizer(TermIndex.FOLDED).custom().charFilters("ampersand", "punctuation").tokenFilters(FOLDING);
		context.analyzer(TermIndex.NAME_WORDS).custom().tokenizer("standard").tokenFilters(FOLDING);
		context.analyzer(TermIndex.TEXT).custom().tokenizer("standard").tokenFilters(FOLDING);
		context.tokenFilter("beginnings").type("edge_ngram").param("min_gram", 1).param("max_gram", 20);
		context.analyzer(TermIndex.NAME_PREFIXES)
			.custom()
			.tokenizer("standard")
			.tokenFilters("lowercase", "asciifolding", "german_normalization", "beginnings");
	}

}

package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

import org.springframework.stereotype.Component;

/**
 * How text becomes what is compared. Everywhere the same folding: lower case; accents
 * dropped ({@code asciiFolding}, which also turns sharp s into ss and full-width letters
 * into plain ones); then ae, oe and ue to a, o and u ({@code germanNormalization}), so
 * that all spellings of an umlaut meet: R&uuml;ckfahrt, Rueckfahrt, Ruckfahrt.
 */
@Component("searchAnalysis")
public class SearchAnalysis implements LuceneAnalysisConfigurer {

	/** Longest beginning of a word that is indexed; longer ones are typed by nobody. */
	private static final String LONGEST_PREFIX = "20";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.normalizer(TermIndex.FOLDED)
			.custom()
			.charFilter("patternReplace")
			.param("pattern", "&")
			.param("replacement", "and")
			.charFilter("patternReplace")
			.param("pattern", Folding.PUNCTUATION)
			.param("replacement", "")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("germanNormalization");
		words(context, TermIndex.NAME_WORDS);
		words(context, TermIndex.TEXT);
		context.analyzer(TermIndex.NAME_PREFIXES)
			.custom()
			.tokenizer("standard")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("germanNormalization")
			.tokenFilter("edgeNGram")
			.param("minGramSize", "1")
			.param("maxGramSize", LONGEST_PREFIX);
	}

	private static void words(LuceneAnalysisConfigurationContext context, String name) {
		context.analyzer(name)
			.custom()
			.tokenizer("standard")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("germanNormalization");
	}

}

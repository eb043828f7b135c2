package de.filmfarm.lexikon.search;

import java.util.Map;
import java.util.TreeMap;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerOptionalComponentsStep;

import org.springframework.stereotype.Component;

/**
 * The analysis of {@link SearchAnalysis} for Lucene.
 */
@Component("luceneAnalysis")
class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		for (Analysis analysis : SearchAnalysis.analyses()) {
			LuceneAnalyzerOptionalComponentsStep analyzer = context.analyzer(analysis.name())
				.custom()
				.tokenizer(analysis.tokenizer());
			analysis.tokenFilters().forEach((filter) -> {
				var step = analyzer.tokenFilter(filter.lucene());
				sorted(filter.luceneParameters()).forEach(step::param);
			});
		}
	}

	private static Map<String, String> sorted(Map<String, String> parameters) {
		return new TreeMap<>(parameters);
	}

}

package de.filmfarm.lexikon.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.search.Analysis.Filter;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisComponentParametersStep;

import org.springframework.stereotype.Component;

/**
 * The analysis of {@link SearchAnalysis} for OpenSearch.
 */
@Component("openSearchAnalysis")
class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		Set<String> defined = new HashSet<>();
		for (Analysis analysis : SearchAnalysis.analyses()) {
			for (Filter filter : analysis.tokenFilters()) {
				if (!filter.isBuiltIn() && defined.add(filter.name())) {
					define(context.tokenFilter(filter.name()).type(filter.openSearch()), filter);
				}
			}
			context.analyzer(analysis.name())
				.custom()
				.tokenizer(analysis.tokenizer())
				.tokenFilters(names(analysis.tokenFilters()));
		}
	}

	private static void define(ElasticsearchAnalysisComponentParametersStep component, Filter filter) {
		filter.openSearchParameters().forEach((name, value) -> component.param(name, value));
	}

	private static String[] names(List<Filter> filters) {
		return filters.stream()
			.map((filter) -> filter.isBuiltIn() ? filter.openSearch() : filter.name())
			.toArray(String[]::new);
	}

}

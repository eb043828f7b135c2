package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Map;

/**
 * An analyzer, in terms of both search engines.
 *
 * @param name under which fields refer to it
 * @param tokenizer which both call the same
 * @param tokenFilters what is done to the pieces, in order
 */
record Analysis(String name, String tokenizer, List<Filter> tokenFilters) {

	/**
	 * A step of the analysis.
	 *
	 * @param name our own, the same wherever it has the same parameters
	 * @param lucene what Lucene calls it
	 * @param openSearch what OpenSearch calls it
	 * @param luceneParameters its parameters there
	 * @param openSearchParameters its parameters there
	 */
	record Filter(String name, String lucene, String openSearch, Map<String, String> luceneParameters,
			Map<String, String> openSearchParameters) {

		Filter(String name, String lucene, String openSearch) {
			this(name, lucene, openSearch, Map.of(), Map.of());
		}

		/** Whether OpenSearch has it as it is, under its own name. */
		boolean isBuiltIn() {
			return this.openSearchParameters.isEmpty();
		}

	}

}

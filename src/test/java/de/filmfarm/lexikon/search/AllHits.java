package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns all pages of a search.
 */
final class AllHits {

	private AllHits() {
	}

	/** Everything that is found, in its order. */
	static List<TermHit> of(TermSearch search, SearchQuery query) {
		SearchResults first = search.find(query);
		List<TermHit> hits = new ArrayList<>(first.hits());
		for (int page = 2; page <= first.pagination().pages(); page++) {
			hits.addAll(search.find(query.onPage(page)).hits());
		}
		return hits;
	}

	/** The pages of everything that is found. */
	static List<String> paths(TermSearch search, SearchQuery query) {
		return paths(of(search, query));
	}

	static List<String> paths(List<TermHit> hits) {
		return hits.stream().map(TermHit::path).toList();
	}

}

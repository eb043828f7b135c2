package de.filmfarm.lexikon.search;

import java.util.List;

import de.filmfarm.lexikon.shared.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param query as it was understood
 * @param hits best first
 * @param pagination where the page stands
 * @param facets how many there are of which kind
 * @param correction what became of the spelling, if anything
 * @param fit how well the hits fit
 */
public record SearchResults(SearchQuery query, List<TermHit> hits, Pagination pagination, Facets facets,
		@Nullable Correction correction, Fit fit) {

	/** Nothing at all. */
	static SearchResults none(SearchQuery query) {
		return new SearchResults(query, List.of(), new Pagination(1, Ranking.PAGE, 0), Facets.NONE, null, Fit.NAMES);
	}

	SearchResults corrected(Correction correction) {
		return new SearchResults(this.query, this.hits, this.pagination, this.facets, correction, this.fit);
	}

	/** How well hits fit the query. */
	public enum Fit {

		/** At least one name has all the words. */
		NAMES,

		/** Names share parts with the query, or stand within it. */
		PARTS_OF_NAMES,

		/** All words stand in texts only. */
		TEXT,

		/** No name has all the words; these have all or some in their texts. */
		SOME_WORDS,

		/** Only names were compared, because the index is not at hand. */
		LIMITED

	}

	/**
	 * Another spelling.
	 *
	 * @param asked what the reader wrote
	 * @param nearest the nearest name
	 * @param applied whether the results are those for the nearest name, because there
	 * are none for what was asked
	 */
	public record Correction(String asked, String nearest, boolean applied) {
	}

}

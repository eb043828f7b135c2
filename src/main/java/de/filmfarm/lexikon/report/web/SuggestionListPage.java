package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.report.web.SuggestionQueries.Held;
import de.filmfarm.lexikon.report.web.SuggestionQueries.NearTerm;
import de.filmfarm.lexikon.shared.Pagination;

/**
 * The list of suggestions.
 *
 * @param filter by what it is narrowed down
 * @param tabs one for each status, and one for all
 * @param languages of the interface
 * @param entries on this page
 * @param unmet what was looked for in vain and nobody has suggested
 * @param held what waits to be let through
 */
public record SuggestionListPage(SuggestionFilter filter, List<Tab> tabs, List<String> languages, List<Entry> entries,
		Pagination pagination, List<UnmetSearches.Name> unmet, List<Held> held) {

	/** What can be chosen as an origin. */
	public SuggestionOrigin[] origins() {
		return SuggestionOrigin.values();
	}

	/** A status to choose, with the number of suggestions. */
	public record Tab(String status, String address, boolean current, long count) {
	}

	/** A suggestion with terms of similar names. */
	public record Entry(SuggestionRow row, List<NearTerm> near) {
	}

}

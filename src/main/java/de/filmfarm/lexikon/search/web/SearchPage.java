package de.filmfarm.lexikon.search.web;

import java.util.List;

import de.filmfarm.lexikon.search.SearchResults;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * The search page with what was found.
 *
 * @param meta of the page
 * @param results a page of them
 * @param text what they are for
 * @param otherSpelling the search for the nearest name, or, if the results are for that,
 * for what was asked
 * @param set filters that are set
 * @param withoutFilters the same search without any
 * @param groups filters that can be set
 * @param modes ways to match
 * @param orders ways to sort
 * @param previous page, if there is one
 * @param next page, if there is one
 * @param suggestion where a reader can ask for what was not found
 */
public record SearchPage(PageMeta meta, SearchResults results, String text, @Nullable String otherSpelling,
		List<Choice> set, String withoutFilters, List<FilterGroup> groups, List<Choice> modes, List<Choice> orders,
		@Nullable String previous, @Nullable String next, String suggestion) {

	/** Whether nothing was found that the filters let pass. */
	public boolean isEmpty() {
		return this.results.hits().isEmpty();
	}

	/**
	 * Whether there is anything to choose from; the way to match only if it found
	 * something.
	 */
	public boolean hasChoices() {
		return !isEmpty() || !this.groups.isEmpty();
	}

}

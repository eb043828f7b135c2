package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Departments.Department;
import org.jspecify.annotations.Nullable;

/**
 * The list of terms.
 *
 * @param set what is filtered by, by filter
 * @param sort by what it is ordered
 * @param chips to take filters away
 * @param statuses to filter by, with counts
 * @param sorts to order by
 * @param departments to choose from
 * @param languages of the interface, with their names
 * @param terms on this page
 * @param pagination where the page is in the list
 * @param previous address, if there is one
 * @param next address, if there is one
 */
public record TermListPage(Map<String, String> set, String sort, List<Chip> chips, List<Link> statuses,
		List<Link> sorts, List<Department> departments, List<TermEditPage.Language> languages, List<Entry> terms,
		Pagination pagination, @Nullable String previous, @Nullable String next) {

	/** What a filter is set to; empty if it is not. */
	public String value(String filter) {
		return this.set.getOrDefault(filter, "");
	}

	/** A filter that is set: which, to what, and where the list is without it. */
	public record Chip(String filter, String value, String address) {
	}

	/** A choice of a status or an order. */
	public record Link(String name, String address, boolean current, long count) {
	}

	/**
	 * A term.
	 *
	 * @param pending status of a revision that readers do not see, or nothing
	 * @param missing languages of the interface in which there is no article
	 */
	public record Entry(long number, String name, String status, String department, @Nullable String pending,
			List<String> missing, long reports, @Nullable Moment changedAt, String author, @Nullable String due) {
	}

}

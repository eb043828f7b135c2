package de.filmfarm.lexikon.editorial.state.web;

import java.time.ZonedDateTime;
import java.util.List;

import de.filmfarm.lexikon.editorial.state.Findings.FoundWord;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Departments.Department;
import org.jspecify.annotations.Nullable;

/**
 * A list of what was found.
 *
 * @param key of the finding
 * @param terms with which something is the matter
 * @param words that are missed; one of the two lists is empty
 * @param columns by which it can be ordered
 * @param departments to choose from; none where words are listed
 * @param department key of the chosen one, or empty
 * @param sort name of the column by which it is ordered
 * @param pagination where the page is in the list
 * @param address of the list, without a page
 * @param comparedAt when names were compared, where that is what the list is about
 */
public record FindingPage(String key, List<Row> terms, List<FoundWord> words, List<Column> columns,
		List<Department> departments, String department, String sort, Pagination pagination, String address,
		@Nullable ZonedDateTime comparedAt) {

	/**
	 * A term with which something is the matter.
	 *
	 * @param what in words
	 * @param otherNumber of another term that it is about
	 */
	public record Row(long number, String name, String department, String what, @Nullable Long otherNumber,
			@Nullable String otherName) {
	}

	/**
	 * A column.
	 *
	 * @param address of the list in its order
	 * @param order as in {@code aria-sort}, or nothing if the list has another one
	 */
	public record Column(String name, String address, @Nullable String order) {
	}

}

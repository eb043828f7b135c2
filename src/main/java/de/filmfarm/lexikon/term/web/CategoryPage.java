package de.filmfarm.lexikon.term.web;

import java.util.List;

import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.term.web.TermPage.CategoryLink;
import org.jspecify.annotations.Nullable;

/**
 * A department with its fields, or one field.
 *
 * @param meta for machines
 * @param department key of the upper level, which decides the colour
 * @param name of the category
 * @param introduction may be empty
 * @param text the introduction at length, as safe HTML, may be empty
 * @param parent the department of a field, or none
 * @param fields with their terms
 */
public record CategoryPage(PageMeta meta, String department, String name, String introduction, String text,
		@Nullable CategoryLink parent, List<Field> fields) {

	/**
	 * A field of work and its terms; the path is missing on the page of the field itself.
	 */
	public record Field(String name, @Nullable String path, List<BrowseQueries.CategoryTerm> terms) {
	}

}

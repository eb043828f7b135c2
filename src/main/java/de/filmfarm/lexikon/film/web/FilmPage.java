package de.filmfarm.lexikon.film.web;

import java.util.List;

import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * A film and the terms to be seen in it.
 *
 * @param meta for machines
 * @param title the original one
 * @param localTitle the release title in the reader's language, if it differs
 * @param year of the first public showing
 * @param countries names in the reader's language
 * @param directors names
 * @param terms what to look at
 */
public record FilmPage(PageMeta meta, String title, @Nullable String localTitle, int year, String countries,
		String directors, List<FilmQueries.FilmTerm> terms) {
}

package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import org.jspecify.annotations.Nullable;

/**
 * Two people have written at once. What merges by itself is merged already; the rest is
 * to be chosen.
 *
 * @param term both have written about
 * @param author of the other text
 * @param note of whoever was slower
 * @param changes what my text adds to theirs
 * @param clashes what has to be chosen
 * @param mine my text, as JSON, to be sent along
 * @param theirs number of the revision of theirs
 * @param version of it
 * @param base number of the revision that both began with, if there is one
 */
public record ConflictPage(TermHeading term, String author, String note, DiffView changes, List<ClashView> clashes,
		String mine, int theirs, int version, @Nullable Integer base) {

	/**
	 * Something to choose.
	 *
	 * @param id of the choice
	 * @param part last part of the message {@code diff.part.<part>}
	 * @param label what it is about
	 * @param field what it is called, or empty if the whole thing is meant
	 * @param language of the text, if it is not the reader's
	 * @param base as it was, or empty
	 * @param mine how it became mine, or nothing if I have removed it
	 * @param theirs how it became theirs, or nothing if they have removed it
	 */
	public record ClashView(String id, String part, String label, String field, @Nullable String language, String base,
			@Nullable String mine, @Nullable String theirs) {
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.time.LocalDate;

import de.filmfarm.lexikon.term.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * What heads the pages of a term at the desk.
 *
 * @param id in the database
 * @param number that never changes
 * @param headword in the reader's language, else in any
 * @param language of the headword
 * @param status of the term
 * @param published number of the revision that readers see, if any
 * @param path of the page that readers see, if any
 * @param department key of the upper category
 * @param reviewBy when somebody should look at the text again, if ever
 */
public record TermHeading(long id, long number, String headword, String language, TermStatus status,
		@Nullable Integer published, @Nullable String path, String department, @Nullable LocalDate reviewBy) {

	/** Of its pages at the desk. */
	public String desk() {
		return "/admin/terms/" + this.number;
	}

	public boolean isPublished() {
		return this.status == TermStatus.PUBLISHED;
	}

}

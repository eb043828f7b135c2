package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.report.ReportSubject;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to be about: the page of a term, a figure on it, or what a search has
 * shown.
 *
 * @param lang of the page
 * @param subject the page of a term, if it is about one
 * @param figure on it, if it is about that
 * @param query of the search, if it is about one
 * @param back where the reader comes from
 */
public record ReportTarget(LanguageTag lang, @Nullable ReportSubject subject, @Nullable ReportedFigure figure,
		@Nullable String query, String back) {

	/** Where the form is sent to. */
	public String action() {
		return (this.subject != null) ? "/" + this.lang + "/terms/" + this.subject.slug() + "/report"
				: "/" + this.lang + "/search/report";
	}

	/** What the reader comes from. */
	public String name() {
		return (this.subject != null) ? this.subject.headword() : String.valueOf(this.query);
	}

	/** Whether it is about words of an article. */
	public boolean isWords() {
		return this.subject != null && this.figure == null;
	}

	/**
	 * A figure.
	 *
	 * @param id its identity
	 * @param digest of its file
	 * @param path of its file
	 * @param alt what it shows
	 */
	public record ReportedFigure(long id, String digest, String path, String alt) {
	}

}

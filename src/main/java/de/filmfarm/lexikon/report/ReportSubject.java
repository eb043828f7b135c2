package de.filmfarm.lexikon.report;

import java.time.LocalDate;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * The page of a term that a report is about, as the reader sees it.
 *
 * @param term identity of the term
 * @param language of the article shown
 * @param revision published now
 * @param headword that heads the page
 * @param slug of the article
 * @param department key of the department
 * @param changedOn when the revision was published
 * @param reader the language of the page around the article, and of the reader
 */
public record ReportSubject(long term, String language, int revision, String headword, String slug, String department,
		LocalDate changedOn, LanguageTag reader) {

	/** The same page as it was when readers saw an earlier revision. */
	ReportSubject at(int earlier, LocalDate day) {
		return new ReportSubject(this.term, this.language, earlier, this.headword, this.slug, this.department, day,
				this.reader);
	}

}

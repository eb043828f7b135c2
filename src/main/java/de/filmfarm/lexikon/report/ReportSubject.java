package de.filmfarm.lexikon.report;

import java.time.LocalDate;

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
 */
public record ReportSubject(long term, String language, int revision, String headword, String slug, String department,
		LocalDate changedOn) {
}

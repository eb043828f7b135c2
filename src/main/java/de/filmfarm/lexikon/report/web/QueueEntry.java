package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;

import de.filmfarm.lexikon.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param term number of the term, unless it is about a search
 * @param headword of the term
 * @param headwordLanguage if it is not that of the desk
 * @param department key of the term's
 * @param passage the words meant, or their beginning
 * @param message what is said, or its beginning
 * @param proposed whether other words are proposed
 * @param spoken whether the reader waits for an answer
 */
public record QueueEntry(long id, int version, @Nullable Long term, @Nullable String headword,
		@Nullable String headwordLanguage, @Nullable String department, String language, String reason, String status,
		@Nullable String held, @Nullable String passage, String message, boolean proposed, boolean figure,
		@Nullable String query, @Nullable String taker, boolean spoken, OffsetDateTime createdAt) {

	/** How long ago it came. */
	public Waited waited() {
		return Waited.since(this.createdAt);
	}

	/** As a field of a form. */
	public String seen() {
		return this.id + "." + this.version;
	}

	/** Whether there is nothing left to do. */
	public boolean isClosed() {
		return ReportStatus.valueOf(this.status).isEnd();
	}

}

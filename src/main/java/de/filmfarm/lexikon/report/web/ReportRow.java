package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A report with what became of it.
 *
 * @param version that is seen
 * @param readerLanguage in which the reader is written to
 * @param figure name of the figure it is about
 * @param figureDigest of its file
 * @param mailed whether the reader is told by mail
 * @param duplicateOf identity of the other
 */
public record ReportRow(long id, int version, String status, @Nullable String held, String reason, String language,
		String readerLanguage, @Nullable Integer revision, @Nullable String query, @Nullable String figure,
		@Nullable String figureDigest, @Nullable String passage, @Nullable String passagePart,
		@Nullable Integer passageStart, @Nullable String passageBefore, @Nullable String passageAfter,
		@Nullable String proposal, String message, boolean mailed, @Nullable String thanksName,
		OffsetDateTime createdAt, @Nullable String taker, @Nullable Integer adoptedRevision, @Nullable String answer,
		@Nullable OffsetDateTime closedAt, @Nullable String closer, @Nullable Integer fixedRevision,
		@Nullable Long duplicateOf, boolean spoken) {

	/** Whether there is something to decide. */
	public boolean isOpen() {
		return this.held == null && this.closedAt == null;
	}

	public boolean isClosed() {
		return this.closedAt != null;
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.time.ZonedDateTime;

import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A revision without its text: who wrote it when and why, and what became of it.
 *
 * @param number of the revision
 * @param version how often its author has rewritten it
 * @param state last part of its message {@code revision.state.<state>}
 * @param author as shown
 * @param own whether whoever looks has written it
 * @param latest whether there is none after it
 * @param outdated whether a later one was approved
 * @param apart whether the latest does not go back to it
 * @param comments how many there are
 */
public record RevisionRow(int number, int version, String state, String author, boolean own, String note,
		ZonedDateTime createdAt, ZonedDateTime changedAt, @Nullable ZonedDateTime submittedAt,
		@Nullable String reviewer, @Nullable ZonedDateTime reviewedAt, @Nullable String reason,
		@Nullable ZonedDateTime publishAt, @Nullable ZonedDateTime publishedAt, @Nullable Integer restoredFrom,
		@Nullable Integer basedOn, boolean latest, boolean outdated, boolean apart, int comments) {

	/** What readers see now. */
	public static final String PRESENT = "PRESENT";

	/** Approved, and waiting for its time. */
	public static final String SCHEDULED = "SCHEDULED";

	/** Approved, but a later one was published first. */
	public static final String OVERTAKEN = "OVERTAKEN";

	/** Whether it waits for somebody to decide. */
	public boolean isOpen() {
		return (this.state.equals(RevisionStatus.PENDING.name()) || this.state.equals(SCHEDULED)) && !this.outdated;
	}

	public boolean isDraft() {
		return this.state.equals(RevisionStatus.DRAFT.name());
	}

	/** Whether its words would have to be brought together with later ones. */
	public boolean isLeftBehind() {
		return this.outdated && this.apart && this.publishedAt == null;
	}

}

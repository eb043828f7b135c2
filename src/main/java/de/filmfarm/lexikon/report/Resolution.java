package de.filmfarm.lexikon.report;

import org.jspecify.annotations.Nullable;

/**
 * How a report ends, and what the reader is told.
 */
public sealed interface Resolution {

	/** What the reader is told, if anything beside the outcome. */
	@Nullable String answer();

	/**
	 * The entry was corrected.
	 *
	 * @param revision of the term that corrected it
	 */
	record Fixed(int revision, @Nullable String answer) implements Resolution {
	}

	/**
	 * The entry stays as it is.
	 *
	 * @param answer with the reason
	 */
	record Declined(String answer) implements Resolution {
	}

	/**
	 * Somebody else had reported the same.
	 *
	 * @param other identity of that report
	 */
	record Duplicate(long other, @Nullable String answer) implements Resolution {
	}

}

package de.filmfarm.lexikon.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader sends, as far as it can be suspicious.
 *
 * @param sender network address
 * @param trapped whether a field was filled in that people do not see
 * @param opened when the form was opened, if that is known
 * @param text in the reader's own words, or empty
 * @param proposal other words for the passage, if any
 * @param passage it is about, if any
 * @param name of whoever sends it, if they say
 * @param term identity of the term it is about, if any
 * @param email where to answer, if anywhere
 */
public record Submission(String sender, boolean trapped, @Nullable Instant opened, String text,
		@Nullable String proposal, @Nullable String passage, @Nullable String name, @Nullable Long term,
		@Nullable String email) {

	/** One that is nothing but text. */
	public static Submission of(String sender, boolean trapped, @Nullable Instant opened, String text) {
		return new Submission(sender, trapped, opened, text, null, null, null, null, null);
	}

}

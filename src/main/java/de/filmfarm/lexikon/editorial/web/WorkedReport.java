package de.filmfarm.lexikon.editorial.web;

import org.jspecify.annotations.Nullable;

/**
 * The report that somebody has come from to write.
 *
 * @param language of the text that it is about
 * @param reason name of the constant that says what it is about
 * @param passage the words meant
 * @param proposal to stand there instead
 * @param byHand whether the proposal could not be put in by itself
 */
public record WorkedReport(long id, String language, String reason, @Nullable String passage, @Nullable String proposal,
		String message, boolean byHand) {
}

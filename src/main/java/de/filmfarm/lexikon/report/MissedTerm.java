package de.filmfarm.lexikon.report;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who misses a term.
 *
 * @param language of the page on which they missed it
 * @param origin where that was
 * @param name with at least one letter or digit
 * @param message about the name, if they wrote one
 * @param email where to tell them, if they want to be told
 */
public record MissedTerm(LanguageTag language, SuggestionOrigin origin, String name, @Nullable String message,
		@Nullable String email) {

	/** A name alone. */
	public static MissedTerm of(LanguageTag language, SuggestionOrigin origin, String name) {
		return new MissedTerm(language, origin, name, null, null);
	}

}

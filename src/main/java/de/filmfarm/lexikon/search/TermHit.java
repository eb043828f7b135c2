package de.filmfarm.lexikon.search;

import java.util.Locale;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A term as a list of results shows it.
 *
 * @param headword its preferred name, in the reader's language where it has one
 * @param headwordLanguage language of the headword
 * @param path of its page
 * @param lead its lead, in {@code leadLanguage}
 * @param leadLanguage the reader's language unless the term has no article in it
 * @param department key of its department, which decides the colour
 * @param category name of its category, in the reader's language
 * @param matched the name that was found, if it is not the headword
 */
public record TermHit(String headword, String headwordLanguage, String path, String lead, String leadLanguage,
		String department, String category, @Nullable MatchedName matched) {

	/**
	 * Another name of the term.
	 *
	 * @param text the name
	 * @param language its language tag
	 */
	public record MatchedName(String text, String language) {

		/** The name of its language for the reader. */
		public String languageName(Locale reader) {
			return LanguageTag.of(this.language).base().displayName(reader);
		}

	}

}

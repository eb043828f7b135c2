package de.filmfarm.lexikon.search.web;

import java.util.Locale;

import de.filmfarm.lexikon.search.TermHit;
import de.filmfarm.lexikon.search.TermHit.MatchedName;
import de.filmfarm.lexikon.search.TermHit.Piece;
import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * A suggestion for programs.
 *
 * @param name that begins as what was typed
 * @param language its language tag
 * @param headword of the term, in the reader's language where it has one
 * @param href path of its page
 * @param category name of its category
 * @param department key of its department
 */
public record SuggestedName(String name, String language, String headword, String href, String category,
		String department) {

	static SuggestedName of(TermHit hit) {
		MatchedName matched = hit.matched();
		return new SuggestedName((matched != null) ? text(matched) : hit.name(),
				(matched != null) ? matched.language() : hit.headwordLanguage(), hit.name(), hit.path(), hit.category(),
				hit.department());
	}

	private static String text(MatchedName name) {
		return String.join("", name.text().stream().map(Piece::text).toList());
	}

	/** What it leads to, in a line. */
	String description(Locale reader) {
		if (this.name.equals(this.headword)) {
			return this.category;
		}
		return LanguageTag.of(this.language).base().displayName(reader) + " \u2192 " + this.headword + " \u00b7 "
				+ this.category;
	}

}

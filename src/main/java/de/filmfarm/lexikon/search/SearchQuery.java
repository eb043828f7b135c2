package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * What a reader is looking for. Any text is allowed, none is syntax.
 *
 * @param text at most 200 characters, the rest is cut off
 * @param language of the reader, in which the hits are shown
 * @param page from 1
 */
public record SearchQuery(String text, LanguageTag language, int page) {

	public SearchQuery {
		String stripped = text.strip();
		int length = Math.min(stripped.length(), Ranking.LONGEST_QUERY);
		// Half of a character that takes two of Java's is none.
		boolean halved = length > 0 && Character.isHighSurrogate(stripped.charAt(length - 1));
		text = stripped.substring(0, halved ? length - 1 : length);
		page = Math.max(1, page);
	}

	/** Whether there is nothing to look for: no letter and no digit. */
	public boolean isEmpty() {
		return this.text.codePoints().noneMatch(Character::isLetterOrDigit);
	}

}

package de.filmfarm.lexikon.term;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Replaces whole words of a text, whatever their case. Made once and asked for every name
 * there is, so it reads a text once and makes nothing where there is nothing to replace.
 */
public final class WholeWords {

	private final IntPredicate isPart;

	private final Map<String, String> replacements;

	private final int longest;

	/**
	 * Replaces some words.
	 * @param isPart whether a character is part of a word
	 * @param replacements by words in lower case; a word of one character that is not
	 * part of any word stands for itself
	 */
	public WholeWords(IntPredicate isPart, Map<String, String> replacements) {
		this.isPart = isPart;
		this.replacements = Map.copyOf(replacements);
		this.longest = replacements.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** The text with its words replaced. */
	public String in(String text) {
		StringBuilder replaced = null;
		int done = 0;
		for (int start = 0; start < text.length();) {
			int end = end(text, start);
			String replacement = replacement(text, start, end);
			if (replacement != null) {
				replaced = (replaced != null) ? replaced : new StringBuilder(text.length() + replacement.length());
				replaced.append(text, done, start).append(replacement);
				done = end;
			}
			start = end;
		}
		return (replaced != null) ? replaced.append(text, done, text.length()).toString() : text;
	}

	/** The end of the word that begins there, or of the character that is none. */
	private int end(String text, int start) {
		int end = text.offsetByCodePoints(start, 1);
		if (this.isPart.test(text.codePointAt(start))) {
			while (end < text.length() && this.isPart.test(text.codePointAt(end))) {
				end = text.offsetByCodePoints(end, 1);
			}
		}
		return end;
	}

	private @Nullable String replacement(String text, int start, int end) {
		return (end - start <= this.longest)
				? this.replacements.get(text.substring(start, end).toLowerCase(Locale.ROOT)) : null;
	}

}

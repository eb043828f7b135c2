package de.filmfarm.lexikon.exchange.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Our own words of a language: jargon and names that no dictionary has.
 */
final class WordList {

	private final String file;

	private final List<String> words;

	WordList(Lexikon lexikon, String language) {
		this.file = "words." + language + ".txt";
		this.words = lexikon.text(this.file).map((text) -> text.lines().toList()).orElse(List.of());
	}

	String file() {
		return this.file;
	}

	List<String> lines() {
		return this.words;
	}

	Set<String> words() {
		return new HashSet<>(this.words);
	}

}

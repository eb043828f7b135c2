package de.filmfarm.lexikon.bench;

import java.util.List;
import java.util.Map;

/**
 * A word of film-making in all languages of the glossary.
 *
 * @param words its synonyms by language, the preferred one first
 * @param ending of a German adjective before the word; empty if it is no noun
 */
record Concept(Map<String, List<String>> words, String ending) {

	/** The languages that terms are named in. */
	static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it");

	/**
	 * Reads a line of a file: a column for each language, synonyms with bars between
	 * them, before the German ones the ending of an adjective and a colon.
	 */
	static Concept parse(String line) {
		String[] columns = line.split("\t", -1);
		int colon = columns[1].indexOf(':');
		String ending = (colon < 0) ? "" : columns[1].substring(0, colon);
		return new Concept(Map.of("en", synonyms(columns[0]), "de", synonyms(columns[1].substring(colon + 1)), "fr",
				synonyms(columns[2]), "es", synonyms(columns[3]), "it", synonyms(columns[4])), ending);
	}

	private static List<String> synonyms(String column) {
		return List.of(column.split("\\|", -1));
	}

	/** The word in a language. */
	String in(String language) {
		return synonymsIn(language).get(0);
	}

	/** All words for it in a language. */
	List<String> synonymsIn(String language) {
		return this.words.getOrDefault(language, List.of());
	}

}

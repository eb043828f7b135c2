package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermIndex;

/**
 * The words of a query as they stand in each language, without those that say nothing.
 *
 * @param byLanguage for each of {@link TermIndex#LANGUAGES}, in their order
 */
record QueryWords(Map<String, List<String>> byLanguage) {

	static QueryWords of(String text) {
		Map<String, List<String>> words = new TreeMap<>();
		TermIndex.LANGUAGES.forEach((language) -> words.put(language, List.copyOf(Words.queried(language).of(text))));
		return new QueryWords(words);
	}

	/** The words in one language. */
	List<String> in(String language) {
		return this.byLanguage.getOrDefault(language, List.of());
	}

	/**
	 * Whether there are so many that they describe something rather than name it, read in
	 * the reader's language.
	 */
	boolean describe(LanguageTag language) {
		return in(TermIndex.languageOf(language)).size() >= Ranking.DESCRIPTION;
	}

	/** All words in a row, in each language in which there are any. */
	Set<String> rows() {
		return this.byLanguage.values()
			.stream()
			.filter((words) -> !words.isEmpty())
			.map((words) -> String.join(" ", words))
			.collect(Collectors.toSet());
	}

}

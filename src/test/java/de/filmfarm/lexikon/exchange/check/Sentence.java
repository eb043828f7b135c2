package de.filmfarm.lexikon.exchange.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence of an article.
 *
 * @param passage that it stands in
 * @param text as it is written
 * @param words in lower case, without accents, punctuation and figures
 */
record Sentence(Passage passage, String text, List<String> words) {

	/** The sentences of a passage. */
	static Stream<Sentence> of(Passage passage) {
		return Arrays.stream(passage.plain().split("(?<=[.!?;][\u201c\u201d\u2019)]?)\\s+"))
			.map((text) -> new Sentence(passage, text, words(text)));
	}

	private static List<String> words(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		return Arrays.stream(folded.split("[^\\p{L}]+")).filter((word) -> !word.isEmpty()).toList();
	}

	/** Every run of so many words. */
	Set<List<String>> shingles(int length) {
		Set<List<String>> shingles = new LinkedHashSet<>();
		for (int i = 0; i + length <= this.words.size(); i++) {
			shingles.add(this.words.subList(i, i + length));
		}
		return shingles;
	}

}

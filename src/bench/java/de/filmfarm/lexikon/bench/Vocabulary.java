package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The words that names and texts are made of.
 *
 * @param heads nouns that say what a term is
 * @param modifiers nouns that say which one
 * @param qualities adjectives
 * @param common lines of the words that every text is full of, by language
 */
record Vocabulary(List<Concept> heads, List<Concept> modifiers, List<Concept> qualities, List<String> common) {

	private static final Path FOLDER = Path.of("src", "bench", "vocabulary");

	private static final String[] ONSETS = { "b", "br", "d", "dr", "f", "fl", "g", "gr", "k", "kl", "l", "m", "n", "p",
			"pr", "r", "s", "st", "t", "tr", "v", "w", "z", "sch" };

	private static final String[] RIMES = { "a", "an", "ar", "e", "el", "en", "er", "i", "in", "is", "o", "on", "or",
			"u", "um", "ei" };

	static Vocabulary read() {
		return new Vocabulary(concepts("heads.tsv"), concepts("modifiers.tsv"), concepts("qualities.tsv"),
				lines("common-words.tsv"));
	}

	private static List<Concept> concepts(String file) {
		return lines(file).stream().map(Concept::parse).toList();
	}

	private static List<String> lines(String file) {
		try {
			return Files.readAllLines(FOLDER.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The commonest words of a language. */
	List<String> commonWords(String language) {
		return this.common.stream()
			.filter((line) -> line.startsWith(language + "\t"))
			.flatMap((line) -> List.of(line.substring(3).split(" ", -1)).stream())
			.toList();
	}

	/**
	 * A word that no language has, as people and machines have names. Every number up to
	 * fifty million has its own.
	 */
	static String invented(int number) {
		StringBuilder word = new StringBuilder();
		int rest = number;
		do {
			word.append(ONSETS[rest % ONSETS.length]);
			rest /= ONSETS.length;
			word.append(RIMES[rest % RIMES.length]);
			rest /= RIMES.length;
		}
		while (rest > 0);
		return word.toString();
	}

}

package de.filmfarm.lexikon.exchange.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * The words of a language that need no second look: those of its dictionary, of the names
 * of terms, of films and literature, and of our own lists.
 */
final class KnownWords {

	/** A part of a compound that is said only once: Sonnenauf- und -untergang. */
	private static final Pattern SUSPENDED = Pattern.compile("\\p{L}+-(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}.])-\\p{L}+");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(\u2019\\p{L}+)*");

	/** How words of names and lists may end; wrong ones among them would be no words. */
	private static final List<String> ENDINGS = List.of("s", "es", "n", "en", "e", "er", "ern", "d", "ed", "ing",
			"\u2019s");

	private static final int SHORTEST_STEM = 3;

	private final Predicate<String> dictionary;

	/** In lower case: a name of a term begins otherwise in a sentence than in a list. */
	private final Set<String> learnt = new HashSet<>();

	/** As they stand in the lists. */
	private final Set<String> listed = new HashSet<>();

	/**
	 * Gathers them.
	 * @param dictionary of the language
	 * @param wrong words of names that must not be learnt, as texts spell them otherwise
	 */
	KnownWords(Lexikon lexikon, String language, Predicate<String> dictionary, Predicate<String> wrong) {
		this.dictionary = dictionary;
		lexikon.terms().forEach((term) -> learn(term, wrong));
		for (FilmSource film : lexikon.films()) {
			film.titles().forEach(this::learn);
			film.directors().forEach(this::learn);
		}
		this.listed.addAll(new WordList(lexikon, language).lines());
		// Proper names are the same in every language.
		Lexikon.LANGUAGES.stream()
			.flatMap((other) -> new WordList(lexikon, other).lines().stream())
			.filter((word) -> Character.isUpperCase(word.charAt(0)))
			.forEach(this.listed::add);
	}

	private void learn(TermSource term, Predicate<String> wrong) {
		term.names()
			.stream()
			.filter((name) -> !name.is("hidden"))
			.flatMap((name) -> words(name.text()))
			.filter((word) -> !wrong.test(word))
			.forEach(this::learn);
		for (YamlValue source : term.root().listOf("sources")) {
			List.of("authors", "title", "publisher").forEach((field) -> source.textOf(field).ifPresent(this::learn));
		}
	}

	private void learn(String text) {
		words(text).map((word) -> word.toLowerCase(Locale.ROOT)).forEach(this.learnt::add);
	}

	/**
	 * The words of a text. What hyphens join counts as several; what lacks its other half
	 * is left out.
	 */
	static Stream<String> words(String text) {
		return WORD.matcher(SUSPENDED.matcher(text).replaceAll("")).results().map(MatchResult::group);
	}

	boolean contains(String word) {
		return isAbbreviation(word) || this.dictionary.test(word) || isOwn(word);
	}

	/** Single letters, and capitals with at most a plural or a genitive behind them. */
	private static boolean isAbbreviation(String word) {
		return word.length() == 1 || word.matches("\\p{Lu}+(\u2019?[sS])?");
	}

	/**
	 * Whether the word, or what it is a form of, comes from elsewhere than the
	 * dictionary.
	 */
	boolean isOwn(String word) {
		return isOwnAsItIs(word) || ENDINGS.stream()
			.anyMatch(
					(ending) -> word.endsWith(ending) && isOwnStem(word.substring(0, word.length() - ending.length())));
	}

	private boolean isOwnStem(String stem) {
		return stem.length() >= SHORTEST_STEM && isOwnAsItIs(stem);
	}

	private boolean isOwnAsItIs(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return this.learnt.contains(small) || this.listed.contains(word) || this.listed.contains(small);
	}

}

package de.filmfarm.lexikon.exchange.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * A word in a name that is not of the name's language is known from a name in another
 * language, so that a reader can look up where it comes from; or the name has a note.
 */
final class ForeignNameRule implements Rule {

	/** Letters that native words do not have. */
	private static final Map<String, Pattern> FOREIGN_LETTERS = Map.of("en", Pattern.compile("[^\\p{ASCII}\u2019]"),
			"de", Pattern.compile("[^\\p{ASCII}\u00e4\u00f6\u00fc\u00c4\u00d6\u00dc\u00df\u2019]"), "fr",
			Pattern.compile("[kw\u00e4\u00f6\u00df\u00f1\u00e1\u00ed\u00f3\u00fa\u00f2\u00ec]"), "es",
			Pattern.compile("[kw\u00e4\u00f6\u00df\u00e0\u00e8\u00ec\u00f2\u00f9\u00e2\u00ea\u00ee\u00f4\u00fb\u00e7]"),
			"it", Pattern.compile("[jkwxy\u00e4\u00f6\u00fc\u00df\u00f1\u00e2\u00ea\u00f4\u00fb\u00e7]"));

	private final Dictionaries dictionaries;

	ForeignNameRule(Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
	}

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<NameSource> names = lexikon.terms().stream().flatMap((term) -> term.names().stream()).toList();
		Map<String, Set<String>> languages = names.stream()
			.flatMap((name) -> KnownWords.words(name.text()).map((word) -> Map.entry(folded(word), name.language())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
		new WordList(lexikon, "de").lines().forEach((word) -> languages.put(folded(word), Set.of("list")));
		return names.stream()
			.filter((name) -> !name.is("hidden") && !name.isNoted())
			.flatMap((name) -> foreignWord(name, languages).map((word) -> problem(name, word)).stream())
			.toList();
	}

	private static Problem problem(NameSource name, String word) {
		return name.problem("'" + word + "' in '" + name.text() + "' is not of the language '" + name.language()
				+ "': no name in another language has it, and no note explains it");
	}

	private Optional<String> foreignWord(NameSource name, Map<String, Set<String>> languages) {
		return KnownWords.words(name.text())
			.filter((word) -> isForeign(word, name.language()))
			.filter((word) -> forms(folded(word)).flatMap((form) -> languages.getOrDefault(form, Set.of()).stream())
				.allMatch((language) -> language.equals(name.language())))
			.findFirst();
	}

	private boolean isForeign(String word, String language) {
		if (word.equals(word.toUpperCase(Locale.ROOT))) {
			return false;
		}
		if (language.equals("de") && this.dictionaries.british().contains(word)
				&& !this.dictionaries.german().contains(word)) {
			return true;
		}
		// Proper names are spelt as they are; in German every noun looks like one.
		boolean proper = !language.equals("de") && Character.isUpperCase(word.charAt(0));
		Pattern letters = FOREIGN_LETTERS.get(language);
		return !proper && letters != null && letters.matcher(word).find();
	}

	private static Stream<String> forms(String word) {
		return Stream.of(word, word + "s", word.replaceFirst("s$", ""));
	}

	private static String folded(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

}

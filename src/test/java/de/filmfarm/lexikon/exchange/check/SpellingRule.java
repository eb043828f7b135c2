package de.filmfarm.lexikon.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Every word of a text is known to the dictionary of its language, to a name, or to our
 * own list. What stands in italics is of another language, or a title.
 */
final class SpellingRule implements Rule {

	private static final Pattern QUOTED = Pattern
		.compile("\u201e[^\u201c]*\u201c|\u201a[^\u2018]*\u2018|\u201c[^\u201d]*\u201d|\u2018[^\u2019]*\u2019");

	private final Dictionaries dictionaries;

	SpellingRule(Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
	}

	@Override
	public List<Problem> check(Lexikon lexikon) {
		KnownWords german = new KnownWords(lexikon, "de", this.dictionaries.german()::contains, (word) -> false);
		KnownWords english = new KnownWords(lexikon, "en", this.dictionaries.british()::contains,
				this.dictionaries::isAmerican);
		GermanCompounds compounds = new GermanCompounds(german);
		Map<String, Predicate<String>> known = Map.of("en", remembering(english::contains), "de",
				remembering((word) -> german.contains(word) || compounds.contains(word)));
		return lexikon.passages().flatMap((passage) -> check(passage, known)).toList();
	}

	private static Predicate<String> remembering(Predicate<String> slow) {
		Map<String, Boolean> answers = new HashMap<>();
		return (word) -> answers.computeIfAbsent(word, slow::test);
	}

	private static Stream<Problem> check(Passage passage, Map<String, Predicate<String>> known) {
		Predicate<String> here = known.getOrDefault(passage.language(), (word) -> true);
		Predicate<String> anywhere = (word) -> known.values().stream().anyMatch((words) -> words.test(word));
		String text = passage.upright();
		// What is quoted may be quoted from the other language.
		Stream<String> quoted = QUOTED.matcher(text).results().map(MatchResult::group).flatMap(KnownWords::words);
		Stream<String> unknown = Stream.concat(
				KnownWords.words(QUOTED.matcher(text).replaceAll(" ")).filter(here.negate()),
				quoted.filter(anywhere.negate()));
		return unknown.distinct()
			.map((word) -> passage
				.problem("'" + word + "' is in no dictionary and not in words." + passage.language() + ".txt"));
	}

}

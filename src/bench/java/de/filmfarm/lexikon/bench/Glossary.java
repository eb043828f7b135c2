package de.filmfarm.lexikon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.bench.SampleTerm.Name;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;

/**
 * Invents a glossary of any size, always the same: a larger one begins like a smaller
 * one. A term has about eight names.
 */
final class Glossary {

	/** The terms up to here have the shortest names: a modifier and a head. */
	private static final int SHORT = 2000;

	/** People and machines that terms are named after. */
	private static final int EPONYMS = 9000;

	/** Coprime with all numbers of combinations, so that no name comes twice. */
	private static final long STRIDE = 1_000_003;

	private final Vocabulary vocabulary;

	private final int size;

	Glossary(Vocabulary vocabulary, int size) {
		this.vocabulary = vocabulary;
		this.size = size;
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/** How many terms there are. */
	int size() {
		return this.size;
	}

	/** A term by its number, from 1 to the size. */
	SampleTerm term(int number) {
		Recipe recipe = recipe(number);
		Map<String, Name> names = new LinkedHashMap<>();
		for (String language : Concept.LANGUAGES) {
			add(names, language, recipe.in(language), DesignationStatus.PREFERRED, DesignationKind.FULL_FORM);
		}
		addSynonyms(names, recipe, new SplittableRandom(number));
		return new SampleTerm(number, List.copyOf(names.values()));
	}

	private Recipe recipe(int number) {
		int next = number / 3;
		if (number < SHORT) {
			return new Recipe(null, null, List.of(modifier(number)), head(number, modifiers()));
		}
		return switch (number % 3) {
			case 0 -> new Recipe(null, pick(this.vocabulary.qualities(), next, modifiers() * heads()),
					List.of(modifier(next)), head(next, modifiers()));
			case 1 -> new Recipe(null, null, twoModifiers(next), head(next, modifiers() * modifiers()));
			default -> new Recipe(eponym(next), null, (next % 2 == 0) ? List.of() : List.of(modifier(next)),
					head(next, modifiers()));
		};
	}

	private List<Concept> twoModifiers(int next) {
		Concept second = pick(this.vocabulary.modifiers(), next, modifiers());
		return List.of(modifier(next), second);
	}

	private Concept modifier(int next) {
		return pick(this.vocabulary.modifiers(), next, 1);
	}

	private Concept head(int next, int combinations) {
		return pick(this.vocabulary.heads(), next, combinations);
	}

	/** Counts through all combinations of words, but not one after the other. */
	private Concept pick(List<Concept> concepts, int next, int combinations) {
		long all = (long) modifiers() * modifiers() * heads() * this.vocabulary.qualities().size();
		long place = next * STRIDE % all;
		return concepts.get((int) (place / combinations % concepts.size()));
	}

	private static String eponym(int next) {
		String name = Vocabulary.invented(400 + (int) (next * STRIDE % EPONYMS) * 17);
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	private int modifiers() {
		return this.vocabulary.modifiers().size();
	}

	private int heads() {
		return this.vocabulary.heads().size();
	}

	private static void addSynonyms(Map<String, Name> names, Recipe recipe, SplittableRandom chance) {
		for (String language : List.of("en", "de")) {
			List<String> heads = recipe.head().synonymsIn(language);
			heads.forEach((head) -> add(names, language, recipe.in(language, head), DesignationStatus.ADMITTED,
					DesignationKind.VARIANT));
			String headword = recipe.in(language);
			if (chance.nextInt(100) < 50) {
				add(names, language, headword.replace(' ', '-'), DesignationStatus.ADMITTED, DesignationKind.VARIANT);
			}
			if (chance.nextInt(100) < 30) {
				add(names, language, backwards(headword), DesignationStatus.DEPRECATED, DesignationKind.VARIANT);
			}
			if (chance.nextInt(100) < 50) {
				add(names, language, misspelt(headword, chance), DesignationStatus.HIDDEN, DesignationKind.VARIANT);
			}
			if (chance.nextInt(100) < 20) {
				add(names, language, initials(headword), DesignationStatus.ADMITTED, DesignationKind.ABBREVIATION);
			}
		}
		if (chance.nextInt(100) < 60) {
			add(names, "fr", recipe.in("fr").replaceFirst(" de ", " à "), DesignationStatus.OBSOLETE,
					DesignationKind.VARIANT);
			add(names, "it", recipe.in("it").replaceFirst(" di ", " a "), DesignationStatus.ADMITTED,
					DesignationKind.VARIANT);
		}
	}

	/** As in old card indexes: <em>shot, crane</em>. */
	private static String backwards(String name) {
		List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
		String last = words.remove(words.size() - 1);
		return words.isEmpty() ? last : last + ", " + String.join(" ", words);
	}

	/** A letter is left out. */
	private static String misspelt(String name, SplittableRandom chance) {
		int letter = 1 + chance.nextInt(Math.max(1, name.length() - 2));
		return (name.substring(0, letter) + name.substring(letter + 1)).strip();
	}

	private static String initials(String name) {
		String initials = Stream.of(name.split("[ -]", -1))
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT))
			.collect(Collectors.joining());
		return (initials.length() < 2) ? name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT)
				: initials;
	}

	private static void add(Map<String, Name> names, String language, String text, DesignationStatus status,
			DesignationKind kind) {
		names.putIfAbsent(language + " " + text, new Name(language, text, status, kind));
	}

}

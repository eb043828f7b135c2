package de.filmfarm.lexikon.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.bench.Asked.Kind;
import de.filmfarm.lexikon.bench.SampleTerm.Name;
import de.filmfarm.lexikon.term.DesignationKind;

/**
 * Invents what readers ask of a glossary, always the same.
 */
final class Questions {

	private static final int LONGEST_TYPED = 6;

	private final Glossary glossary;

	private final Map<String, Prose> prose;

	private final SplittableRandom chance;

	/**
	 * Readers of a glossary.
	 * @param seed others ask other things
	 */
	Questions(Glossary glossary, Map<String, Prose> prose, long seed) {
		this.glossary = glossary;
		this.prose = prose;
		this.chance = new SplittableRandom(seed);
	}

	/** Many searches, of every kind as many as that is common. */
	List<Asked> searches(int count) {
		List<Asked> searches = new ArrayList<>();
		while (searches.size() < count) {
			searches.add(search(kind(), language()));
		}
		return searches;
	}

	/** Many beginnings of names, each as it grows letter by letter. */
	List<Asked> typed(int count) {
		List<Asked> typed = new ArrayList<>();
		while (typed.size() < count) {
			String language = language();
			String name = headword(this.chance.nextInt(4) > 0 ? language : anyOtherThan(language));
			for (int letters = 1; letters <= Math.min(LONGEST_TYPED, name.length()); letters++) {
				typed.add(new Asked(Kind.TYPED, language, name.substring(0, letters)));
			}
		}
		return typed;
	}

	private Kind kind() {
		int place = this.chance.nextInt(100);
		for (Kind kind : Kind.values()) {
			place -= kind.share();
			if (place < 0) {
				return kind;
			}
		}
		return Kind.NAME;
	}

	private String language() {
		return (this.chance.nextInt(2) == 0) ? "en" : "de";
	}

	private Asked search(Kind kind, String language) {
		return new Asked(kind, language, switch (kind) {
			case FOREIGN_NAME -> headword(anyOtherThan(language));
			case OTHER_SPELLING -> otherwise(headword(language));
			case INFLECTED -> headword(language) + (language.equals("de") ? "en" : "s");
			case PART -> part();
			case TWO_WORDS -> twoWords(language);
			case TEXT -> text(language);
			case DESCRIPTION -> description(language);
			case ABBREVIATION -> abbreviation(language);
			case TYPO -> typo(headword(language));
			case NOTHING -> "xq" + Vocabulary.invented(this.chance.nextInt(1 << 24)) + "yx";
			default -> headword(language);
		});
	}

	private SampleTerm term() {
		return this.glossary.term(1 + this.chance.nextInt(this.glossary.size()));
	}

	private String headword(String language) {
		return term().headword(language);
	}

	private String anyOtherThan(String language) {
		List<String> others = Concept.LANGUAGES.stream().filter((other) -> !other.equals(language)).toList();
		return others.get(this.chance.nextInt(others.size()));
	}

	private static String otherwise(String name) {
		String expanded = name.replace("\u00E4", "ae").replace("\u00F6", "oe").replace("\u00FC", "ue");
		String plain = Normalizer.normalize(expanded, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.equals(name) ? name.toUpperCase(Locale.ROOT) : plain;
	}

	private String part() {
		List<Concept> heads = this.glossary.vocabulary().heads();
		return heads.get(this.chance.nextInt(heads.size())).in("de");
	}

	private String twoWords(String language) {
		String[] words = headword(language).split(" ", -1);
		String last = words[words.length - 1];
		return (words.length > 1) ? last + " " + words[this.chance.nextInt(words.length - 1)]
				: last + " " + word(language);
	}

	private String text(String language) {
		String word = word(language);
		return (this.chance.nextInt(2) == 0) ? word + " " + word(language) : word;
	}

	private String description(String language) {
		return Stream.generate(() -> word(language)).limit(3 + this.chance.nextInt(4)).collect(Collectors.joining(" "));
	}

	private String word(String language) {
		return Objects.requireNonNull(this.prose.get(language)).word(this.chance);
	}

	private String abbreviation(String language) {
		SampleTerm term = term();
		return term.names()
			.stream()
			.filter((name) -> name.kind() == DesignationKind.ABBREVIATION)
			.findFirst()
			.map(Name::text)
			.orElseGet(() -> term.headword(language));
	}

	private String typo(String name) {
		int letter = 1 + this.chance.nextInt(name.length() - 1);
		char wrong = (char) ('a' + this.chance.nextInt(26));
		return switch (this.chance.nextInt(3)) {
			case 0 -> name.substring(0, letter) + name.substring(letter + 1);
			case 1 -> name.substring(0, letter) + wrong + name.substring(letter);
			default -> name.substring(0, letter) + wrong + name.substring(letter + 1);
		};
	}

}

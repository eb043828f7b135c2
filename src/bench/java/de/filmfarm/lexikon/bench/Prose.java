package de.filmfarm.lexikon.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invents text in one language. How often a word comes is as in real text: the n-th
 * commonest word comes one n-th as often as the commonest (Zipf's law).
 */
final class Prose {

	private static final int WORDS = 20_000;

	/** Compounds among the German words. */
	private static final int COMPOUNDS = 1500;

	/** Places that words are drawn from; a word has as many as it is common. */
	private static final int PLACES = 1 << 20;

	private static final int LONGEST_LEAD = 300;

	/** Of a section: with twelve words each and four sections, 240 words altogether. */
	private static final int SENTENCES = 5;

	private final List<String> headings;

	private final String language;

	private final List<String> words;

	private final int[] places = new int[PLACES];

	Prose(Vocabulary vocabulary, String language) {
		this.language = language;
		this.headings = language.equals("de") ? List.of("Am Set", "Wirkung", "H\u00E4ufiger Fehler", "Im Schnitt")
				: List.of("On set", "Effect", "Common mistakes", "In the edit");
		this.words = List.copyOf(words(vocabulary));
		fillPlaces();
	}

	/** The words of a language, commonest first. */
	private Set<String> words(Vocabulary vocabulary) {
		Set<String> words = new LinkedHashSet<>(vocabulary.commonWords(this.language));
		for (List<Concept> concepts : List.of(vocabulary.qualities(), vocabulary.heads(), vocabulary.modifiers())) {
			concepts.forEach((concept) -> words.addAll(concept.synonymsIn(this.language)));
		}
		if (this.language.equals("de")) {
			addCompounds(words, vocabulary);
		}
		for (int number = 0; words.size() < WORDS; number++) {
			words.add(Vocabulary.invented(7 + number * 29) + (this.language.equals("de") ? "en" : "s"));
		}
		return words;
	}

	private static void addCompounds(Set<String> words, Vocabulary vocabulary) {
		for (int number = 0; number < COMPOUNDS; number++) {
			Concept modifier = vocabulary.modifiers().get(number % vocabulary.modifiers().size());
			Concept head = vocabulary.heads().get(number * 7 % vocabulary.heads().size());
			words.add(modifier.in("de") + head.in("de").toLowerCase(Locale.ROOT));
		}
	}

	private void fillPlaces() {
		double all = 0;
		for (int rank = 1; rank <= this.words.size(); rank++) {
			all += 1.0 / rank;
		}
		double sum = 0;
		int place = 0;
		for (int rank = 1; rank <= this.words.size(); rank++) {
			sum += 1.0 / rank;
			while (place < PLACES && place < sum / all * PLACES) {
				this.places[place++] = rank - 1;
			}
		}
	}

	/** A word as it comes in a text. */
	String word(SplittableRandom chance) {
		return this.words.get(this.places[chance.nextInt(PLACES)]);
	}

	/** What the page of a term says first. */
	String lead(SampleTerm term) {
		SplittableRandom chance = chance(term, 10);
		StringBuilder lead = new StringBuilder(term.headword(this.language)).append(": ");
		for (int sentences = 0; sentences < 2; sentences++) {
			String sentence = sentence(chance);
			if (lead.length() + sentence.length() < LONGEST_LEAD) {
				lead.append(sentence).append(' ');
			}
		}
		return lead.toString().strip();
	}

	/** What it says, as Markdown with a few sections. */
	String body(SampleTerm term) {
		StringBuilder body = new StringBuilder();
		sections(term).forEach((section) -> body.append("## ")
			.append(section.heading())
			.append("\n\n")
			.append(section.text())
			.append("\n\n"));
		return body.toString().strip();
	}

	/** The same as HTML. */
	String html(SampleTerm term) {
		StringBuilder html = new StringBuilder();
		sections(term).forEach((section) -> html.append("<h2>")
			.append(section.heading())
			.append("</h2>\n<p>")
			.append(section.text())
			.append("</p>\n"));
		return html.toString();
	}

	private List<Section> sections(SampleTerm term) {
		SplittableRandom chance = chance(term, 20);
		List<Section> sections = new ArrayList<>();
		for (String heading : this.headings) {
			StringBuilder text = new StringBuilder();
			for (int number = 0; number < SENTENCES; number++) {
				text.append(sentence(chance)).append(' ');
			}
			sections.add(new Section(heading, text.toString().strip()));
		}
		return sections;
	}

	private String sentence(SplittableRandom chance) {
		StringBuilder sentence = new StringBuilder();
		int length = 8 + chance.nextInt(9);
		for (int word = 0; word < length; word++) {
			sentence.append((word > 0) ? " " : "").append(word(chance));
		}
		sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
		return sentence.append('.').toString();
	}

	private SplittableRandom chance(SampleTerm term, int purpose) {
		return term.random(purpose + this.language.hashCode());
	}

	private record Section(String heading, String text) {
	}

}

package de.filmfarm.lexikon.learn.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * A card to learn with.
 *
 * @param number permanent number of the term
 * @param department key of the department, for its colour
 * @param front what it asks
 * @param back what it answers
 * @param path of the page of the term
 */
public record Card(long number, String department, Side front, List<Side> back, String path) {

	/** A text on a side of the card; a name is set larger than what it means. */
	public record Side(String text, String language, boolean name) {
	}

	/** The answer in one line. */
	String answer() {
		return this.back.stream().map(Side::text).collect(Collectors.joining(" \u2013 "));
	}

	/**
	 * The card of a term, or none if the term has nothing to ask with.
	 * @param other language of its other name
	 */
	static Stream<Card> of(StudyTerm term, Front front, LanguageTag other) {
		Side name = new Side(term.name(), term.nameLanguage(), true);
		Side definition = new Side(term.lead(), term.leadLanguage(), false);
		return switch (front) {
			case NAME -> Stream.of(card(term, name, List.of(definition)));
			case DEFINITION -> Stream.of(card(term, definition, List.of(name)));
			case TRANSLATION -> (term.otherName() == null) ? Stream.empty()
					: Stream.of(card(term, new Side(Objects.requireNonNull(term.otherName()), other.value(), true),
							List.of(name, definition)));
		};
	}

	private static Card card(StudyTerm term, Side front, List<Side> back) {
		return new Card(term.number(), term.department(), front, back, term.path());
	}

}

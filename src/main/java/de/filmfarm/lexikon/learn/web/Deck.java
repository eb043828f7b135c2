package de.filmfarm.lexikon.learn.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Terms to make cards of.
 *
 * @param title what they are the terms of
 * @param name of the file with them
 * @param addresses of the cards, by language
 * @param query what follows the address, or an empty text
 * @param source path of the page that the terms are from, or none
 * @param terms in their order
 * @param missing numbers that were asked for and are no published terms
 */
record Deck(String title, String name, Map<String, String> addresses, String query, @Nullable String source,
		List<StudyTerm> terms, List<Long> missing) {

	/** The address in a language with the direction of the cards. */
	String address(String language, String ending, Front front) {
		String address = this.addresses.getOrDefault(language, "/" + language + "/learn") + ending;
		String direction = (front == Front.NAME) ? "" : "front=" + front.key();
		String whole = Stream.of(this.query, direction)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
		return whole.isEmpty() ? address : address + "?" + whole;
	}

}

package de.filmfarm.lexikon.search;

import java.util.List;

/**
 * How many results there are of which kind. Each number is what remains if that filter is
 * chosen, too, or instead of another of its kind.
 *
 * @param departments by name
 * @param languages in which names were found, most first
 * @param letters under which the headwords stand, A to Z
 * @param figures results with a figure
 * @param examples results with an example from a film
 */
public record Facets(List<Count> departments, List<Count> languages, List<Count> letters, long figures, long examples) {

	static final Facets NONE = new Facets(List.of(), List.of(), List.of(), 0, 0);

	/**
	 * Results of one kind.
	 *
	 * @param value of the filter
	 * @param label for the reader; the value itself if it speaks for itself
	 * @param count of the results, at least one
	 */
	public record Count(String value, String label, long count) {
	}

}

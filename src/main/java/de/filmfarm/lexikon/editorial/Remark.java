package de.filmfarm.lexikon.editorial;

import java.util.List;

/**
 * Something to be said about a place of a term that is being written.
 *
 * @param place within the snapshot, such as {@code names.2.text} or
 * {@code articles.en.lead}
 * @param code last part of the message
 * @param values that the message names
 */
public record Remark(String place, String code, List<Object> values) {

	public Remark(String place, String code, Object... values) {
		this(place, code, List.of(values));
	}

	/** The same about another place. */
	public Remark at(String place) {
		return new Remark(place, this.code, this.values);
	}

}

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

	/** The first value, or nothing. */
	public Object first() {
		return this.values.isEmpty() ? "" : this.values.get(0);
	}

	/** The second value, or nothing. */
	public Object second() {
		return (this.values.size() > 1) ? this.values.get(1) : "";
	}

	/** The same about another place. */
	public Remark at(String place) {
		return new Remark(place, this.code, this.values);
	}

}

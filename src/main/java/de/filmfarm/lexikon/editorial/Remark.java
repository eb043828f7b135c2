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

	/** The part of the term that the place lies in, such as {@code names}. */
	public String part() {
		return this.place.split("\\.", -1)[0];
	}

	/**
	 * Which row of the part, counted from 1, or which language; nothing if it has none.
	 */
	public String row() {
		String[] steps = this.place.split("\\.", -1);
		String row = (steps.length > 1) ? steps[1] : "";
		return row.matches("\\d{1,6}") ? " " + (Integer.parseInt(row) + 1) : row.isEmpty() ? "" : " (" + row + ")";
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

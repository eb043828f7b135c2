package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.editorial.Remark;

/**
 * What is to be said about a form, each at its field.
 *
 * @param all in the order of the form
 */
public record Remarks(List<Remark> all) {

	static final Remarks NONE = new Remarks(List.of());

	public List<Remark> at(String place) {
		return this.all.stream().filter((remark) -> remark.place().equals(place)).toList();
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/** Whether anything is said about a row beyond what it shows at first. */
	public boolean within(String row) {
		return this.all.stream().anyMatch((remark) -> remark.place().startsWith(row));
	}

}

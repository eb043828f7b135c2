package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button does to the rows of a form: {@code add names}, {@code remove names 3},
 * {@code up names 3} or {@code down names 3}.
 *
 * @param verb what is done
 * @param group to which rows
 * @param row to which of them, from 0; the last and one more when one is added
 */
record RowStep(String verb, String group, int row) {

	private static final Pattern FORM = Pattern.compile("(add|remove|up|down) ([a-z]{1,20})(?: (\\d{1,4}))?");

	/** No step at all, which is what anything made up is. */
	private static final RowStep NONE = new RowStep("", "", -1);

	static RowStep of(String value) {
		Matcher matcher = FORM.matcher(value);
		if (!matcher.matches()) {
			return NONE;
		}
		String row = matcher.group(3);
		return new RowStep(matcher.group(1), matcher.group(2), (row != null) ? Integer.parseInt(row) : -1);
	}

	/** The rows afterwards. */
	<T> List<T> of(String group, List<T> rows, Supplier<T> blank) {
		if (!this.group.equals(group)) {
			return rows;
		}
		List<T> changed = new ArrayList<>(rows);
		switch (this.verb) {
			case "add" -> changed.add(blank.get());
			case "remove" -> remove(changed);
			case "up" -> swap(changed, this.row - 1);
			default -> swap(changed, this.row);
		}
		return changed;
	}

	private <T> void remove(List<T> rows) {
		if (this.row >= 0 && this.row < rows.size()) {
			rows.remove(this.row);
		}
	}

	private static <T> void swap(List<T> rows, int upper) {
		if (upper >= 0 && upper + 1 < rows.size()) {
			Collections.swap(rows, upper, upper + 1);
		}
	}

	/**
	 * The button or field that comes next: the new row, the moved one, or the one that
	 * has taken the place of what was removed.
	 * @param rows how many there are now
	 */
	String focus(int rows) {
		return switch (this.verb) {
			case "add" -> this.group + "." + (rows - 1);
			case "up" -> this.group + "." + Math.max(0, this.row - 1);
			case "down" -> this.group + "." + Math.min(rows - 1, this.row + 1);
			case "remove" -> (rows > 0) ? this.group + "." + Math.min(this.row, rows - 1) : "add." + this.group;
			default -> "";
		};
	}

}

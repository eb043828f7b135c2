package de.filmfarm.lexikon.search;

/**
 * What results are counted by beside their department, all of it in one number: each
 * field that is counted costs the same for each result, and words cost more than numbers.
 *
 * @param initial the letter under which the headword stands
 * @param figure whether there is a figure
 * @param example whether there is an example from a film
 */
record TermKind(String initial, boolean figure, boolean example) {

	private static final int FIGURE = 2;

	private static final int EXAMPLE = 1;

	private static final int LETTERS = 4;

	/** What {@link #toNumber} has put together. */
	static TermKind of(int number) {
		return new TermKind(Character.toString(number / LETTERS), (number & FIGURE) != 0, (number & EXAMPLE) != 0);
	}

	int toNumber() {
		return this.initial.codePointAt(0) * LETTERS + (this.figure ? FIGURE : 0) + (this.example ? EXAMPLE : 0);
	}

}

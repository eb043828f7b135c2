package de.filmfarm.lexikon.search;

/**
 * What results are counted by, all of it in one value: a search engine counts the values
 * of one field in a third of the time that it takes for those of four.
 *
 * @param department its key
 * @param departmentName its name in the language of the page
 * @param initial the letter under which the headword stands
 * @param figure whether there is a figure
 * @param example whether there is an example from a film
 */
record TermKind(String department, String departmentName, String initial, boolean figure, boolean example) {

	private static final String BETWEEN = "\t";

	/** What {@link #toString} has put together. */
	static TermKind of(String value) {
		String[] parts = value.split(BETWEEN, -1);
		return new TermKind(parts[0], parts[1], parts[2], Boolean.parseBoolean(parts[3]),
				Boolean.parseBoolean(parts[4]));
	}

	@Override
	public String toString() {
		return String.join(BETWEEN, this.department, this.departmentName, this.initial, String.valueOf(this.figure),
				String.valueOf(this.example));
	}

}

package de.filmfarm.lexikon.exchange;

/**
 * What is wrong with a file, and where.
 *
 * @param file path beneath {@code db/lexikon}
 * @param line from 1
 * @param message what is wrong, and what would be right
 */
public record Problem(String file, int line, String message) {

	/** As a compiler would say it. */
	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.message;
	}

}

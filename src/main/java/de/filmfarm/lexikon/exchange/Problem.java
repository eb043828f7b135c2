package de.filmfarm.lexikon.exchange;

import de.filmfarm.lexikon.shared.yaml.InvalidFileException;

/**
 * What is wrong with a file, and where.
 *
 * @param file path beneath {@code db/lexikon}
 * @param line from 1
 * @param message what is wrong, and what would be right
 */
public record Problem(String file, int line, String message) {

	static Problem of(InvalidFileException ex) {
		return new Problem(ex.getFile(), ex.getLine(), ex.getRule());
	}

	/** As a compiler would say it. */
	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.message;
	}

}

package de.filmfarm.lexikon.shared.yaml;

/**
 * A file that somebody has written breaks a rule of its format.
 */
public class InvalidFileException extends RuntimeException {

	private final String file;

	private final int line;

	private final String rule;

	/**
	 * Names the place and the rule.
	 * @param file path of the file
	 * @param line from 1
	 * @param rule what is wrong, and what would be right
	 */
	public InvalidFileException(String file, int line, String rule) {
		super(file + ":" + line + ": " + rule);
		this.file = file;
		this.line = line;
		this.rule = rule;
	}

	/** Path of the file. */
	public String getFile() {
		return this.file;
	}

	/** The line, from 1. */
	public int getLine() {
		return this.line;
	}

	/** What is wrong, without the place. */
	public String getRule() {
		return this.rule;
	}

}

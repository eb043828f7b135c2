package de.filmfarm.lexikon.exchange;

/**
 * A file of the lexikon breaks a rule of the format.
 */
class LexikonFileException extends RuntimeException {

	private final transient Problem problem;

	LexikonFileException(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
		this.problem = new Problem(file, line, message);
	}

	Problem problem() {
		return this.problem;
	}

}

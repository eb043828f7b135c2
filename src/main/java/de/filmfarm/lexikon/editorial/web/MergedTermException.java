package de.filmfarm.lexikon.editorial.web;

/**
 * The form of a term was asked for, or sent, that has become part of another.
 */
class MergedTermException extends RuntimeException {

	private final long number;

	MergedTermException(long number) {
		super("term " + number + " was merged into another");
		this.number = number;
	}

	long getNumber() {
		return this.number;
	}

}

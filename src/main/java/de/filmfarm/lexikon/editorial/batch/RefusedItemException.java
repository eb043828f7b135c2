package de.filmfarm.lexikon.editorial.batch;

/**
 * A term cannot be changed with the others.
 */
class RefusedItemException extends RuntimeException {

	private final String reason;

	RefusedItemException(String reason) {
		super("refused: " + reason);
		this.reason = reason;
	}

	/** Last part of {@code batch.reason.<reason>}. */
	String getReason() {
		return this.reason;
	}

}

package de.filmfarm.lexikon.report;

/**
 * Somebody asked for a step that a report cannot take. Nothing has changed.
 */
public class RefusedStepException extends RuntimeException {

	private final Reason reason;

	RefusedStepException(Reason reason) {
		super("refused: " + reason);
		this.reason = reason;
	}

	public Reason getReason() {
		return this.reason;
	}

	/** Why the step is refused. */
	public enum Reason {

		/** It was closed before. */
		CLOSED,

		/** It is not closed. */
		OPEN,

		/** It is held until an editor lets it through. */
		HELD,

		/** Nothing holds it. */
		NOT_HELD,

		/** It is about no term, so that no revision can correct it. */
		NO_TERM,

		/** There is no such revision of the term, or readers have not seen it. */
		NO_REVISION,

		/**
		 * A report is no duplicate of itself, of none, of one that is a duplicate, or
		 * held.
		 */
		NO_ORIGINAL,

		/** The reader has said nothing that waits for an editor. */
		NOTHING_SAID,

		/** Somebody else has changed it meanwhile. */
		CHANGED

	}

}

package de.filmfarm.lexikon.editorial.revision;

/**
 * Somebody asked for a step that a revision cannot take, or not from them. Nothing has
 * changed.
 */
public class TransitionException extends RuntimeException {

	private final Reason reason;

	public TransitionException(Reason reason) {
		super("refused: " + reason);
		this.reason = reason;
	}

	public Reason getReason() {
		return this.reason;
	}

	/** Why the step is refused. */
	public enum Reason {

		/** Only a draft can be handed in. */
		NO_DRAFT,

		/** Only its author hands a draft in. */
		NOT_THE_AUTHOR,

		/** It does not wait for a review. */
		NOT_WAITING,

		/** Nobody reviews what they have written themselves. */
		OWN_WORK,

		/** A later revision has been approved since. */
		OUTDATED,

		/** It was to be published in the past. */
		TIME_HAS_PASSED,

		/** Only a published term can be retired. */
		NOT_PUBLISHED,

		/** A term cannot be its own successor, nor can one that readers do not see. */
		NO_SUCCESSOR,
		/** It has become part of another term. */
		MERGED

	}

}

package de.filmfarm.lexikon.editorial.merger;

import java.util.List;

/**
 * Two terms cannot become one, or not two again. Nothing has changed.
 */
public class MergerException extends RuntimeException {

	private final Reason reason;

	private final List<String> newer;

	MergerException(Reason reason) {
		this(reason, List.of());
	}

	MergerException(Reason reason, List<String> newer) {
		super("refused: " + reason + " " + newer);
		this.reason = reason;
		this.newer = List.copyOf(newer);
	}

	public Reason getReason() {
		return this.reason;
	}

	/** What stands on a merger that was to be undone. */
	public List<String> getNewer() {
		return this.newer;
	}

	/** Why not. */
	public enum Reason {

		/** A term cannot be merged with itself. */
		ITSELF,
		/** Readers have never seen it. */
		UNPUBLISHED,
		/** It was thrown away. */
		BINNED,
		/** It is retired and names its successor. */
		RETIRED,
		/** It has become part of another term already. */
		MERGED,
		/** Somebody has edited one of the two meanwhile. */
		CHANGED,
		/** It was undone before. */
		UNDONE,
		/** Something newer stands on it. */
		NEWER

	}

}

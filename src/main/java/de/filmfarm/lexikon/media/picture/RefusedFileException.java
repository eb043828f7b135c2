package de.filmfarm.lexikon.media.picture;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot become a figure.
 */
public final class RefusedFileException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final String part;

	/**
	 * Refuses a file.
	 * @param detail for whoever works with files and the log, in English
	 */
	public RefusedFileException(Reason reason, String detail) {
		this(reason, detail, "", null);
	}

	/**
	 * Refuses a file.
	 * @param detail for whoever works with files and the log, in English
	 * @param part what is wrong, as it stands in the file, or nothing
	 * @param cause or none
	 */
	public RefusedFileException(Reason reason, String detail, String part, @Nullable Throwable cause) {
		super(detail, cause);
		this.reason = reason;
		this.part = part;
	}

	/** What is wrong, as it stands in the file, or nothing. */
	public String getPart() {
		return this.part;
	}

	public Reason getReason() {
		return this.reason;
	}

	/** Why. Its message is {@code refusal.<name>}. */
	public enum Reason {

		/** Its bytes are none of the formats that are taken. */
		UNKNOWN,

		/** More bytes than are taken. */
		TOO_HEAVY,

		/** More pixels than are taken. */
		TOO_MANY_PIXELS,

		/** It moves. */
		ANIMATED,

		/** It begins as a picture and does not go on as one. */
		DAMAGED,

		/** A drawing that does more than draw. */
		UNSAFE_DRAWING,

		/** A drawing that does not say how large it is. */
		UNSIZED_DRAWING

	}

}

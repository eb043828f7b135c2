package de.filmfarm.lexikon.report.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What all forms for readers have in common: two quiet means against programs, and how
 * text is taken.
 */
interface ReaderForm {

	/** A trap: people do not see it, programs fill it in. */
	@Nullable String website();

	/**
	 * When the form was opened, in milliseconds since 1970; whatever else a program makes
	 * up counts as never.
	 */
	@Nullable String opened();

	default boolean isTrapped() {
		String website = website();
		return website != null && !website.isBlank();
	}

	default @Nullable Instant openedAt() {
		String opened = opened();
		return (opened != null && opened.matches("\\d{1,15}")) ? Instant.ofEpochMilli(Long.parseLong(opened)) : null;
	}

	/** Opened now. */
	static String now() {
		return String.valueOf(Instant.now().toEpochMilli());
	}

	/**
	 * Without control characters, which no one types and the database refuses, and
	 * without those that turn the direction of all that follows.
	 */
	static @Nullable String readable(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]", "") : null;
	}

	/** The same on one line: a name, an address for mail, a query. */
	static @Nullable String line(@Nullable String text) {
		String readable = readable(text);
		return (readable != null) ? readable.replaceAll("\\s+", " ").strip() : null;
	}

	/** The same words, however they are broken into lines. */
	static boolean isSame(String one, String other) {
		return String.valueOf(line(one)).equals(line(other));
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}

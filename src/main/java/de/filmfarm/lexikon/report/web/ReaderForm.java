package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What all forms for readers have in common: two quiet means against programs, and how
 * text is taken.
 */
interface ReaderForm {

	/** Nobody reads a form, writes a sentence and sends it faster than this. */
	Duration FASTEST = Duration.ofSeconds(3);

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

	default boolean isTooFast() {
		String opened = opened();
		return opened == null || !opened.matches("\\d{1,15}")
				|| Instant.ofEpochMilli(Long.parseLong(opened)).plus(FASTEST).isAfter(Instant.now());
	}

	/** Opened now. */
	static String now() {
		return String.valueOf(Instant.now().toEpochMilli());
	}

	/** Without control characters, which no one types and the database refuses. */
	static @Nullable String readable(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "") : null;
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/**
 * How what somebody has typed into a form is taken.
 */
final class Written {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2999;

	/** Characters, as the database has it. */
	static final int LONGEST_NOTE = 1000;

	private Written() {
	}

	/** Without control characters, which no one types and the database refuses. */
	static String readable(String text) {
		return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
	}

	/** Why something was changed; what is too long for the history is cut. */
	static String note(String text) {
		String note = readable(text);
		return (note.length() > LONGEST_NOTE) ? note.substring(0, LONGEST_NOTE) : note;
	}

	/**
	 * A day, or none.
	 * @throws DateTimeParseException if it is neither
	 */
	static @Nullable LocalDate day(String text) {
		return text.isBlank() ? null : sensible(text, LocalDate.parse(text.strip()));
	}

	/**
	 * A moment in a time zone, or none.
	 * @throws DateTimeParseException if it is neither
	 */
	static @Nullable Instant time(String text, ZoneId zone) {
		if (text.isBlank()) {
			return null;
		}
		LocalDateTime time = LocalDateTime.parse(text.strip());
		sensible(text, time.toLocalDate());
		return time.atZone(zone).toInstant();
	}

	/** No database counts as far as Java does. */
	private static LocalDate sensible(String text, LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new DateTimeParseException("not of this time", text.strip(), 0);
		}
		return day;
	}

}

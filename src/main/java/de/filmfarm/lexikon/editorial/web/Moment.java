package de.filmfarm.lexikon.editorial.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A point in time as an editor reads it: the hour if it was today, else the day with it.
 *
 * @param iso for machines; a script may show it in the editor's own zone
 * @param text in the zone of the server
 */
public record Moment(String iso, String text) {

	static Moment of(Instant instant, Locale locale) {
		ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
		boolean today = time.toLocalDate().equals(LocalDate.now(time.getZone()));
		// The desk speaks British English, as the site does.
		Locale region = locale.getLanguage().equals("en") ? Locale.UK : locale;
		DateTimeFormatter form = today ? DateTimeFormatter.ofPattern("HH:mm", region)
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(region);
		// HTML takes no more than thousandths of a second.
		return new Moment(instant.truncatedTo(ChronoUnit.SECONDS).toString(), form.format(time));
	}

}

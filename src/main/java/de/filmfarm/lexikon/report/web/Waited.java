package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * How long somebody has waited, as people say it.
 *
 * @param unit last part of its message {@code queue.waited.<unit>}
 * @param count of the unit
 */
public record Waited(String unit, long count) {

	private static final int HOURS_OF_TWO_DAYS = 48;

	static Waited of(Duration time) {
		if (time.toHours() >= HOURS_OF_TWO_DAYS) {
			return new Waited("days", time.toDays());
		}
		return (time.toHours() > 0) ? new Waited("hours", time.toHours())
				: new Waited("minutes", Math.max(0, time.toMinutes()));
	}

	static Waited since(OffsetDateTime time) {
		return of(Duration.between(time.toInstant(), Instant.now()));
	}

}

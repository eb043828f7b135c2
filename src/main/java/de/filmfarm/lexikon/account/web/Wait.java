package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.TooManyAttemptsException;

/**
 * How long somebody has to wait, as people say it.
 *
 * @param number of seconds or minutes
 * @param unit the last part of its message
 */
public record Wait(long number, String unit) {

	/** From here on in minutes, rounded up. */
	private static final int SECONDS_AS_SUCH = 90;

	static Wait of(TooManyAttemptsException ex) {
		long seconds = ex.seconds();
		return (seconds <= SECONDS_AS_SUCH) ? new Wait(seconds, "seconds") : new Wait((seconds + 59) / 60, "minutes");
	}

}

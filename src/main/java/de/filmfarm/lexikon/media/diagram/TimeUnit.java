package de.filmfarm.lexikon.media.diagram;

import java.util.Locale;

/**
 * In what a timeline counts.
 */
enum TimeUnit {

	FRAMES, SECONDS, MINUTES, HOURS, DAYS, YEARS;

	/** An amount with its unit in words. */
	String say(double amount, Wording wording) {
		return wording.say("unit." + name().toLowerCase(Locale.ROOT), amount);
	}

}

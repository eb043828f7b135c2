package de.filmfarm.lexikon.editorial;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the editors work.
 *
 * @param selfReview whether authors may approve their own work: for a team of one
 * @param timeZone in which the desk tells and takes times, such as {@code Europe/Berlin};
 * none is that of the machine
 */
@ConfigurationProperties("lexikon.editorial")
public record EditorialProperties(@DefaultValue("false") boolean selfReview, @Nullable ZoneId timeZone) {

	/** In which the desk tells and takes times. */
	public ZoneId zone() {
		return (this.timeZone != null) ? this.timeZone : ZoneId.systemDefault();
	}

}

package de.filmfarm.lexikon.report;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes the addresses of readers whose reports ended long ago. Every instance does:
 * what one has deleted the others do not find.
 */
@Component
class ForgottenAddresses {

	private static final Logger log = LoggerFactory.getLogger(ForgottenAddresses.class);

	private static final int HOURS_BETWEEN_LOOKS = 6;

	private final JdbcClient jdbc;

	private final ReportProperties properties;

	ForgottenAddresses(JdbcClient jdbc, ReportProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	@Scheduled(fixedDelay = HOURS_BETWEEN_LOOKS, timeUnit = TimeUnit.HOURS)
	void forget() {
		int forgotten = this.jdbc
			.sql("update report set email = null, version = version + 1 "
					+ "where email is not null and closed_at < now() - make_interval(secs => :seconds)")
			.param("seconds", this.properties.addressKept().toSeconds())
			.update();
		if (forgotten > 0) {
			log.info("Deleted the addresses of {} reports that ended long ago", forgotten);
		}
	}

}

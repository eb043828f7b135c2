package de.filmfarm.lexikon.editorial.state;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down once a day how things stand. Every instance looks every now and then; the
 * first one of a day (of UTC) does it, and the others pass over what it is doing or has
 * done.
 */
@Component
class DailyState {

	private static final Logger log = LoggerFactory.getLogger(DailyState.class);

	/** A number that nothing else locks. */
	private static final long LOCK = 0x5747415445L;

	/** After a start the glossary is read and the index looked at first. */
	private static final int MINUTES_BETWEEN_LOOKS = 5;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final LexikonState state;

	private final NearNameTable nearNames;

	private final JsonMapper json;

	DailyState(JdbcClient jdbc, TransactionTemplate transaction, LexikonState state, NearNameTable nearNames,
			JsonMapper json) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.state = state;
		this.nearNames = nearNames;
		this.json = json;
	}

	@Scheduled(fixedDelay = MINUTES_BETWEEN_LOOKS, initialDelay = MINUTES_BETWEEN_LOOKS, timeUnit = TimeUnit.MINUTES)
	void look() {
		try {
			record(LocalDate.now(ZoneOffset.UTC));
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The state of the day could not be written down; it is tried again", ex);
		}
	}

	/**
	 * Writes the day down unless that is done, or being done.
	 * @return whether it was done now
	 */
	boolean record(LocalDate day) {
		boolean done = !isRecorded(day)
				&& Boolean.TRUE.equals(this.transaction.execute((status) -> mayRecord() && write(day)));
		if (done) {
			this.state.forget();
		}
		return done;
	}

	private boolean mayRecord() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
	}

	private boolean write(LocalDate day) {
		// Another instance may have done it between the look and the lock.
		if (isRecorded(day)) {
			return false;
		}
		this.nearNames.fill();
		Map<String, Long> figures = new TreeMap<>();
		this.state.count().forEach((figure) -> figures.put(figure.key(), figure.number()));
		this.jdbc.sql("insert into state_day (day, figures) values (?, ?::jsonb)")
			.param(day)
			.param(this.json.writeValueAsString(figures))
			.update();
		log.info("Wrote down the state of {}", day);
		return true;
	}

	private boolean isRecorded(LocalDate day) {
		return this.jdbc.sql("select exists (select 1 from state_day where day = ?)")
			.param(day)
			.query(Boolean.class)
			.single();
	}

}

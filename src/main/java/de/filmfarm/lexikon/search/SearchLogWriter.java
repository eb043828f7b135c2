package de.filmfarm.lexikon.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import de.filmfarm.lexikon.search.SearchLog.Query;
import de.filmfarm.lexikon.search.SearchLog.SearchCount;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the search log to the database every half minute, and a last time when the
 * application stops: after the web server, so that no search is missing, and before the
 * connections are closed. Several nodes may do so at once.
 */
@Component
class SearchLogWriter implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SearchLogWriter.class);

	/** A year, to compare with, and the month that is being looked at. */
	private static final int MONTHS_KEPT = 13;

	private static final int SECONDS_BETWEEN_WRITES = 30;

	private final SearchLog searches;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private boolean running;

	private volatile boolean failing;

	SearchLogWriter(SearchLog searches, JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.searches = searches;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Scheduled(initialDelay = SECONDS_BETWEEN_WRITES, fixedDelay = SECONDS_BETWEEN_WRITES, timeUnit = TimeUnit.SECONDS)
	void write() {
		Map<Query, SearchCount> taken = this.searches.take();
		if (taken.isEmpty()) {
			return;
		}
		try {
			// In the same order on every node, so that none waits for another in a
			// circle.
			this.transaction.executeWithoutResult((status) -> insert(new TreeMap<>(taken)));
			say(false, "The search log is written again", null);
		}
		catch (DataIntegrityViolationException ex) {
			log.error("{} searches were refused by the search log and are lost", taken.size(), ex);
		}
		catch (DataAccessException | TransactionException ex) {
			this.searches.putBack(taken);
			say(true, "The search log cannot be written and stays in memory until it can", ex);
		}
	}

	private void insert(Map<Query, SearchCount> counts) {
		List<Object[]> rows = counts.entrySet()
			.stream()
			.map((entry) -> new Object[] { entry.getKey().day(), entry.getKey().language().value(),
					entry.getKey().text(), entry.getValue().searches(), entry.getValue().hits() })
			.toList();
		this.jdbc.batchUpdate("""
				insert into search_log (day, language, query, searches, hits) values (?, ?, ?, ?, ?)
				on conflict (day, language, query) do update
				set searches = search_log.searches + excluded.searches, hits = excluded.hits""", rows);
	}

	/** Once, however often it is tried. */
	private void say(boolean failing, String what, @Nullable Exception why) {
		if (failing != this.failing) {
			log.warn("{}{}", what, (why != null) ? ": " + NestedExceptionUtils.getMostSpecificCause(why) : "");
		}
		this.failing = failing;
	}

	/** At start and once a day. */
	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.DAYS)
	void forget() {
		this.jdbc.update("delete from search_log where day < ?",
				LocalDate.now(ZoneOffset.UTC).minusMonths(MONTHS_KEPT));
	}

	/** Next to the index, and so before the web server. */
	@Override
	public int getPhase() {
		return 3;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		write();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}

package de.filmfarm.lexikon.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search log in the database. Each test has logs of its own beside that of the
 * application, as other nodes have.
 */
@LexikonTest
@ExtendWith(OutputCaptureExtension.class)
class SearchLogWriterTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SearchLogWriter writerOfTheApplication;

	@Autowired
	private SearchLog logOfTheApplication;

	@Autowired
	private ScheduledTaskHolder schedule;

	private final SearchLog log = new SearchLog();

	private SearchLogWriter writer(SearchLog log, DataSource source) {
		return new SearchLogWriter(log, new JdbcTemplate(source),
				new TransactionTemplate(new JdbcTransactionManager(source)));
	}

	@BeforeEach
	void beginWithAnEmptyLog() {
		this.logOfTheApplication.take();
		this.jdbc.sql("delete from search_log").update();
	}

	private List<String> rows() {
		return this.jdbc
			.sql("select concat_ws(' ', day, language, query, searches, hits) from search_log order by language, query")
			.query(String.class)
			.list();
	}

	private void log(int daysAgo, String query, int searches, int hits) {
		this.jdbc.sql("insert into search_log (day, language, query, searches, hits) values (?, 'en', ?, ?, ?)")
			.params(today().minusDays(daysAgo), query, searches, hits)
			.update();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	private List<String> unmet() {
		return this.jdbc.sql("select language, query, searches, last_day from unmet_search")
			.query((row, index) -> row.getString("language") + " " + row.getString("query") + " "
					+ row.getLong("searches") + " " + row.getObject("last_day", LocalDate.class))
			.list();
	}

	@Test
	void addsToWhatIsThere() {
		SearchLogWriter writer = writer(this.log, this.database);
		this.log.record("pan", ENGLISH, 3);
		this.log.record("pan", ENGLISH, 3);
		this.log.record("Schwenk", GERMAN, 1);
		writer.write();
		this.log.record("pan", ENGLISH, 0);
		writer.write();
		writer.write();
		assertThat(rows()).containsExactly(today() + " de schwenk 1 1", today() + " en pan 3 0");
	}

	@Test
	void takesWhateverReadersType() {
		this.log.record("\u0000'; drop table search_log; -- \ud83c\udfa5\ud83c", ENGLISH, 0);
		this.log.record("\u0e01".repeat(80), ENGLISH, Long.MAX_VALUE);
		writer(this.log, this.database).write();
		assertThat(rows()).hasSize(2).contains(today() + " en '; drop table search_log; -- \ud83c\udfa5 1 0");
	}

	@Test
	void addsUpWhatSeveralNodesWriteAtOnce() throws InterruptedException, ExecutionException {
		int nodes = 4;
		int rounds = 10;
		List<Integer> queries = IntStream.range(0, 50).boxed().collect(Collectors.toCollection(ArrayList::new));
		ExecutorService threads = Executors.newFixedThreadPool(nodes);
		List<Future<?>> done = new ArrayList<>();
		for (int node = 0; node < nodes; node++) {
			SearchLog own = new SearchLog();
			SearchLogWriter writer = writer(own, this.database);
			done.add(threads.submit(() -> {
				for (int round = 0; round < rounds; round++) {
					List<Integer> shuffled = new ArrayList<>(queries);
					Collections.shuffle(shuffled);
					shuffled.forEach((number) -> own.record("q" + number, ENGLISH, 0));
					writer.write();
				}
			}));
		}
		for (Future<?> one : done) {
			one.get();
		}
		threads.shutdown();
		assertThat(this.jdbc.sql("select searches from search_log").query(Integer.class).list()).hasSize(queries.size())
			.containsOnly(nodes * rounds);
	}

	@Test
	void keepsWhatItCannotWriteAndSaysSoOnce(CapturedOutput output) {
		Unreliable source = new Unreliable(this.database);
		SearchLogWriter writer = writer(this.log, source);
		source.away = true;
		this.log.record("pan", ENGLISH, 0);
		writer.write();
		this.log.record("pan", ENGLISH, 2);
		this.log.record("tilt", ENGLISH, 0);
		writer.write();
		assertThat(rows()).isEmpty();
		assertThat(output.getAll().split("The search log cannot be written", -1)).hasSize(2);
		source.away = false;
		writer.write();
		assertThat(rows()).containsExactly(today() + " en pan 2 2", today() + " en tilt 1 0");
		assertThat(output.getAll()).contains("The search log is written again");
		source.away = true;
		this.log.record("pan", ENGLISH, 0);
		writer.write();
		assertThat(output.getAll().split("The search log cannot be written", -1)).hasSize(3);
	}

	@Test
	void writesWhatIsLeftWhenTheApplicationStops() {
		this.logOfTheApplication.record("Bullet Time", GERMAN, 0);
		this.writerOfTheApplication.stop();
		try {
			assertThat(rows()).containsExactly(today() + " de bullet time 1 0");
			assertThat(this.writerOfTheApplication.isRunning()).isFalse();
		}
		finally {
			this.writerOfTheApplication.start();
		}
		assertThat(this.writerOfTheApplication.isRunning()).isTrue();
	}

	@Test
	void worksByTheClock() {
		Map<String, String> tasks = this.schedule.getScheduledTasks()
			.stream()
			.map((task) -> task.getTask().toString())
			.filter((task) -> task.contains("SearchLogWriter"))
			.collect(Collectors.toMap((task) -> task.replaceAll(".*\\.", ""), (task) -> task));
		assertThat(tasks).containsOnlyKeys("write", "forget");
	}

	@Test
	void forgetsAfterThirteenMonths() {
		LocalDate last = today().minusMonths(13);
		int days = (int) (today().toEpochDay() - last.toEpochDay());
		log(days, "kept", 1, 0);
		log(days + 1, "forgotten", 1, 0);
		this.writerOfTheApplication.forget();
		assertThat(rows()).containsExactly(last + " en kept 1 0");
	}

	@Test
	void tellsWhatIsMissedMostFirst() {
		log(0, "smash cut", 2, 0);
		log(3, "smash cut", 5, 0);
		log(1, "bullet time", 9, 0);
		log(2, "split diopter", 7, 0);
		assertThat(unmet()).containsExactly("en bullet time 9 " + today().minusDays(1), "en smash cut 7 " + today(),
				"en split diopter 7 " + today().minusDays(2));
	}

	@Test
	void missesNothingThatWasFoundTheLastTime() {
		log(5, "written since", 8, 0);
		log(1, "written since", 1, 1);
		log(5, "gone since", 8, 3);
		log(1, "gone since", 1, 0);
		assertThat(unmet()).containsExactly("en gone since 9 " + today().minusDays(1));
	}

	@Test
	void looksBackNinetyDays() {
		log(89, "just", 1, 0);
		log(90, "too long ago", 1, 0);
		assertThat(unmet()).containsExactly("en just 1 " + today().minusDays(89));
	}

	/** A database that can be away. */
	private static final class Unreliable extends DelegatingDataSource {

		private boolean away;

		private Unreliable(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (this.away) {
				throw new SQLTransientConnectionException("away");
			}
			return super.getConnection();
		}

	}

}

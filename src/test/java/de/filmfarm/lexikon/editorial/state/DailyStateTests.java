package de.filmfarm.lexikon.editorial.state;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LexikonTest
class DailyStateTests {

	private static final LocalDate DAY = LocalDate.of(2001, 2, 3);

	@Autowired
	private DailyState daily;

	@Autowired
	private StateDays days;

	@Autowired
	private NearNameTable nearNames;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from state_day where day < date '2010-01-01'").update();
		this.terms.remove();
		this.nearNames.fill();
	}

	@Test
	void isWrittenOnceADay() {
		assertThat(this.daily.record(DAY)).isTrue();
		assertThat(this.daily.record(DAY)).isFalse();
		assertThat(this.daily.record(DAY.plusDays(1))).isTrue();
		assertThat(this.days.until(DAY.plusDays(1))).extracting(StateDays.Day::day)
			.containsExactly(DAY, DAY.plusDays(1));
		assertThat(this.days.until(DAY).get(0).figures())
			.containsKeys("orphans", "broken-links", "missing-articles.de", "missing-names.fr")
			.hasSize(23);
	}

	@Test
	void isWrittenByOneOfManyInstances() throws Exception {
		ExecutorService instances = Executors.newFixedThreadPool(4);
		try {
			Callable<Boolean> look = () -> this.daily.record(DAY);
			int done = 0;
			for (Future<Boolean> instance : instances.invokeAll(List.of(look, look, look, look))) {
				done += instance.get() ? 1 : 0;
			}
			assertThat(done).isEqualTo(1);
		}
		finally {
			instances.shutdownNow();
		}
	}

	@Test
	void goesBackForThreeMonthsInAtMostThirtySteps() {
		for (int i = 0; i < 200; i++) {
			this.jdbc.sql("insert into state_day (day, figures) values (?, '{\"orphans\": 1}')")
				.param(DAY.plusDays(i))
				.update();
		}
		List<StateDays.Day> shown = this.days.until(DAY.plusDays(199));
		assertThat(shown).hasSize(StateDays.MOST_SHOWN).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
		assertThat(shown.get(0).day()).isEqualTo(DAY.plusDays(200 - StateDays.DAYS));
		assertThat(shown.get(shown.size() - 1).day()).isEqualTo(DAY.plusDays(199));
		assertThat(this.days.until(DAY)).hasSize(1);
		assertThat(this.days.until(DAY.minusDays(1))).isEmpty();
	}

	@Test
	void isRefusedByTheDatabaseIfItMakesNoSense(@TempDir Path directory) {
		this.terms.load(new LexikonFolder(directory).term("zwirbelwind", TemporaryTerms.FIRST)
			.term("zwist", TemporaryTerms.FIRST + 1));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into near_name select o.id, t.id, 'en', 'a', 'b' from term t, term o
				where t.number = 900000 and o.number = 900001""").update()).withMessageContaining("near_name_check");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.jdbc.sql("insert into state_day (day, figures) values (date '2001-01-01', '[]')").update())
			.withMessageContaining("state_day_figures_check");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(
					() -> this.jdbc.sql("insert into broken_link select id, 'WORD', 'x' from article limit 1").update())
			.withMessageContaining("broken_link_kind_check");
	}

}

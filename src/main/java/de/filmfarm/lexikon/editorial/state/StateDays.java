package de.filmfarm.lexikon.editorial.state;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How things stood on past days.
 */
@Component
@Transactional(readOnly = true)
public class StateDays {

	/** How far a trend goes back, in days. */
	static final int DAYS = 90;

	/** More days would not be told apart in a small chart, or read in a table. */
	static final int MOST_SHOWN = 30;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	StateDays(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Days up to one, the oldest first; of many a part that is spread evenly, first and
	 * last included.
	 */
	public List<Day> until(LocalDate today) {
		List<Day> days = this.jdbc.sql("select day, figures from state_day where day > ? and day <= ? order by day")
			.param(today.minusDays(DAYS))
			.param(today)
			.query((row, number) -> new Day(row.getObject(1, LocalDate.class),
					this.json.readValue(row.getString(2), new TypeReference<Map<String, Long>>() {
					})))
			.list();
		int shown = Math.min(days.size(), MOST_SHOWN);
		return IntStream.range(0, shown)
			.mapToObj((i) -> days.get((shown == 1) ? 0 : i * (days.size() - 1) / (shown - 1)))
			.toList();
	}

	/** When names were last compared and a day was last written down. */
	public Optional<Instant> last() {
		return this.jdbc.sql("select taken_at from state_day order by day desc limit 1")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/** The figures of a day by their keys. */
	public record Day(LocalDate day, Map<String, Long> figures) {
	}

}

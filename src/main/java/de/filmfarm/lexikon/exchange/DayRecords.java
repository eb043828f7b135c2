package de.filmfarm.lexikon.exchange;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.exchange.DayFile.ChosenDay;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores which term is that of which day.
 */
@Component
class DayRecords {

	private final JdbcClient jdbc;

	private final LoadedFiles loaded;

	DayRecords(JdbcClient jdbc, LoadedFiles loaded) {
		this.jdbc = jdbc;
		this.loaded = loaded;
	}

	/**
	 * Stores these days in place of all others.
	 * @param digest of the file, or empty for it to be read again
	 */
	@Transactional
	void store(List<ChosenDay> days, String digest) {
		this.jdbc.sql("delete from day_term").update();
		days.forEach((day) -> {
			Map<String, String> occasion = day.occasion();
			this.jdbc.sql("""
					insert into day_term (day, term_id, occasion)
					select ?, id, jsonb_object(cast(? as text[]), cast(? as text[])) from term where number = ?""")
				.param(day.day())
				.param(occasion.keySet().toArray(String[]::new))
				.param(occasion.values().toArray(String[]::new))
				.param(day.number())
				.update();
		});
		this.loaded.remember(DayFile.PATH, digest);
	}

}

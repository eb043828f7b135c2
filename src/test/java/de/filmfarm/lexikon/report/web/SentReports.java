package de.filmfarm.lexikon.report.web;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports for tests, written as the forms of readers would.
 */
class SentReports {

	private final JdbcClient jdbc;

	private final long number;

	SentReports(JdbcClient jdbc, long number) {
		this.jdbc = jdbc;
		this.number = number;
	}

	/** A report on the term with some values of its own, "-" for none at all. */
	long send(Object... values) {
		Map<String, Object> row = new HashMap<>();
		row.put("language", "en");
		row.put("reason", "FACT");
		row.put("message", "Something is wrong.");
		row.put("status", "RECEIVED");
		row.put("token", "t" + java.util.UUID.randomUUID());
		for (int i = 0; i < values.length; i += 2) {
			row.put((String) values[i], values[i + 1]);
		}
		if (!row.containsKey("query")) {
			row.put("term_id",
					this.jdbc.sql("select id from term where number = ?")
						.param(this.number)
						.query(Long.class)
						.single());
			row.putIfAbsent("revision",
					this.jdbc.sql("select published_revision from term where number = ?")
						.param(this.number)
						.query(Integer.class)
						.single());
		}
		row.values().removeIf("-"::equals);
		String columns = String.join(", ", row.keySet());
		return this.jdbc
			.sql("insert into report (" + columns + ") values (:" + String.join(", :", row.keySet()) + ") returning id")
			.params(row)
			.query(Long.class)
			.single();
	}

	/** A report on words at a place in the text. */
	long at(int start, String words, Object... values) {
		Object[] all = java.util.Arrays.copyOf(
				new Object[] { "passage", words, "passage_part", "BODY", "passage_start", start }, 6 + values.length);
		System.arraycopy(values, 0, all, 6, values.length);
		return send(all);
	}

	int version(long id) {
		return this.jdbc.sql("select version from report where id = ?").param(id).query(Integer.class).single();
	}

	String seen(long id) {
		return id + "." + version(id);
	}

	String status(long id) {
		return this.jdbc.sql("select status from report where id = ?").param(id).query(String.class).single();
	}

	void remove() {
		this.jdbc.sql("update report set duplicate_of = null, status = 'DECLINED' where duplicate_of is not null")
			.update();
		this.jdbc.sql("delete from report").update();
	}

}

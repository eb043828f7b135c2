package de.filmfarm.lexikon.editorial.merger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows that a merger touches: as they are, whether they still are so, and putting
 * them back. It works on rows and not on terms, so that what comes back is what was there
 * to the last byte.
 */
@Component
class TouchedRows {

	/** What belongs to the two terms, in an order in which it can be added. */
	private static final Map<String, String> TABLES = new LinkedHashMap<>();

	static {
		TABLES.put("designation", "x.term_id in (:terms)");
		TABLES.put("article", "x.term_id in (:terms)");
		TABLES.put("slug_alias", "x.term_id in (:terms)");
		TABLES.put("relation", "x.source_id in (:terms) or x.target_id in (:terms)");
		TABLES.put("source", "x.term_id in (:terms)");
		TABLES.put("film_example", "x.term_id in (:terms)");
		TABLES.put("term_figure", "x.term_id in (:terms)");
	}

	/**
	 * What changes without anybody having changed the terms: publishing another term
	 * links texts anew, counts, and stores its relations in new rows.
	 */
	private static final String PASSING = "'{id,position,body_html,inbound,version,created_at,changed_at,review_by}'::text[]";

	private final JdbcClient jdbc;

	TouchedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All rows of two terms, to be put back one day. */
	String read(long survivor, long merged) {
		List<String> parts = new ArrayList<>();
		parts.add("'term', (select jsonb_object_agg(x.id::text, to_jsonb(x)) from term x where x.id in (:terms))");
		TABLES.forEach((table, mine) -> parts
			.add("'%1$s', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from %1$s x where %2$s)".formatted(table,
					mine)));
		parts
			.add("""
					'scheduled', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'publish_at', x.publish_at)), '[]')
					  from revision x where x.term_id in (:terms) and x.publish_at is not null)""");
		parts.add("'planned', (select coalesce(jsonb_agg(x.day), '[]') from planned_term x where x.term_id = :merged)");
		parts.add("""
				'draft', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from term_draft x
				  where x.key = (select number::text from term where id = :merged))""");
		return one(parts, survivor, merged);
	}

	/** What must not change if all is to be put back. */
	String state(long survivor, long merged, int revision) {
		List<String> parts = new ArrayList<>();
		parts.add(("'term', (select jsonb_object_agg(x.id::text, to_jsonb(x) - %s) from term x "
				+ "where x.id in (:terms))")
			.formatted(PASSING));
		TABLES.forEach((table,
				mine) -> parts.add(("'%1$s', (select coalesce(jsonb_agg(y.row order by y.row), '[]') from "
						+ "(select to_jsonb(x) - %3$s as row from %1$s x where %2$s) y)")
					.formatted(table, mine, PASSING)));
		parts.add("""
				'revision', (select jsonb_agg(jsonb_build_array(x.term_id, x.number) order by x.term_id, x.number)
				  from revision x where x.term_id in (:terms))""");
		parts.add("""
				'comment', (select count(*) from revision_comment c join revision x on x.id = c.revision_id
				  where x.term_id = :survivor and x.number = %d)""".formatted(revision));
		return one(parts, survivor, merged);
	}

	private String one(List<String> parts, long survivor, long merged) {
		return this.jdbc.sql("select jsonb_build_object(" + String.join(",\n", parts) + ")::text")
			.param("terms", List.of(survivor, merged))
			.param("survivor", survivor)
			.param("merged", merged)
			.query(String.class)
			.single();
	}

	/** In what the rows are not any more as they were after the merger. */
	List<String> changed(long merger, String state) {
		return this.jdbc.sql("""
				select a.key from term_merge m, jsonb_each(m.after) a
				where m.id = :merger and a.value is distinct from cast(:state as jsonb) -> a.key order by a.key""")
			.param("merger", merger)
			.param("state", state)
			.query(String.class)
			.list();
	}

	/** Puts all rows back that were read before a merger. */
	void restore(long merger, long survivor, long merged) {
		List<Entry<String, String>> tables = new ArrayList<>(TABLES.entrySet());
		Collections.reverse(tables);
		for (Entry<String, String> table : tables) {
			this.jdbc.sql("delete from %s x where %s".formatted(table.getKey(), table.getValue()))
				.param("terms", List.of(survivor, merged))
				.update();
		}
		restoreTerms(merger);
		for (String table : TABLES.keySet()) {
			run("""
					insert into %1$s overriding system value
					select x.* from term_merge m, jsonb_populate_recordset(null::%1$s, m.before -> '%1$s') x
					where m.id = :merger""".formatted(table), merger);
		}
		run("""
				update revision r set publish_at = x.publish_at from term_merge m,
				  jsonb_to_recordset(m.before -> 'scheduled') x (id bigint, publish_at timestamptz)
				where m.id = :merger and r.id = x.id""", merger);
		run("""
				update planned_term p set term_id = m.merged_id from term_merge m
				where m.id = :merger and p.term_id = m.survivor_id
				  and m.before -> 'planned' @> to_jsonb(p.day)""", merger);
		restoreDrafts(merger);
	}

	/**
	 * When somebody looks at the survivor again has been decided since, or is as before.
	 */
	private void restoreTerms(long merger) {
		run("""
				update term t set category_id = x.category_id, status = x.status,
				  published_revision = x.published_revision, changed_at = x.changed_at, inbound = x.inbound,
				  version = x.version, review_by = case when t.status = 'MERGED' then x.review_by else t.review_by end
				from term_merge m, jsonb_each(m.before -> 'term') b, jsonb_populate_record(null::term, b.value) x
				where m.id = :merger and t.id = x.id""", merger);
	}

	/** What was written in the form since stays where it was written. */
	private void restoreDrafts(long merger) {
		run("""
				with kept as (
				  select x.* from term_merge m, jsonb_populate_recordset(null::term_draft, m.before -> 'draft') x
				  where m.id = :merger),
				gone as (
				  delete from term_draft d using kept k
				  where d.account_id = k.account_id and d.begun_at = k.begun_at and d.saved_at = k.saved_at
				  returning k.account_id)
				insert into term_draft select k.* from kept k where k.account_id in (select account_id from gone)
				on conflict do nothing""", merger);
	}

	private void run(String sql, long merger) {
		this.jdbc.sql(sql).param("merger", merger).update();
	}

}

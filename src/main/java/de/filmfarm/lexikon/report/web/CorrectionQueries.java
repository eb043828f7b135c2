package de.filmfarm.lexikon.report.web;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.editorial.difference.ReaderDiffs;
import de.filmfarm.lexikon.editorial.difference.ReaderDiffs.Change;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what readers have set right. Who is thanked and what is held is decided in one
 * place, the view {@code correction}.
 */
@Component
@Transactional(readOnly = true)
class CorrectionQueries {

	private static final String FOUND = """
			from correction c
			join term t on t.id = surviving_term(c.term_id) and t.status = 'PUBLISHED'
			where concerns_readers_of(:language, c.languages, c.reasons)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ReaderDiffs diffs;

	CorrectionQueries(JdbcClient jdbc, JsonMapper json, ReaderDiffs diffs) {
		this.jdbc = jdbc;
		this.json = json;
		this.diffs = diffs;
	}

	long count(LanguageTag language) {
		return this.jdbc.sql("select count(*) " + FOUND).param("language", language.value()).query(Long.class).single();
	}

	/** The newest first. */
	List<CorrectionEntry> corrections(LanguageTag language, int size, int offset) {
		List<Row> rows = this.jdbc
			.sql("""
					select c.*, corrected.number, head.text as headword, head.language, parent.key as department, a.slug,
					  after.snapshot as after, before.snapshot as before
					from (select c.*\s"""
					+ FOUND
					+ """
							  order by c.published_at desc, c.term_id, c.revision desc limit :size offset :offset) c
							join term corrected on corrected.id = c.term_id
							join term t on t.id = surviving_term(c.term_id)
							join category on category.id = t.category_id
							join category parent on parent.id = category.parent_id
							join lateral (select * from article a where a.term_id = t.id
							  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
							join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
							  order by d.language <> :language, d.language <> a.language, d.language limit 1) head on true
							join revision after on after.term_id = c.term_id and after.number = c.revision
							left join lateral (select r.snapshot from revision r where r.term_id = c.term_id
							  and r.published_at is not null and r.number < c.revision order by r.number desc limit 1) before on true
							order by c.published_at desc, c.term_id, c.revision desc""")
			.param("language", language.value())
			.param("size", size)
			.param("offset", offset)
			.query((row, index) -> row(row, language))
			.list();
		if (rows.isEmpty()) {
			return List.of();
		}
		List<DiffView> views = this.diffs.views(rows.stream().map(Row::change).toList(), language);
		List<CorrectionEntry> entries = new ArrayList<>();
		rows.forEach((row) -> entries.add(row.with(views.get(entries.size()))));
		return entries;
	}

	private Row row(ResultSet row, LanguageTag language) throws SQLException {
		String before = row.getString("before");
		return new Row(new CorrectionEntry(row.getLong("number"), row.getString("headword"), row.getString("language"),
				row.getString("department"), "/" + language + "/terms/" + row.getString("slug"), row.getInt("revision"),
				row.getObject("published_at", OffsetDateTime.class), row.getObject("changed_at", OffsetDateTime.class),
				texts(row.getArray("thanks")), texts(row.getArray("reasons")), new DiffView(List.of())),
				new Change((before != null) ? snapshot(before) : null, snapshot(row.getString("after"))));
	}

	private TermSnapshot snapshot(String json) {
		return this.json.readValue(json, TermSnapshot.class);
	}

	private static List<String> texts(@Nullable Array array) throws SQLException {
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

	private record Row(CorrectionEntry entry, Change change) {

		CorrectionEntry with(DiffView changes) {
			return new CorrectionEntry(this.entry.number(), this.entry.headword(), this.entry.language(),
					this.entry.department(), this.entry.path(), this.entry.revision(), this.entry.publishedAt(),
					this.entry.changedAt(), this.entry.thanks(), this.entry.reasons(), changes);
		}

	}

}

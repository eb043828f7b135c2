package de.filmfarm.lexikon.editorial.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.web.BatchPage.Batch;
import de.filmfarm.lexikon.editorial.web.BatchPage.Result;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what batches were begun and how far they are.
 */
@Component
@Transactional(readOnly = true)
class BatchQueries {

	private static final int LATEST = 20;

	private static final String BATCHES = """
			select b.id, b.kind, b.note, a.name as editor, b.created_at,
			  coalesce(b.change #>> '{words,search}' || ' \u2192 ' || (b.change #>> '{words,replacement}'),
			    b.change ->> 'category', '#' || (b.change ->> 'successor'), '') as about,
			  (select count(*) from batch_item i where i.batch_id = b.id and i.status = 'WAITING') as waiting,
			  (select count(*) from batch_item i where i.batch_id = b.id and i.status = 'DONE') as done,
			  (select count(*) from batch_item i where i.batch_id = b.id and i.status = 'REFUSED') as refused
			from batch b join account a on a.id = b.account_id
			""";

	private final JdbcClient jdbc;

	private final ZoneId zone;

	BatchQueries(JdbcClient jdbc, EditorialProperties properties) {
		this.jdbc = jdbc;
		this.zone = properties.zone();
	}

	List<Batch> latest() {
		return this.jdbc.sql(BATCHES + "order by b.id desc limit ?").param(LATEST).query(this::batch).list();
	}

	Optional<Batch> find(long id) {
		return this.jdbc.sql(BATCHES + "where b.id = ?").param(id).query(this::batch).optional();
	}

	private Batch batch(ResultSet row, int index) throws SQLException {
		return new Batch(row.getLong("id"), row.getString("kind"), row.getString("about"), row.getString("note"),
				row.getString("editor"), row.getObject("created_at", OffsetDateTime.class).atZoneSameInstant(this.zone),
				row.getLong("waiting"), row.getLong("done"), row.getLong("refused"));
	}

	/** Refused ones first, since somebody has to look at them. */
	List<Result> results(long batch, LanguageTag reader) {
		return this.jdbc
			.sql("""
					select t.number, i.status, i.revision, i.reason, coalesce(
					  (select n ->> 'text' from revision r, jsonb_array_elements(r.snapshot -> 'names') n
					   where r.term_id = t.id and r.number = coalesce(t.published_revision, i.basis)
					   and n ->> 'status' = 'PREFERRED'
					   order by n ->> 'language' <> :language, n ->> 'language' <> 'en' limit 1), 'No. ' || t.number) as headword
					from batch_item i join term t on t.id = i.term_id where i.batch_id = :batch
					order by array_position(array['REFUSED', 'WAITING', 'DONE'], i.status), t.number""")
			.param("batch", batch)
			.param("language", reader.value())
			.query(Result.class)
			.list();
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was merged into a term, and what a merged term became part of.
 */
@Component
@Transactional(readOnly = true)
class MergerHistory {

	private static final TypeReference<List<MergedRevision>> REVISIONS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ZoneId zone;

	MergerHistory(JdbcClient jdbc, JsonMapper json, EditorialProperties properties) {
		this.jdbc = jdbc;
		this.json = json;
		this.zone = properties.zone();
	}

	/** The mergers of a term, those that were undone too, the latest first. */
	List<MergerRow> of(long number, LanguageTag reader) {
		return this.jdbc.sql("""
				select m.id, o.number, m.at, m.undone_at, a.name as editor, u.name as undone_by,
				  coalesce((select n ->> 'text' from revision r, jsonb_array_elements(r.snapshot -> 'names') n
				    where r.term_id = o.id and r.number = o.published_revision and n ->> 'status' = 'PREFERRED'
				    order by n ->> 'language' <> :language, n ->> 'language' <> 'en' limit 1), '') as headword,
				  (select jsonb_agg(jsonb_build_object('number', r.number, 'note', r.note, 'author', w.name,
				      'state', case when r.number = o.published_revision then 'PRESENT'
				        when r.status = 'APPROVED' and r.published_at is null then 'OVERTAKEN' else r.status end)
				      order by r.number desc)
				   from revision r join account w on w.id = r.author_id where r.term_id = o.id) as revisions
				from term_merge m join term s on s.id = m.survivor_id join term o on o.id = m.merged_id
				join account a on a.id = m.account_id left join account u on u.id = m.undone_by
				where s.number = :number order by m.id desc""")
			.param("number", number)
			.param("language", reader.value())
			.query((row, index) -> row(row))
			.list();
	}

	private MergerRow row(ResultSet row) throws SQLException {
		return new MergerRow(row.getLong("id"), row.getLong("number"), row.getString("headword"),
				row.getString("editor"), Objects.requireNonNull(time(row, "at")), row.getString("undone_by"),
				time(row, "undone_at"), this.json.readValue(row.getString("revisions"), REVISIONS));
	}

	private @Nullable ZonedDateTime time(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.atZoneSameInstant(this.zone) : null;
	}

	/**
	 * A merger; public for the template.
	 *
	 * @param number of the term that was merged
	 * @param undoneBy who has undone it, if anybody
	 * @param revisions of the merged term, the latest first
	 */
	public record MergerRow(long id, long number, String headword, String editor, ZonedDateTime at,
			@Nullable String undoneBy, @Nullable ZonedDateTime undoneAt, List<MergedRevision> revisions) {
	}

	/** A revision of a term that was merged; public for the template. */
	public record MergedRevision(int number, String note, String author, String state) {
	}

}

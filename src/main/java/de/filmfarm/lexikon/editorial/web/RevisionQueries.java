package de.filmfarm.lexikon.editorial.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.NoSuchRevisionException;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the pages about revisions show.
 */
@Component
@Transactional(readOnly = true)
class RevisionQueries {

	private static final String ROWS = """
			select r.number, r.version, r.note, r.created_at, r.changed_at, r.submitted_at, r.reviewed_at, r.reason,
			  r.publish_at, r.published_at, r.restored_from, r.based_on, author.name as author,
			  r.author_id = :me as own, reviewer.name as reviewer,
			  case when r.number = t.published_revision then 'PRESENT'
			    when r.publish_at is not null then 'SCHEDULED'
			    when r.status = 'APPROVED' and r.published_at is null then 'OVERTAKEN'
			    else r.status end as state,
			  not exists (select 1 from revision l where l.term_id = t.id and l.number > r.number) as latest,
			  exists (select 1 from revision l where l.term_id = t.id and l.number > r.number and l.status = 'APPROVED')
			    as outdated,
			  not revision_holds(t.id, (select max(l.number) from revision l where l.term_id = t.id), r.number)
			    as apart,
			  (select count(*) from revision_comment c where c.revision_id = r.id) as comments
			from revision r join term t on t.id = r.term_id join account author on author.id = r.author_id
			left join account reviewer on reviewer.id = r.reviewed_by
			where t.number = :term
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ZoneId zone;

	RevisionQueries(JdbcClient jdbc, JsonMapper json, EditorialProperties properties) {
		this.jdbc = jdbc;
		this.json = json;
		this.zone = properties.zone();
	}

	/**
	 * The term of a number. A new one has no names yet but in its revisions.
	 * @throws NoSuchRevisionException if there is no such term, or nothing was written
	 * about it
	 */
	TermHeading heading(long number, LanguageTag reader) {
		return this.jdbc.sql("""
				select t.id, t.number, t.status, t.published_revision, t.review_by, department.key as department,
				  name.value ->> 'text' as headword, name.value ->> 'language' as language,
				  '/' || a.language || '/terms/' || a.slug as path
				from term t
				join category c on c.id = t.category_id join category department on department.id = c.parent_id
				join lateral (select r.snapshot from revision r where r.term_id = t.id
				  order by r.number <> coalesce(t.published_revision, 0), r.number desc limit 1) r on true
				left join lateral (select value from jsonb_array_elements(r.snapshot -> 'names')
				  where value ->> 'status' = 'PREFERRED'
				  order by value ->> 'language' <> :language, value ->> 'language' <> 'en' limit 1) name on true
				left join lateral (select * from article a where a.term_id = t.id and t.published_revision is not null
				  order by a.language <> :language, a.language <> 'en' limit 1) a on true
				where t.number = :number""")
			.param("number", number)
			.param("language", reader.value())
			.query((row, index) -> heading(row))
			.optional()
			.orElseThrow(NoSuchRevisionException::new);
	}

	private static TermHeading heading(ResultSet row) throws SQLException {
		String headword = row.getString("headword");
		String language = row.getString("language");
		return new TermHeading(row.getLong("id"), row.getLong("number"),
				(headword != null) ? headword : "No. " + row.getLong("number"), (language != null) ? language : "en",
				TermStatus.valueOf(row.getString("status")), row.getObject("published_revision", Integer.class),
				row.getString("path"), row.getString("department"), row.getObject("review_by", LocalDate.class));
	}

	/** All revisions of a term, the latest first, as one account sees them. */
	List<RevisionRow> list(long term, long account, int size, int offset) {
		return this.jdbc.sql(ROWS + "order by r.number desc limit :size offset :offset")
			.param("term", term)
			.param("me", account)
			.param("size", size)
			.param("offset", offset)
			.query((row, index) -> row(row))
			.list();
	}

	/** How many revisions a term has. */
	int count(long term) {
		return this.jdbc.sql("select count(*) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(term)
			.query(Integer.class)
			.single();
	}

	/**
	 * One revision of a term, as one account sees it.
	 * @throws NoSuchRevisionException if there is none
	 */
	RevisionRow find(long term, int revision, long account) {
		return this.jdbc.sql(ROWS + "and r.number = :revision")
			.param("term", term)
			.param("me", account)
			.param("revision", revision)
			.query((row, index) -> row(row))
			.optional()
			.orElseThrow(NoSuchRevisionException::new);
	}

	private RevisionRow row(ResultSet row) throws SQLException {
		ZonedDateTime created = time(row, "created_at");
		ZonedDateTime changed = time(row, "changed_at");
		if (created == null || changed == null) {
			throw new IllegalStateException("a revision without a time");
		}
		return new RevisionRow(row.getInt("number"), row.getInt("version"), row.getString("state"),
				row.getString("author"), row.getBoolean("own"), row.getString("note"), created, changed,
				time(row, "submitted_at"), row.getString("reviewer"), time(row, "reviewed_at"), row.getString("reason"),
				time(row, "publish_at"), time(row, "published_at"), row.getObject("restored_from", Integer.class),
				row.getObject("based_on", Integer.class), row.getBoolean("latest"), row.getBoolean("outdated"),
				row.getBoolean("apart"), row.getInt("comments"));
	}

	private @Nullable ZonedDateTime time(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.atZoneSameInstant(this.zone) : null;
	}

	/** The text of a revision. */
	Optional<TermSnapshot> snapshot(long term, int revision) {
		return this.jdbc.sql("""
				select r.snapshot from revision r join term t on t.id = r.term_id
				where t.number = ? and r.number = ?""")
			.param(term)
			.param(revision)
			.query(String.class)
			.optional()
			.map((snapshot) -> this.json.readValue(snapshot, TermSnapshot.class));
	}

	/** What was said about a revision, in order. */
	List<CommentRow> comments(long term, int revision) {
		return this.jdbc.sql("""
				select author.name as author, c.text, c.created_at from revision_comment c
				join account author on author.id = c.author_id
				join revision r on r.id = c.revision_id join term t on t.id = r.term_id
				where t.number = :term and r.number = :revision order by c.created_at, c.id""")
			.param("term", term)
			.param("revision", revision)
			.query((row, index) -> new CommentRow(row.getString("author"), row.getString("text"),
					row.getObject("created_at", OffsetDateTime.class).atZoneSameInstant(this.zone)))
			.list();
	}

	/** What somebody said, and when. */
	public record CommentRow(String author, String text, ZonedDateTime at) {
	}

}

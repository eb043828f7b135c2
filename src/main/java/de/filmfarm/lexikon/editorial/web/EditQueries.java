package de.filmfarm.lexikon.editorial.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.MergedTerms;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the form of a term shows besides what is written in it.
 */
@Component
@Transactional(readOnly = true)
class EditQueries {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final MergedTerms merged;

	EditQueries(JdbcClient jdbc, JsonMapper json, MergedTerms merged) {
		this.jdbc = jdbc;
		this.json = json;
		this.merged = merged;
	}

	/** A term and its latest revision, published or not. */
	Optional<Subject> subject(long number, LanguageTag language) {
		return this.jdbc
			.sql("""
					select t.number, t.status, r.number as revision, r.version, r.status as revision_status, a.name as author,
					  r.created_at, r.snapshot, case when t.status = 'PUBLISHED' then
					    (select '/' || p.language || '/terms/' || p.slug from article p where p.term_id = t.id
					     order by p.language <> :language, p.language <> 'en' limit 1) end as path
					from term t
					join lateral (select * from revision r where r.term_id = t.id order by r.number desc limit 1) r on true
					join account a on a.id = r.author_id
					where t.number = :number""")
			.param("number", number)
			.param("language", language.value())
			.query(this::subject)
			.optional();
	}

	private Subject subject(ResultSet row, int number) throws SQLException {
		return new Subject(row.getLong("number"), TermStatus.valueOf(row.getString("status")), row.getInt("revision"),
				new Basis(row.getInt("revision"), row.getInt("version")),
				RevisionStatus.valueOf(row.getString("revision_status")), row.getString("author"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				this.merged.follow(this.json.readValue(row.getString("snapshot"), TermSnapshot.class)),
				row.getString("path"));
	}

	/** All fields of work, in the order of the departments. */
	List<CategoryChoice> categories(LanguageTag language) {
		return this.jdbc.sql("""
				select c.key, cn.name, pn.name as department
				from category c join category p on p.id = c.parent_id
				join lateral (select * from category_name n where n.category_id = c.id
				  order by n.language <> :language, n.language <> 'en' limit 1) cn on true
				join lateral (select * from category_name n where n.category_id = p.id
				  order by n.language <> :language, n.language <> 'en' limit 1) pn on true
				order by p.position, c.position""")
			.param("language", language.value())
			.query(CategoryChoice.class)
			.list();
	}

	/** Number of the published term at an address. */
	Optional<Long> at(String language, String slug) {
		return this.jdbc.sql("""
				select t.number from article a join term t on t.id = a.term_id where a.slug = :slug
				order by a.language <> :language limit 1""")
			.param("slug", slug)
			.param("language", language)
			.query(Long.class)
			.optional();
	}

	/**
	 * What an editor works on.
	 *
	 * @param revision number of the latest
	 * @param basis the latest, as it is
	 * @param author of the latest
	 * @param path of the public page, if there is one
	 */
	public record Subject(long number, TermStatus status, int revision, Basis basis, RevisionStatus revisionStatus,
			String author, Instant changedAt, TermSnapshot snapshot, @Nullable String path) {
	}

	/** A field of work; public for the template. */
	public record CategoryChoice(String key, String name, String department) {
	}

}

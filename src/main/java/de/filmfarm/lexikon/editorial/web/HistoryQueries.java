package de.filmfarm.lexikon.editorial.web;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what readers have seen of a term.
 */
@Component
@Transactional(readOnly = true)
class HistoryQueries {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	HistoryQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The term under an address, be it present, old, or that of another language, with
	 * its present address.
	 */
	Optional<Subject> subject(LanguageTag reader, String slug) {
		return this.jdbc
			.sql("""
					select t.id, t.status, a.slug, d.text as headword, d.language, department.key as department,
					  (select count(*) from revision r where r.term_id = t.id and r.published_at is not null) as total,
					  (select string_agg(o.language || '/' || o.slug, ' ') from article o where o.term_id = t.id) as slugs,
					  (select string_agg(concat_ws(' ', m.id, m.number,
					     (select count(*) from revision r where r.term_id = m.id and r.published_at is not null),
					     (select n ->> 'text' from revision r, jsonb_array_elements(r.snapshot -> 'names') n
					      where r.term_id = m.id and r.number = m.published_revision and n ->> 'status' = 'PREFERRED'
					      order by n ->> 'language' <> :language, n ->> 'language' <> 'en' limit 1)), chr(10) order by m.number)
					   from term m where m.status = 'MERGED' and m.id in (
					     with recursive part (id) as (
					       select g.merged_id from term_merge g where g.survivor_id = t.id and g.undone_at is null
					       union
					       select g.merged_id from term_merge g join part p on p.id = g.survivor_id where g.undone_at is null)
					     select id from part)) as merged
					from (
					  select a.term_id, a.language, 1 as place from article a where a.slug = :slug
					  union all
					  select o.term_id, o.language, 2 from slug_alias o where o.slug = :slug) found
					join term t on t.id = found.term_id and t.published_revision is not null
					join category c on c.id = t.category_id join category department on department.id = c.parent_id
					join lateral (select * from article a where a.term_id = t.id
					  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
					join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
					  order by d.language <> :language, d.language <> a.language, d.language limit 1) d on true
					order by found.place, found.language <> :language, found.language <> 'en' limit 1""")
			.param("language", reader.value())
			.param("slug", slug)
			.query(Subject.class)
			.optional();
	}

	/** Published revisions, the latest first. */
	List<Published> published(long term, int size, int offset) {
		return this.jdbc.sql("""
				select r.number, r.published_at, author.name as author, r.note, r.snapshot, (
				  select c.thanks from correction c where c.term_id = r.term_id and c.revision = r.number) as thanks
				from revision r join account author on author.id = r.author_id
				where r.term_id = :term and r.published_at is not null
				order by r.number desc limit :size offset :offset""")
			.param("term", term)
			.param("size", size)
			.param("offset", offset)
			.query((row, index) -> new Published(row.getInt("number"),
					row.getObject("published_at", OffsetDateTime.class)
						.withOffsetSameInstant(ZoneOffset.UTC)
						.toLocalDate(),
					row.getString("author"), row.getString("note"), thanks(row.getArray("thanks")),
					this.json.readValue(row.getString("snapshot"), TermSnapshot.class)))
			.list();
	}

	private static @Nullable List<String> thanks(@Nullable Array names) throws SQLException {
		return (names != null) ? List.of((String[]) names.getArray()) : null;
	}

	/** How many of the published revisions are later than one. */
	int later(long term, int revision) {
		return this.jdbc.sql("""
				select count(*) from revision where term_id = ? and published_at is not null and number > ?""")
			.param(term)
			.param(revision)
			.query(Integer.class)
			.single();
	}

	/** A term with its present address in the reader's language, else in another. */
	record Subject(long id, TermStatus status, String slug, String headword, String language, String department,
			long total, String slugs, @Nullable String merged) {

		/** The terms that were merged into this one. */
		List<Former> former() {
			return (this.merged == null) ? List.of() : this.merged.lines().map(Former::parse).toList();
		}

		/**
		 * Where there is no article in a language, its page has the address of another.
		 */
		String slug(LanguageTag language) {
			return Arrays.stream(this.slugs.split(" "))
				.filter((slug) -> slug.startsWith(language + "/"))
				.map((slug) -> slug.substring(slug.indexOf('/') + 1))
				.findFirst()
				.orElse(this.slug);
		}

	}

	/**
	 * A term that was merged into another.
	 *
	 * @param total how many revisions of it were published
	 */
	record Former(long id, long number, long total, String headword) {

		private static Former parse(String line) {
			String[] parts = line.split(" ", 4);
			return new Former(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]),
					(parts.length > 3) ? parts[3] : "No. " + parts[1]);
		}

	}

	/** A revision that readers have seen. */
	record Published(int number, LocalDate day, String author, String note, @Nullable List<String> thanks,
			TermSnapshot snapshot) {
	}

}

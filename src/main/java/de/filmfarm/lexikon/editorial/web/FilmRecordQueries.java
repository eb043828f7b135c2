package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads films as the desk shows them.
 */
@Component
@Transactional(readOnly = true)
class FilmRecordQueries {

	private static final String ROW = """
			select f.slug, f.title, f.year, array_to_string(f.directors, ', ') as directors,
			  f.edited_at is not null as edited,
			  (select count(distinct e.term_id) from film_example e where e.film_id = f.id) as terms
			from film f
			""";

	/**
	 * Title in any language, name of a director, or year; no wildcards of the reader's
	 * own.
	 */
	private static final String FOUND = """
			where :query = '' or position(lower(:query) in lower(f.title)) > 0
			or position(lower(:query) in lower(array_to_string(f.directors, ' '))) > 0
			or position(lower(:query) in lower(coalesce(f.titles::text, ''))) > 0 or f.year::text = :query
			""";

	private final JdbcClient jdbc;

	FilmRecordQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<FilmRow> films(String query, int limit, int offset) {
		return this.jdbc.sql(ROW + FOUND + "order by f.title collate \"und-x-icu\", f.year limit :limit offset :offset")
			.param("query", query)
			.param("limit", limit)
			.param("offset", offset)
			.query(FilmRow.class)
			.list();
	}

	long count(String query) {
		return this.jdbc.sql("select count(*) from film f " + FOUND).param("query", query).query(Long.class).single();
	}

	Optional<FilmRow> film(String slug) {
		return this.jdbc.sql(ROW + "where f.slug = ?").param(slug).query(FilmRow.class).optional();
	}

	/** What a form holds of a film. */
	Map<String, String> texts(String slug) {
		Map<String, String> texts = new TreeMap<>();
		this.jdbc.sql("""
				select f.title, f.year, array_to_string(f.directors, chr(10)) as directors,
				  array_to_string(f.countries, ', ') as countries from film f where f.slug = ?""")
			.param(slug)
			.query((row) -> {
				for (String field : List.of("title", "year", "directors", "countries")) {
					texts.put(field, row.getString(field));
				}
			});
		this.jdbc.sql("select t.key, t.value from film f cross join jsonb_each_text(f.titles) t where f.slug = ?")
			.param(slug)
			.query((row) -> {
				texts.put("titles." + row.getString("key"), row.getString("value"));
			});
		return texts;
	}

	/** The terms whose examples the film has, published or not. */
	List<FilmUse> uses(String slug, LanguageTag language) {
		return this.jdbc.sql("""
				select t.number, t.status, d.text as headword
				from film f join film_example e on e.film_id = f.id join term t on t.id = e.term_id
				join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> 'en' limit 1) d on true
				where f.slug = :slug group by t.number, t.status, d.text order by d.text""")
			.param("slug", slug)
			.param("language", language.value())
			.query(FilmUse.class)
			.list();
	}

	/** A film in the list; public for the template. */
	public record FilmRow(String slug, String title, int year, @Nullable String directors, boolean edited, long terms) {
	}

	/** A term that names a film; public for the template. */
	public record FilmUse(long number, String status, String headword) {
	}

}

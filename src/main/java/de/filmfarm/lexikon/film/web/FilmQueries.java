package de.filmfarm.lexikon.film.web;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads films and the terms to be seen in them.
 */
@Component
@Transactional(readOnly = true)
class FilmQueries {

	private final JdbcClient jdbc;

	FilmQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Films in which something is to be seen, the oldest first. */
	List<FilmEntry> films(int limit, int offset) {
		return this.jdbc.sql("""
				select f.slug, f.title, f.year, array_to_string(f.directors, ', ') as directors,
				  count(distinct e.term_id) as terms
				from film f join film_example e on e.film_id = f.id
				join term t on t.id = e.term_id and t.status = 'PUBLISHED'
				group by f.id order by f.year, f.title collate "und-x-icu" limit ? offset ?""")
			.param(limit)
			.param(offset)
			.query(FilmEntry.class)
			.list();
	}

	long count() {
		return this.jdbc.sql("""
				select count(distinct e.film_id) from film_example e
				join term t on t.id = e.term_id and t.status = 'PUBLISHED'""").query(Long.class).single();
	}

	Optional<FilmRow> film(String slug, LanguageTag language) {
		return this.jdbc.sql("""
				select f.id, f.slug, f.title, f.year, array_to_string(f.directors, ', ') as directors,
				  array_to_string(f.countries, ',') as countries, f.titles ->> :language as local_title
				from film f where f.slug = :slug""")
			.param("slug", slug)
			.param("language", language.value())
			.query(FilmRow.class)
			.optional();
	}

	List<FilmTerm> terms(long film, LanguageTag language) {
		return this.jdbc.sql("""
				select d.text as headword, d.language as name_language,
				  '/' || :language || '/terms/' || a.slug as path, parent.key as department, cn.name as category,
				  coalesce(e.note ->> :language, e.note ->> 'en') as note, e.timecode, e.spoiler
				from film_example e
				join term t on t.id = e.term_id and t.status = 'PUBLISHED'
				join category c on c.id = t.category_id
				join category parent on parent.id = c.parent_id
				join lateral (select * from category_name n where n.category_id = c.id
				  order by n.language <> :language, n.language <> 'en' limit 1) cn on true
				join lateral (select * from article a where a.term_id = t.id
				  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
				join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> a.language limit 1) d on true
				where e.film_id = :film
				order by e.timecode nulls last, d.text collate "%s\"""".formatted(language.collation()))
			.param("language", language.value())
			.param("film", film)
			.query(FilmTerm.class)
			.list();
	}

	/** A film in the list of films; public for the template. */
	public record FilmEntry(String slug, String title, int year, String directors, long terms) {
	}

	record FilmRow(long id, String slug, String title, int year, String directors, String countries,
			@Nullable String localTitle) {
	}

	/** A term to be seen in a film; public for the template. */
	public record FilmTerm(String headword, String nameLanguage, String path, String department, String category,
			String note, @Nullable String timecode, boolean spoiler) {
	}

}

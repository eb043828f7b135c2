package de.filmfarm.lexikon.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a term that is being written refers to: other terms, films, figures,
 * departments.
 */
@Component
@Transactional(readOnly = true)
public class TermReferences {

	private final JdbcClient jdbc;

	TermReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Numbers of the terms that are called exactly so in any language. */
	public List<Long> called(String name) {
		return this.jdbc.sql("""
				select distinct t.number from designation d join term t on t.id = d.term_id
				where lower(d.text) = lower(?) order by t.number limit 10""").param(name).query(Long.class).list();
	}

	/** Slugs of the films of exactly this title. */
	public List<String> films(String title) {
		return this.jdbc.sql("select slug from film where lower(title) = lower(?) order by year limit 10")
			.param(title)
			.query(String.class)
			.list();
	}

	/** Those of the terms that exist, by number, with what they are called. */
	public Map<Long, String> terms(Collection<Long> numbers, String language) {
		return this.jdbc.sql("""
				select t.number, coalesce(
				  (select d.text from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				   order by d.language <> :language, d.language <> 'en', d.language limit 1),
				  (select n ->> 'text' from revision r, jsonb_array_elements(r.snapshot -> 'names') n
				   where r.term_id = t.id and n ->> 'status' = 'PREFERRED'
				   order by r.number desc, n ->> 'language' <> :language limit 1), '') as text
				from term t where t.number = any(:numbers)""")
			.param("numbers", numbers.toArray(Long[]::new))
			.param("language", language)
			.query(Named.class)
			.list()
			.stream()
			.collect(Collectors.toMap((named) -> Long.valueOf(named.number()), Named::text));
	}

	/** Those of the films that exist, by slug, with title and year. */
	public Map<String, String> titles(Collection<String> slugs) {
		return this.jdbc.sql("select slug as key, title || ' (' || year || ')' as text from film where slug = any(?)")
			.param(slugs.toArray(String[]::new))
			.query(Keyed.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Keyed::key, Keyed::text));
	}

	/** Those of the figures that exist, by digest. */
	public Map<String, FigureRow> figures(Collection<String> digests, String language) {
		return this.jdbc.sql("""
				select digest, name, width, height, coalesce(alt ->> :language, alt ->> 'en', '') as alt
				from figure where digest = any(:digests)""")
			.param("digests", digests.toArray(String[]::new))
			.param("language", language)
			.query(FigureRow.class)
			.list()
			.stream()
			.collect(Collectors.toMap(FigureRow::digest, (figure) -> figure));
	}

	/** Whether there is a field of work of that key. */
	public boolean isCategory(String key) {
		return this.jdbc.sql("select count(*) from category where key = ? and level = 2")
			.param(key)
			.query(Long.class)
			.single() > 0;
	}

	/** Whoever has, or had, the address besides the term itself. */
	public @Nullable Long ownerOf(String language, String slug, long self) {
		return this.jdbc.sql("""
				select t.number from term t join (
				  select term_id from article where language = :language and slug = :slug
				  union select term_id from slug_alias where language = :language and slug = :slug
				) owner on owner.term_id = t.id where t.number <> :self limit 1""")
			.param("language", language)
			.param("slug", slug)
			.param("self", self)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	/** Terms that state a relation of the type to the term themselves. */
	public Set<Long> pointing(String type, long self) {
		return Set.copyOf(this.jdbc.sql("""
				select source.number from relation r join term source on source.id = r.source_id
				join term target on target.id = r.target_id
				where r.type = ? and target.number = ?""").param(type).param(self).query(Long.class).list());
	}

	/** Whether the way of relations of a type leads from a term back to another. */
	public boolean leadsTo(String type, long from, long to) {
		return this.jdbc.sql("""
				with recursive above (id, number) as (
				  select id, number from term where number = :from
				  union
				  select t.id, t.number from above a join relation r on r.source_id = a.id and r.type = :type
				  join term t on t.id = r.target_id)
				select count(*) from above where number = :to""")
			.param("from", from)
			.param("to", to)
			.param("type", type)
			.query(Long.class)
			.single() > 0;
	}

	/** A figure of the library. */
	public record FigureRow(String digest, String name, int width, int height, String alt) {
	}

	record Named(long number, String text) {
	}

	record Keyed(String key, String text) {
	}

}

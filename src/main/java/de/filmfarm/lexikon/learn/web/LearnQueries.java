package de.filmfarm.lexikon.learn.web;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the paths and what they are called.
 */
@Component
@Transactional(readOnly = true)
class LearnQueries {

	private final JdbcClient jdbc;

	LearnQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All paths that have terms to show, in their order. */
	List<PathSummary> paths(LanguageTag language) {
		return this.jdbc.sql("""
				select x.title, '/' || :language || '/learn/' || x.slug as path, x.lead, count(*) as terms
				from learning_path p
				join lateral (select * from learning_path_text x where x.path_id = p.id
				  order by x.language <> :language, x.language <> 'en' limit 1) x on true
				join shown_step s on s.path_id = p.id
				group by p.id, x.title, x.slug, x.lead order by p.position, p.id""")
			.param("language", language.value())
			.query(PathSummary.class)
			.list();
	}

	/** A path under its slug in the language. */
	Optional<PathRow> path(LanguageTag language, String slug) {
		return this.jdbc
			.sql("""
					select p.id, x.title, x.slug, x.lead, x.introduction, (
					  select string_agg(o.language || ':' || o.slug, ' ') from learning_path_text o where o.path_id = p.id) as slugs
					from learning_path p
					join lateral (select * from learning_path_text x where x.path_id = p.id
					  order by x.language <> :language, x.language <> 'en' limit 1) x on true
					where x.slug = :slug and exists (select 1 from shown_step s where s.path_id = p.id)""")
			.param("language", language.value())
			.param("slug", slug)
			.query(PathRow.class)
			.optional();
	}

	/** The slug in the language of a path that has the other one in another language. */
	Optional<String> slug(LanguageTag language, String otherSlug) {
		return this.jdbc.sql("""
				select x.slug from learning_path_text o join learning_path_text x on x.path_id = o.path_id
				where o.slug = :slug and x.language = :language and x.slug <> o.slug order by o.language limit 1""")
			.param("language", language.value())
			.param("slug", otherSlug)
			.query(String.class)
			.optional();
	}

	/** A department or a field, as far as its cards need to know it. */
	Optional<CategoryRow> category(LanguageTag language, String slug) {
		return this.jdbc
			.sql("""
					select c.id, n.name, n.slug, (
					  select string_agg(o.language || ':' || o.slug, ' ') from category_name o where o.category_id = c.id) as slugs
					from category c
					join lateral (select * from category_name n where n.category_id = c.id
					  order by n.language <> :language, n.language <> 'en' limit 1) n on true
					where n.slug = :slug""")
			.param("language", language.value())
			.param("slug", slug)
			.query(CategoryRow.class)
			.optional();
	}

	/** A path in the list of all; public for the template. */
	public record PathSummary(String title, String path, String lead, long terms) {
	}

	/** The slugs are pairs of language and slug with a space between them. */
	record PathRow(long id, String title, String slug, String lead, String introduction, String slugs) {
	}

	/** The slugs are pairs of language and slug with a space between them. */
	record CategoryRow(long id, String name, String slug, String slugs) {
	}

}

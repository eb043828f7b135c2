package de.filmfarm.lexikon.term.web;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of terms: by letter and by department.
 */
@Component
@Transactional(readOnly = true)
class BrowseQueries {

	private final JdbcClient jdbc;

	BrowseQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many names the language has under each letter. */
	List<LetterCount> letters(LanguageTag language) {
		return this.jdbc.sql("""
				select d.initial, count(*) as names from designation d
				join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				where split_part(d.language, '-', 1) = ? and d.status <> 'HIDDEN' group by d.initial""")
			.param(language.value())
			.query(LetterCount.class)
			.list();
	}

	/** All names of the language under the letter, as its readers sort them. */
	List<IndexEntry> names(LanguageTag language, String letter) {
		// The collation comes from a checked language tag, never from the request.
		return this.jdbc.sql("""
				select * from (
				select distinct d.text, p.text as headword,
				  '/' || :language || '/terms/' || a.slug as path
				from designation d
				join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				join designation p on p.term_id = t.id and p.language = :language and p.status = 'PREFERRED'
				join lateral (select slug from article a where a.term_id = t.id
				  order by a.language <> :language, a.language <> 'en' limit 1) a on true
				where split_part(d.language, '-', 1) = :language and d.initial = :letter and d.status <> 'HIDDEN') entry
				order by text collate "%s", headword""".formatted(language.collation()))
			.param("language", language.value())
			.param("letter", letter)
			.query(IndexEntry.class)
			.list();
	}

	/** The diagrams of published terms, by department, and there by name. */
	List<DiagramRow> diagrams(LanguageTag language) {
		return this.jdbc.sql("""
				select department.key as department, title.name as department_name, title.slug as department_slug,
				  name.text as term, a.slug, f.digest, f.name, f.width, f.height,
				  coalesce(f.alt ->> :language, f.alt ->> 'en') as alt
				from figure f
				join term_figure tf on tf.figure_id = f.id
				join term t on t.id = tf.term_id and t.status = 'PUBLISHED'
				join article a on a.term_id = t.id and a.language = :language
				join designation name on name.term_id = t.id and name.language = :language and name.status = 'PREFERRED'
				join category on category.id = t.category_id
				join category department on department.id = category.parent_id
				join category_name title on title.category_id = department.id and title.language = :language
				where f.media_type = 'application/yaml'
				order by department.position, name.text collate "%s", tf.position""".formatted(language.collation()))
			.param("language", language.value())
			.query(DiagramRow.class)
			.list();
	}

	/** The number of published terms. */
	long count() {
		return this.jdbc.sql("select count(*) from term where status = 'PUBLISHED'").query(Long.class).single();
	}

	/** A department or a field within it. */
	Optional<CategoryRow> category(LanguageTag language, String slug) {
		return this.jdbc
			.sql("""
					select c.id, c.key, c.level, n.name, n.introduction, n.text_html, p.key as parent_key, pn.name as parent_name,
					  pn.slug as parent_slug,
					  (select string_agg(o.language || ':' || o.slug, ' ') from category_name o where o.category_id = c.id) as slugs
					from category c
					join lateral (select * from category_name n where n.category_id = c.id
					 order by n.language <> :language, n.language <> 'en' limit 1) n on true
					left join category p on p.id = c.parent_id
					left join lateral (select * from category_name n where n.category_id = p.id
					 order by n.language <> :language, n.language <> 'en' limit 1) pn on true
					where n.slug = :slug""")
			.param("language", language.value())
			.param("slug", slug)
			.query(CategoryRow.class)
			.optional();
	}

	/**
	 * Where a category is today that has or had the slug in this language or any other;
	 * the list of departments if it is gone.
	 */
	Optional<String> categoryPath(LanguageTag language, String otherSlug) {
		return this.jdbc.sql("""
				select coalesce('/' || :language || '/categories/' || n.slug, '/' || :language || '#departments')
				from (
				  select language, slug, category_id from category_name
				  union all
				  select language, slug, category_id from category_alias) o
				left join category_name n on n.category_id = o.category_id and n.language = :language
				where o.slug = :slug and (n.slug is not null or o.category_id is null)
				order by o.language <> :language, o.language, o.category_id limit 1""")
			.param("language", language.value())
			.param("slug", otherSlug)
			.query(String.class)
			.optional();
	}

	/** The terms of a category and, of a department, of all fields within it. */
	List<CategoryTerm> terms(LanguageTag language, long category) {
		return this.jdbc.sql("""
				select cn.name as category, cn.slug as category_slug, cn.introduction, d.text as headword,
				  d.language as name_language, '/' || :language || '/terms/' || a.slug as path, a.lead,
				  a.language as lead_language
				from term t
				join category c on c.id = t.category_id
				join lateral (select * from category_name n where n.category_id = c.id
				  order by n.language <> :language, n.language <> 'en' limit 1) cn on true
				join lateral (select * from article a where a.term_id = t.id
				  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
				join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> a.language limit 1) d on true
				where t.status = 'PUBLISHED' and (c.id = :category or c.parent_id = :category)
				order by c.position, d.text collate "%s\"""".formatted(language.collation()))
			.param("language", language.value())
			.param("category", category)
			.query(CategoryTerm.class)
			.list();
	}

	record LetterCount(String initial, long names) {
	}

	/** A line from A to Z; public for the template. */
	public record IndexEntry(String text, String headword, String path) {

		/** Whether the line only points to the headword. */
		public boolean isReference() {
			return !this.text.equals(this.headword);
		}

	}

	record CategoryRow(long id, String key, int level, String name, String introduction, String textHtml,
			@Nullable String parentKey, @Nullable String parentName, @Nullable String parentSlug, String slugs) {
	}

	/** A term in the list of its category; public for the template. */
	public record CategoryTerm(String category, String categorySlug, String introduction, String headword,
			String nameLanguage, String path, String lead, String leadLanguage) {
	}

	/** A diagram and the term that it explains. */
	record DiagramRow(String department, String departmentName, String departmentSlug, String term, String slug,
			String digest, String name, int width, int height, String alt) {
	}

}

package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.HomePage.DayTerm;
import de.filmfarm.lexikon.site.HomePage.Department;
import de.filmfarm.lexikon.site.HomePage.Path;
import de.filmfarm.lexikon.site.HomePage.RecentTerm;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the home page, the feed and the sitemap list.
 */
@Component
@Transactional(readOnly = true)
class HomeQueries {

	private final JdbcClient jdbc;

	HomeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Department> departments(LanguageTag language) {
		return this.jdbc.sql("""
				select d.key, n.name, '/' || :language || '/categories/' || n.slug as path, count(t.id) as terms
				from category d
				join lateral (select * from category_name n where n.category_id = d.id
				  order by n.language <> :language, n.language <> 'en' limit 1) n on true
				left join category c on c.parent_id = d.id
				left join term t on t.category_id = c.id and t.status = 'PUBLISHED'
				where d.level = 1
				group by d.id, n.name, n.slug having count(t.id) > 0 order by d.position""")
			.param("language", language.value())
			.query(Department.class)
			.list();
	}

	List<String> letters(LanguageTag language) {
		return this.jdbc.sql("""
				select distinct d.initial from designation d join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				where split_part(d.language, '-', 1) = ? and d.status <> 'HIDDEN'""")
			.param(language.value())
			.query(String.class)
			.list();
	}

	List<Path> learningPaths(LanguageTag language) {
		return this.jdbc.sql("""
				select x.title, '/' || :language || '/learn/' || x.slug as path
				from learning_path p
				join learning_path_text x on x.path_id = p.id and x.language = :language
				where exists (select 1 from shown_step s where s.path_id = p.id)
				order by p.position, p.id""").param("language", language.value()).query(Path.class).list();
	}

	long count() {
		return this.jdbc.sql("select count(*) from term where status = 'PUBLISHED'").query(Long.class).single();
	}

	/**
	 * The term that was planned for the day, else the one that the files have chosen for
	 * every such day of a year, else the one that the day falls on, the same for all
	 * readers; consecutive days are far apart in the lexikon. What was planned or chosen
	 * and cannot be shown in the language counts as not planned.
	 */
	Optional<DayTerm> termOf(LocalDate day, LanguageTag language) {
		return this.jdbc
			.sql("""
					select d.text as headword, '/' || :language || '/terms/' || a.slug as path, a.lead,
					  parent.key as department, cn.name as category, chosen.occasion ->> :language as occasion
					from term t
					join article a on a.term_id = t.id and a.language = :language and a.body <> ''
					join designation d on d.term_id = t.id and d.language = :language and d.status = 'PREFERRED'
					join category c on c.id = t.category_id
					join category parent on parent.id = c.parent_id
					join lateral (select * from category_name n where n.category_id = c.id
					  order by n.language <> :language, n.language <> 'en' limit 1) cn on true
					left join day_term chosen on chosen.term_id = t.id and chosen.day = to_char(cast(:day as date), 'MM-DD')
					where t.status = 'PUBLISHED'
					order by coalesce(t.id = (select p.term_id from planned_term p where p.day = cast(:day as date)), false) desc,
					  chosen.day is null, md5(t.number || ':' || :day) limit 1""")
			.param("language", language.value())
			.param("day", day.toString())
			.query(DayTerm.class)
			.optional();
	}

	List<RecentTerm> recent(LanguageTag language, int limit) {
		return changed(language, limit).stream()
			.map((term) -> new RecentTerm(term.headword(), term.path(), term.changedAt().toLocalDate()))
			.toList();
	}

	/** The terms with an article in the language that were published or changed last. */
	List<ChangedTerm> changed(LanguageTag language, int limit) {
		return this.jdbc.sql("""
				select t.number, d.text as headword, '/' || :language || '/terms/' || a.slug as path, a.lead,
				  t.created_at, t.changed_at
				from term t
				join article a on a.term_id = t.id and a.language = :language
				join designation d on d.term_id = t.id and d.language = :language and d.status = 'PREFERRED'
				where t.status = 'PUBLISHED' order by t.changed_at desc, t.number limit :limit""")
			.param("language", language.value())
			.param("limit", limit)
			.query(ChangedTerm.class)
			.list();
	}

	/**
	 * The paths of all pages of terms, departments, films and guided paths, each with its
	 * language and what it is a page of.
	 */
	List<SitePath> paths(List<String> languages) {
		return this.jdbc
			.sql("""
					select 't' || t.id as subject, a.language, '/' || a.language || '/terms/' || a.slug as path, t.changed_at
					from term t join article a on a.term_id = t.id where t.status = 'PUBLISHED'
					union all
					select 'c' || n.category_id, n.language, '/' || n.language || '/categories/' || n.slug, null
					from category_name n
					where exists (select 1 from term t join category c on c.id = t.category_id
					  where t.status = 'PUBLISHED' and n.category_id in (c.id, c.parent_id))
					union all
					select 'f' || f.id, l.language, '/' || l.language || '/films/' || f.slug, null
					from film f cross join string_to_table(:languages, ',') as l (language)
					where exists (select 1 from film_example e join term t on t.id = e.term_id
					  where e.film_id = f.id and t.status = 'PUBLISHED')
					union all
					select 'p' || x.path_id, x.language, '/' || x.language || '/learn/' || x.slug, null
					from learning_path_text x where exists (select 1 from shown_step s where s.path_id = x.path_id)
					order by 1, 2""")
			.param("languages", String.join(",", languages))
			.query(SitePath.class)
			.list();
	}

	record ChangedTerm(long number, String headword, String path, String lead, OffsetDateTime createdAt,
			OffsetDateTime changedAt) {
	}

	record SitePath(String subject, String language, String path, @Nullable OffsetDateTime changedAt) {
	}

}

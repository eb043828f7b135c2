package de.filmfarm.lexikon.learn.web;

import java.util.Collection;
import java.util.List;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the terms of a path, of a department, or of a reader's choice: only published
 * ones, and for a merged term the one that speaks for it.
 */
@Component
@Transactional(readOnly = true)
class StudyTerms {

	private static final String COLUMNS = """
			select %s as asked, t.number, coalesce(department.key, category.key) as department, d.text as name,
			  d.language as name_language, a.lead, a.language as lead_language,
			  (select o.text from designation o where o.term_id = t.id and o.status = 'PREFERRED'
			    and o.language = :other) as other_name,
			  '/' || :language || '/terms/' || a.slug as path, %s as reason
			""";

	private static final String PARTS = """
			join category on category.id = t.category_id
			left join category department on department.id = category.parent_id
			join lateral (select * from article a where a.term_id = t.id
			  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
			join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
			  order by d.language <> :language, d.language <> a.language, d.language limit 1) d on true
			""";

	private final JdbcClient jdbc;

	private final InterfaceLanguages languages;

	StudyTerms(JdbcClient jdbc, InterfaceLanguages languages) {
		this.jdbc = jdbc;
		this.languages = languages;
	}

	/** The terms of a path in their order. */
	List<StudyTerm> ofPath(LanguageTag language, long path) {
		String reason = "coalesce(s.reason ->> :language, s.reason ->> 'en')";
		return in(language, COLUMNS.formatted("t.number", reason) + "from shown_step s join term t on t.id = s.term_id "
				+ PARTS + "where s.path_id = :path order by s.place")
			.param("path", path)
			.query(StudyTerm.class)
			.list();
	}

	/** The terms of a department or a field. */
	List<StudyTerm> ofCategory(LanguageTag language, long category) {
		return in(language, COLUMNS.formatted("t.number", "null") + "from term t " + PARTS + """
				where t.status = 'PUBLISHED' and (category.id = :category or category.parent_id = :category)
				order by category.position, d.text collate "%s\"""".formatted(language.collation()))
			.param("category", category)
			.query(StudyTerm.class)
			.list();
	}

	/** The terms that have these numbers, or had them before they were merged. */
	List<StudyTerm> ofNumbers(LanguageTag language, Collection<Long> numbers) {
		return in(language, COLUMNS.formatted("o.number", "null") + """
				from term o
				join term t on t.status = 'PUBLISHED'
				  and t.id = case o.status when 'MERGED' then surviving_term(o.id) else o.id end
				""" + PARTS + "where o.number in (:numbers)").param("numbers", numbers).query(StudyTerm.class).list();
	}

	private StatementSpec in(LanguageTag language, String sql) {
		return this.jdbc.sql(sql).param("language", language.value()).param("other", other(language).value());
	}

	/** The first other language of the interface, in which readers know names too. */
	LanguageTag other(LanguageTag language) {
		return this.languages.tags().stream().filter((tag) -> !tag.equals(language)).findFirst().orElse(language);
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a form may refer to while somebody types.
 */
@Component
@Transactional(readOnly = true)
class PickerQueries {

	/** As many as fit below a field. */
	private static final int MOST = 12;

	private final JdbcClient jdbc;

	PickerQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Terms with a name that holds the text; those that begin with it come first. */
	List<Option> terms(String text, LanguageTag language) {
		return this.jdbc.sql("""
				select '#' || t.number as value, d.text as name,
				  coalesce((select p.text from designation p where p.term_id = t.id and p.status = 'PREFERRED'
				   and p.text <> d.text order by p.language <> :language, p.language <> 'en' limit 1), '') as detail
				from term t join lateral (
				  select d.text from designation d where d.term_id = t.id and d.text ilike :within
				  order by d.text not ilike :beginning, d.status <> 'PREFERRED', d.language <> :language, d.text limit 1
				) d on true
				where t.status not in ('RETIRED', 'MERGED')
				order by d.text not ilike :beginning, length(d.text), d.text, t.number limit :most""")
			.param("within", "%" + literal(text) + "%")
			.param("beginning", literal(text) + "%")
			.param("language", language.value())
			.param("most", MOST)
			.query(Option.class)
			.list();
	}

	/** Films with a title that holds the text. */
	List<Option> films(String text) {
		return this.jdbc.sql("""
				select slug as value, title as name, year || ', ' || array_to_string(directors, ', ') as detail
				from film where title ilike :within or titles::text ilike :within or slug ilike :within
				order by title not ilike :beginning, length(title), title, year limit :most""")
			.param("within", "%" + literal(text) + "%")
			.param("beginning", literal(text) + "%")
			.param("most", MOST)
			.query(Option.class)
			.list();
	}

	/** Figures whose file name or description holds the text, the newest first. */
	List<Option> figures(String text, LanguageTag language) {
		return this.jdbc.sql("""
				select digest as value, name, left(coalesce(alt ->> :language, alt ->> 'en', ''), 80) as detail
				from figure where name ilike :within or alt::text ilike :within
				order by id desc limit :most""")
			.param("within", "%" + literal(text) + "%")
			.param("language", language.value())
			.param("most", MOST)
			.query(Option.class)
			.list();
	}

	/** A text in which nothing has a meaning of its own for {@code like}. */
	static String literal(String text) {
		return text.strip().replace("\u0000", "").replaceAll("([\\\\%_])", "\\\\$1");
	}

	/** Something to choose; public for the template. */
	public record Option(String value, String name, String detail) {
	}

}

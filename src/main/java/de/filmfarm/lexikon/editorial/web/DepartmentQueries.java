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
 * Reads departments and fields as the desk shows them.
 */
@Component
@Transactional(readOnly = true)
class DepartmentQueries {

	private static final String ROW = """
			select c.key, p.key as department, n.name, c.position, c.edited_at is not null as edited,
			  '/' || n.language || '/categories/' || n.slug as path,
			  (select count(*) from term t where t.category_id = c.id
			    or t.category_id in (select f.id from category f where f.parent_id = c.id)) as terms
			from category c
			left join category p on p.id = c.parent_id
			join lateral (select * from category_name n where n.category_id = c.id
			  order by n.language <> :language, n.language <> 'en' limit 1) n on true
			""";

	private final JdbcClient jdbc;

	DepartmentQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All, each department followed by its fields. */
	List<DepartmentRow> all(LanguageTag language) {
		return this.jdbc.sql(ROW + """
				order by coalesce(p.position, c.position), coalesce(p.key, c.key), c.level, c.position, c.key""")
			.param("language", language.value())
			.query(DepartmentRow.class)
			.list();
	}

	Optional<DepartmentRow> one(String key, LanguageTag language) {
		return this.jdbc.sql(ROW + "where c.key = :key")
			.param("language", language.value())
			.param("key", key)
			.query(DepartmentRow.class)
			.optional();
	}

	/**
	 * What a form holds of it: name, slug and both introductions, each with its language.
	 */
	Map<String, String> texts(String key) {
		Map<String, String> texts = new TreeMap<>();
		this.jdbc.sql("""
				select n.language, n.name, n.slug, n.introduction, n.text from category_name n
				join category c on c.id = n.category_id where c.key = ?""").param(key).query((row) -> {
			String language = row.getString("language");
			texts.put("name." + language, row.getString("name"));
			texts.put("slug." + language, row.getString("slug"));
			texts.put("introduction." + language, row.getString("introduction"));
			texts.put("text." + language, row.getString("text"));
		});
		return texts;
	}

	/**
	 * A department or a field; public for the template.
	 *
	 * @param department key of a field's department
	 * @param edited whether the desk has its own word on it
	 * @param path of its page for readers
	 * @param terms in it, whatever their status
	 */
	public record DepartmentRow(String key, @Nullable String department, String name, int position, boolean edited,
			String path, long terms) {
	}

}

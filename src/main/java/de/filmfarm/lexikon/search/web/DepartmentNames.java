package de.filmfarm.lexikon.search.web;

import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What readers call the departments. Results name only those that they have terms of.
 */
@Component
class DepartmentNames {

	private final JdbcClient jdbc;

	DepartmentNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The name of a department for a reader; nothing if there is none of that key. */
	Optional<String> name(String key, LanguageTag reader) {
		return this.jdbc.sql("""
				select n.name from category c join category_name n on n.category_id = c.id
				where c.key = :key and c.level = 1
				order by n.language <> :language, n.language <> 'en', n.language limit 1""")
			.param("key", key)
			.param("language", reader.value())
			.query(String.class)
			.optional();
	}

}

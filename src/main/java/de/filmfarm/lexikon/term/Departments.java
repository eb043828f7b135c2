package de.filmfarm.lexikon.term;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The departments, for whoever has to choose one.
 */
@Component
public class Departments {

	private final JdbcClient jdbc;

	Departments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them in their order, by the names that a reader knows best. */
	public List<Department> in(LanguageTag reader) {
		return this.jdbc.sql("""
				select c.key, n.name from category c join lateral (select n.name from category_name n
				  where n.category_id = c.id order by n.language <> :language, n.language <> 'en' limit 1) n on true
				where c.level = 1 order by c.position""")
			.param("language", reader.value())
			.query(Department.class)
			.list();
	}

	/** One of them. */
	public record Department(String key, String name) {
	}

}

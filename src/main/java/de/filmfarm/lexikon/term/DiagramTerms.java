package de.filmfarm.lexikon.term;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.TermName;
import de.filmfarm.lexikon.media.diagram.TermNames;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The terms that diagrams name, by the slugs of their English articles.
 */
@Component
class DiagramTerms implements TermNames {

	private final JdbcClient jdbc;

	DiagramTerms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, TermName> find(Set<String> keys, LanguageTag language) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select key.slug as key, name.text as name, '/' || a.language || '/terms/' || a.slug as path
				from article key
				join term t on t.id = key.term_id and t.status = 'PUBLISHED'
				join lateral (select text from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> 'en' limit 1) name on true
				left join article a on a.term_id = t.id and a.language = :language
				where key.language = 'en' and key.slug in (:keys)""")
			.param("keys", keys)
			.param("language", language.value())
			.query(Row.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Row::key, (row) -> new TermName(row.name(), row.path())));
	}

	private record Row(String key, String name, @Nullable String path) {
	}

}

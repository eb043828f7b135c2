package de.filmfarm.lexikon.editorial.difference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the records are called that snapshots refer to. Asks once for all of them.
 */
@Component
public class SnapshotNames {

	private final JdbcClient jdbc;

	SnapshotNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The names for readers of a language; what is gone keeps its key. */
	public Names of(Collection<TermSnapshot> snapshots, LanguageTag reader) {
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql("""
				select 'category ' || c.key as key, n.name
				from category c join lateral (select * from category_name n where n.category_id = c.id
				  order by n.language <> :language, n.language <> 'en' limit 1) n on true
				where c.key in (:categories)
				union all
				select 'term ' || t.number, d.text
				from term t join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> 'en', d.language limit 1) d on true
				where t.number in (:terms)
				union all
				select 'film ' || f.slug, f.title || ' (' || f.year || ')' from film f where f.slug in (:films)
				union all
				select 'figure ' || f.digest, f.name from figure f where f.digest in (:figures)""")
			.param("language", reader.value())
			.param("categories", keys(snapshots.stream().map(TermSnapshot::category).toList()))
			.param("terms", terms(snapshots))
			.param("films",
					keys(snapshots.stream()
						.flatMap((term) -> term.examples().stream())
						.map(TermSnapshot.Example::film)
						.toList()))
			.param("figures", keys(snapshots.stream().flatMap((term) -> term.figures().stream()).toList()))
			.query((row) -> {
				names.put(row.getString("key"), row.getString("name"));
			});
		return new Names(names);
	}

	private static Set<Long> terms(Collection<TermSnapshot> snapshots) {
		Set<Long> numbers = new HashSet<>(Set.of(0L));
		for (TermSnapshot term : snapshots) {
			term.relations().forEach((edge) -> numbers.add(edge.target()));
			if (term.replacedBy() != null) {
				numbers.add(term.replacedBy());
			}
		}
		return numbers;
	}

	/** Never empty, because SQL knows no empty list. */
	private static Set<String> keys(List<String> found) {
		Set<String> keys = new HashSet<>(found);
		keys.add("");
		return keys;
	}

	/** Names by kind and key. */
	public record Names(Map<String, String> byKey) {

		/** What the record of a key is called. */
		public String of(String kind, String key) {
			return this.byKey.getOrDefault(kind + " " + key, key);
		}

	}

}

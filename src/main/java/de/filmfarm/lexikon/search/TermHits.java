package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.search.TermHit.MatchedName;
import de.filmfarm.lexikon.term.Folding;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a hit shows, for all hits of a page in one query.
 */
@Component
class TermHits {

	private final JdbcClient jdbc;

	TermHits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The terms with these identities, in their order.
	 * @param ids those that no longer exist or are not published are left out
	 */
	List<TermHit> read(List<Long> ids, SearchQuery query) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, List<Row>> rows = new LinkedHashMap<>();
		ids.forEach((id) -> rows.put(id, new ArrayList<>()));
		this.jdbc.sql("""
				select t.id, a.language, a.slug, a.lead, parent.key as department, cn.name as category,
				  d.text, d.language as name_language, d.status
				from term t
				join lateral (select * from article a where a.term_id = t.id
				  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
				join category c on c.id = t.category_id
				join category parent on parent.id = c.parent_id
				join lateral (select * from category_name n where n.category_id = c.id
				  order by n.language <> :language, n.language <> 'en' limit 1) cn on true
				join designation d on d.term_id = t.id
				where t.id in (:ids) and t.status = 'PUBLISHED'
				order by d.position""")
			.param("language", query.language().value())
			.param("ids", ids)
			.query(Row.class)
			.list()
			.forEach((row) -> rows.getOrDefault(row.id(), new ArrayList<>()).add(row));
		return rows.values().stream().filter((names) -> !names.isEmpty()).map((names) -> hit(names, query)).toList();
	}

	private static TermHit hit(List<Row> names, SearchQuery query) {
		String language = query.language().value();
		Row headword = names.stream()
			.filter((row) -> row.status().equals("PREFERRED"))
			.min(Comparator.comparing((Row row) -> !row.nameLanguage().equals(language))
				.thenComparing((Row row) -> !row.nameLanguage().equals(row.language())))
			.orElse(names.get(0));
		return new TermHit(headword.text(), headword.nameLanguage(), "/" + language + "/terms/" + headword.slug(),
				headword.lead(), headword.language(), headword.department(), headword.category(),
				matched(names, headword, query));
	}

	/**
	 * The name that fits the query best; none if the headword fits as well, or if nobody
	 * is meant to read the name.
	 */
	private static @Nullable MatchedName matched(List<Row> names, Row headword, SearchQuery query) {
		String wanted = Folding.fold(query.text());
		Row best = names.stream()
			.filter((row) -> !row.status().equals("HIDDEN") && fit(row, wanted) > 0)
			.max(Comparator.comparingInt((Row row) -> fit(row, wanted))
				.thenComparing((Row row) -> row.equals(headword)))
			.orElse(headword);
		boolean asGood = fit(best, wanted) == fit(headword, wanted);
		return asGood ? null : new MatchedName(best.text(), best.nameLanguage());
	}

	private static int fit(Row row, String wanted) {
		String name = Folding.fold(row.text());
		if (name.equals(wanted)) {
			return 3;
		}
		if (name.startsWith(wanted)) {
			return 2;
		}
		return name.contains(wanted) ? 1 : 0;
	}

	record Row(long id, String language, String slug, String lead, String department, String category, String text,
			String nameLanguage, String status) {
	}

}

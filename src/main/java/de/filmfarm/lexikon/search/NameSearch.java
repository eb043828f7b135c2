package de.filmfarm.lexikon.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.search.TermHit.MatchedName;
import de.filmfarm.lexikon.search.TermHit.Piece;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.DesignationStatus;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds terms by their names in the database, as long as there is no index: by the
 * trigrams that a name shares with the query. Filters and order are left aside.
 */
@Component
@Transactional(readOnly = true)
class NameSearch {

	private final JdbcClient jdbc;

	NameSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The terms with the most similar names; there is one page of them. */
	SearchResults find(SearchQuery query) {
		List<TermHit> hits = similar(query, Ranking.PAGE);
		return new SearchResults(query, hits, new Pagination(query.page(), Ranking.PAGE, hits.size()), Facets.NONE,
				null, Fit.LIMITED);
	}

	/** Terms whose names are similar to what was typed so far. */
	List<TermHit> suggest(SearchQuery query) {
		return similar(query, Ranking.SUGGESTIONS);
	}

	private List<TermHit> similar(SearchQuery query, int most) {
		return this.jdbc.sql("""
				with named as (
				  select distinct on (d.term_id) d.term_id, d.text, d.language, d.status,
				    greatest(similarity(d.text, :text), word_similarity(:text, d.text) * 0.9) as likeness
				  from designation d
				  join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				  where d.text % :text or :text <% d.text or d.text ilike :beginning
				  order by d.term_id, likeness desc, d.language <> :language, d.position)
				select n.text, n.language, n.status, head.text as headword, head.language as headword_language, a.slug,
				  a.lead, a.language as lead_language, parent.key as department, cn.name as category
				from named n
				join term t on t.id = n.term_id
				join lateral (select * from article a where a.term_id = t.id
				  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
				join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> a.language limit 1) head on true
				join category c on c.id = t.category_id
				join category parent on parent.id = c.parent_id
				join lateral (select * from category_name cn where cn.category_id = c.id
				  order by cn.language <> :language, cn.language <> 'en' limit 1) cn on true
				order by n.likeness desc, t.inbound desc, head.text
				limit :most""")
			.param("text", query.text())
			.param("beginning", query.text().replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.param("language", query.language().value())
			.param("most", most)
			.query((row, index) -> hit(row, query))
			.list();
	}

	private static TermHit hit(ResultSet row, SearchQuery query) throws SQLException {
		String headword = row.getString("headword");
		DesignationStatus status = DesignationStatus.valueOf(row.getString("status"));
		boolean isShown = status != DesignationStatus.HIDDEN && !row.getString("text").equals(headword);
		MatchedName matched = isShown ? new MatchedName(plain(row.getString("text")), row.getString("language"), status)
				: null;
		return new TermHit(plain(headword), row.getString("headword_language"),
				"/" + query.language() + "/terms/" + row.getString("slug"), plain(row.getString("lead")),
				row.getString("lead_language"), List.of(), row.getString("department"), row.getString("category"),
				matched);
	}

	private static List<Piece> plain(String text) {
		return List.of(new Piece(text, false));
	}

}

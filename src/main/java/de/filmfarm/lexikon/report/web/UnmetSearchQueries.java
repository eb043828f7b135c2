package de.filmfarm.lexikon.report.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.report.web.UnmetSearches.Name;
import de.filmfarm.lexikon.term.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was looked for in vain. Folding is done in Java alone, so that the searches
 * cannot be joined with names in SQL.
 */
@Component
@Transactional(readOnly = true)
class UnmetSearchQueries {

	/** Whatever fewer readers have looked for changes no rank. */
	private static final int MOST = 2000;

	private final JdbcClient jdbc;

	UnmetSearchQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UnmetSearches all() {
		return UnmetSearches.of(this.jdbc.sql("""
				select query, language, searches from unmet_search
				order by searches desc, last_day desc, language, query limit ?""")
			.param(MOST)
			.query((row, index) -> new Name(Folding.fold(row.getString("query")), row.getString("query"),
					row.getString("language"), row.getLong("searches")))
			.list()
			.stream()
			.filter((name) -> !name.folded().isEmpty())
			.toList());
	}

	/** The most wanted that nobody has suggested yet. */
	List<Name> unsuggested(UnmetSearches unmet, int most) {
		// So that as many are left as are wanted, however many of the first are
		// suggested.
		Set<String> suggested = new HashSet<>(
				this.jdbc.sql("select folded from suggestion").query(String.class).list());
		return unmet.without(suggested, most);
	}

}

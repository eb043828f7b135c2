package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.search.SearchResults.Correction;
import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.stereotype.Component;

/**
 * Finds terms by any name in any language, and by text. As long as the index is not at
 * hand, names are looked for in the database.
 */
@Component
public class TermSearch {

	private final IndexSearch index;

	private final FirstLetters firstLetters;

	private final NameSearch names;

	private final IndexState state;

	private final SearchLog log;

	TermSearch(IndexSearch index, FirstLetters firstLetters, NameSearch names, IndexState state, SearchLog log) {
		this.index = index;
		this.firstLetters = firstLetters;
		this.names = names;
		this.state = state;
		this.log = log;
	}

	/**
	 * A page of terms. A query without letters or digits finds nothing. What finds
	 * nothing because it is misspelt is answered with the results for the nearest name,
	 * unless the reader insists.
	 */
	public SearchResults find(SearchQuery query) {
		SearchResults results = ask(query);
		count(query, results);
		return results;
	}

	/** Counts what was typed, not what was clicked on afterwards. */
	private void count(SearchQuery query, SearchResults results) {
		boolean isTyped = query.page() == 1 && query.mode() == MatchMode.WORDS
				&& query.filters().equals(SearchFilters.NONE);
		if (isTyped && results.fit() != Fit.LIMITED) {
			long hits = (results.fit() == Fit.SOME_WORDS) ? 0 : results.pagination().total();
			this.log.record(query.text(), query.language(), hits);
		}
	}

	private SearchResults ask(SearchQuery query) {
		return query.isEmpty() ? SearchResults.none(query)
				: this.state.ask(() -> inIndex(query), () -> this.names.find(query));
	}

	private SearchResults inIndex(SearchQuery query) {
		SearchResults results = this.index.find(query);
		if (query.mode() != MatchMode.WORDS || !query.filters().equals(SearchFilters.NONE)) {
			return results;
		}
		boolean isNothing = results.pagination().total() == 0;
		Fit fit = isNothing ? results.fit() : fit(query, results);
		if (fit == Fit.NAMES && !isNothing) {
			return results;
		}
		Optional<String> nearest = query.verbatim() ? Optional.empty() : this.index.nearest(query);
		if (nearest.isPresent()) {
			return corrected(query, results, fit, nearest.get());
		}
		return isNothing ? some(query, results) : results;
	}

	private Fit fit(SearchQuery query, SearchResults results) {
		return query.beginsWithBest() ? results.fit() : this.index.fit(query);
	}

	private SearchResults some(SearchQuery query, SearchResults nothing) {
		SearchResults some = this.index.findSome(query);
		return (some.pagination().total() == 0) ? nothing : some;
	}

	/** Only what stands in texts is shown beside another spelling, not replaced by it. */
	private SearchResults corrected(SearchQuery query, SearchResults results, Fit fit, String nearest) {
		boolean applied = fit != Fit.TEXT;
		return (applied ? this.index.find(query.spelt(nearest)) : results)
			.corrected(new Correction(query.text(), nearest, applied));
	}

	/**
	 * The terms with a name whose words begin as the query does, best first; for
	 * suggestions while typing.
	 */
	public List<TermHit> suggest(SearchQuery query) {
		if (query.isEmpty()) {
			return List.of();
		}
		return this.state.ask(() -> suggestFromIndex(query), () -> this.names.suggest(query));
	}

	private List<TermHit> suggestFromIndex(SearchQuery query) {
		List<TermHit> hits = this.firstLetters.suggest(query);
		if (!hits.isEmpty()) {
			return hits;
		}
		return this.index.nearest(query).map((nearest) -> this.index.suggest(query.spelt(nearest))).orElse(List.of());
	}

	/**
	 * Terms with a name like this one, for a reader who asked for a page that does not
	 * exist.
	 */
	public List<TermHit> near(String name, LanguageTag language) {
		return ask(SearchQuery.of(name.replace('-', ' '), language)).hits()
			.stream()
			.limit(Ranking.NEAR_MATCHES)
			.toList();
	}

}

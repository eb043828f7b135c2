package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.search.TermHits.Found;
import de.filmfarm.lexikon.search.TermHits.Text;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Asks the index. The database is never touched: what a hit shows is in the index.
 */
@Component
class IndexSearch {

	private final EntityManagerFactory factory;

	private final InterfaceLanguages languages;

	private final Compounds compounds;

	private final NearValues nearValues;

	private final JsonMapper json;

	IndexSearch(EntityManagerFactory factory, InterfaceLanguages languages, Compounds compounds, NearValues nearValues,
			JsonMapper json) {
		this.factory = factory;
		this.languages = languages;
		this.compounds = compounds;
		this.nearValues = nearValues;
		this.json = json;
	}

	/** The terms that fit a query, and how many of which kind there are. */
	SearchResults find(SearchQuery query) {
		TermPredicates predicates = predicates(query);
		SearchPredicate wanted = predicates.wanted();
		try (EntityManager entities = this.factory.createEntityManager()) {
			SearchSession session = Search.session(entities);
			FacetCounts facets = new FacetCounts(session, scope(), query, predicates, wanted);
			var search = hits(session, query, predicates.filtered(wanted, query.filters()));
			facets.addTo(search);
			SearchResult<Found> result = search.fetch(offset(query), Ranking.PAGE);
			return new SearchResults(query, shown(session, query, result.hits()), pagination(query, result),
					facets.of(result), null, fit(query, predicates, result.hits()));
		}
	}

	private List<TermHit> shown(SearchSession session, SearchQuery query, List<Found> found) {
		TermHits hits = new TermHits(this.json, query);
		List<TermHit> shown = new ArrayList<>();
		Map<Integer, Long> unmarked = new HashMap<>();
		for (Found one : found) {
			TermHit hit = hits.hit(one);
			if (!hit.isMarked() && Ranking.WORDS_OF_NAME.isAbove(one.score())) {
				unmarked.put(shown.size(), one.id());
			}
			shown.add(hit);
		}
		if (!unmarked.isEmpty()) {
			Map<Long, Text> texts = texts(session, unmarked.values(), query.language());
			unmarked.forEach((place, id) -> {
				Text text = texts.get(id);
				if (text != null) {
					shown.set(place, hits.withSnippet(shown.get(place), text));
				}
			});
		}
		return shown;
	}

	private Map<Long, Text> texts(SearchSession session, Collection<Long> ids, LanguageTag language) {
		Map<Long, Text> texts = new HashMap<>();
		var f = scope().projection();
		session.search(scope())
			.select(f.composite()
				.from(f.id(Long.class),
						f.field(TermIndex.article(TermIndex.languageOf(language), TermIndex.BODY), String.class).list())
				.as(Text::new)
				.toProjection())
			.where(scope().predicate().id().matchingAny(ids).toPredicate())
			.fetchHits(ids.size())
			.forEach((text) -> texts.put(text.id(), text));
		return texts;
	}

	/** How well the best fits, in whatever order and on whatever page it is shown. */
	Fit fit(SearchQuery query) {
		SearchQuery ranked = query.sorted(SortOrder.RELEVANCE);
		TermPredicates predicates = predicates(ranked);
		try (EntityManager entities = this.factory.createEntityManager()) {
			SearchPredicate wanted = predicates.filtered(predicates.wanted(), ranked.filters());
			return fit(ranked, predicates, hits(Search.session(entities), ranked, wanted).fetchHits(1));
		}
	}

	/** The terms that have at least some words of a query. */
	SearchResults findSome(SearchQuery query) {
		TermPredicates predicates = predicates(query);
		try (EntityManager entities = this.factory.createEntityManager()) {
			SearchPredicate some = predicates.filtered(predicates.someWords(), query.filters());
			SearchResult<Found> result = hits(Search.session(entities), query, some).fetch(offset(query), Ranking.PAGE);
			TermHits hits = new TermHits(this.json, query);
			return new SearchResults(query, result.hits().stream().map(hits::hit).toList(), pagination(query, result),
					Facets.NONE, null, Fit.SOME_WORDS);
		}
	}

	/** The name that a misspelt query probably means. */
	Optional<String> nearest(SearchQuery query) {
		Spelling spelling = new Spelling(query);
		if (!spelling.mayBeName()) {
			return Optional.empty();
		}
		try (EntityManager entities = this.factory.createEntityManager()) {
			SearchPredicate near = spelling.candidates(scope().predicate(), this.nearValues);
			return spelling.nearest(hits(Search.session(entities), query.sorted(SortOrder.RELEVANCE), near)
				.fetchHits(Ranking.SPELLING_CANDIDATES), this.json);
		}
	}

	/** Terms with a name whose words begin as the query does. */
	List<TermHit> suggest(SearchQuery query) {
		TermHits hits = new TermHits(this.json, query);
		try (EntityManager entities = this.factory.createEntityManager()) {
			return hits.suggestions(hits(Search.session(entities), query, predicates(query).beginnings())
				.fetchHits(Ranking.SUGGESTIONS));
		}
	}

	/** The terms that a predicate lets pass, in the order of a query. */
	private SearchQueryOptionsStep<?, ?, Found, ?, ?, ?> hits(SearchSession session, SearchQuery query,
			SearchPredicate wanted) {
		return session.search(scope()).select(found(query.language())).where(wanted).sort(order(query));
	}

	private static int offset(SearchQuery query) {
		return (Math.min(query.page(), Ranking.LAST_PAGE + 1) - 1) * Ranking.PAGE;
	}

	private TermPredicates predicates(SearchQuery query) {
		return new TermPredicates(scope().predicate(), query, this.languages,
				this.compounds.weighedParts(query.text()));
	}

	private SearchScope<Term> scope() {
		return Search.mapping(this.factory).scope(Term.class);
	}

	private SearchProjection<Found> found(LanguageTag language) {
		var f = scope().projection();
		return f.composite()
			.from(f.id(Long.class), f.score(), f.field(TermIndex.page(language.value(), TermIndex.CARD), String.class),
					f.field(TermIndex.ALL_NAMES, String.class))
			.asArray(Found::of)
			.toProjection();
	}

	private SearchSort order(SearchQuery query) {
		SearchSortFactory f = scope().sort();
		String headword = TermIndex.page(query.language().value(), TermIndex.HEADWORD);
		return switch (query.sort()) {
			case RELEVANCE ->
				f.composite().add(f.score()).add(f.field(TermIndex.INBOUND).desc()).add(f.field(headword)).toSort();
			case ALPHABET -> f.field(headword).toSort();
			case NEWEST -> f.composite().add(f.field(TermIndex.CREATED).desc()).add(f.field(headword)).toSort();
		};
	}

	/** How well the best fits; only the first page of a ranked search can tell. */
	private static Fit fit(SearchQuery query, TermPredicates predicates, List<Found> hits) {
		boolean isRanked = query.mode() == MatchMode.WORDS && query.beginsWithBest();
		if (!isRanked || hits.isEmpty() || !Ranking.WORDS_OF_NAME.isAbove(hits.get(0).score())) {
			return Fit.NAMES;
		}
		if (!Ranking.CONTAINS_NAME.isAbove(hits.get(0).score())) {
			return Fit.PARTS_OF_NAMES;
		}
		if (predicates.areOfDescription()) {
			return Fit.SOME_WORDS;
		}
		return Ranking.BODY.isAbove(hits.get(0).score()) ? Fit.PARTS_OF_NAMES : Fit.TEXT;
	}

	private static Pagination pagination(SearchQuery query, SearchResult<?> result) {
		return new Pagination(query.page(), Ranking.PAGE, result.total().hitCount());
	}

}

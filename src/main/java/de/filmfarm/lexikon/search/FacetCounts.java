package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.search.Facets.Count;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Counts the results of a query by kind. A kind of which the reader has already chosen
 * one is counted without that choice, so that the others can be chosen instead. Made for
 * one query.
 */
final class FacetCounts {

	/** More departments or letters than there are. */
	private static final int MOST = 100;

	private final SearchSession session;

	private final SearchScope<Term> scope;

	private final SearchQuery query;

	private final TermPredicates predicates;

	private final SearchPredicate wanted;

	private final Kind<String> departments;

	private final Kind<String> letters;

	private final Kind<Boolean> figures;

	private final Kind<Boolean> examples;

	FacetCounts(SearchSession session, SearchScope<Term> scope, SearchQuery query, TermPredicates predicates,
			SearchPredicate wanted) {
		this.session = session;
		this.scope = scope;
		this.query = query;
		this.predicates = predicates;
		this.wanted = wanted;
		String language = query.language().value();
		SearchFilters filters = query.filters();
		this.departments = new Kind<>(TermIndex.page(language, TermIndex.DEPARTMENT_NAME), String.class,
				filters.withoutDepartment());
		this.letters = new Kind<>(TermIndex.page(language, TermIndex.INITIAL), String.class, filters.withoutLetter());
		this.figures = new Kind<>(TermIndex.FIGURE, Boolean.class, filters.withoutFigure());
		this.examples = new Kind<>(TermIndex.EXAMPLE, Boolean.class, filters.withoutExample());
	}

	/** Asks for what the search for the hits can count by the way. */
	void addTo(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search) {
		for (Kind<?> kind : List.of(this.departments, this.letters, this.figures, this.examples)) {
			if (kind.isCountedByTheWay()) {
				kind.addTo(search);
			}
		}
	}

	/** The counts, when the hits have been found. */
	Facets of(SearchResult<?> result) {
		if (result.total().hitCount() == 0 && this.query.filters().equals(SearchFilters.NONE)) {
			return Facets.NONE;
		}
		List<Count> departments = new ArrayList<>();
		this.departments.of(result).forEach((value, count) -> {
			int space = value.indexOf(' ');
			departments.add(new Count(value.substring(0, space), value.substring(space + 1), count));
		});
		departments.sort(Comparator.comparing(Count::label));
		List<Count> letters = new ArrayList<>();
		this.letters.of(result).forEach((value, count) -> letters.add(new Count(value, value, count)));
		letters.sort(Comparator.comparing(Count::value));
		return new Facets(departments, languages(), letters, this.figures.of(result).getOrDefault(true, 0L),
				this.examples.of(result).getOrDefault(true, 0L));
	}

	private List<Count> languages() {
		List<Count> languages = new ArrayList<>();
		for (String place : TermIndex.LANGUAGES) {
			if (TermIndex.isLanguage(place)) {
				long count = this.session.search(this.scope)
					.where(this.predicates.visible(this.predicates.named(place),
							this.query.filters().withoutLanguage()))
					.fetchTotalHitCount();
				if (count > 0) {
					languages.add(new Count(place, place, count));
				}
			}
		}
		languages.sort(Comparator.comparingLong(Count::count).reversed());
		return languages;
	}

	/** Results by the values of a field. */
	private final class Kind<T> {

		private final AggregationKey<Map<T, Long>> key;

		private final SearchAggregation<Map<T, Long>> counts;

		private final SearchFilters others;

		Kind(String field, Class<T> type, SearchFilters others) {
			this.key = AggregationKey.of(field);
			this.counts = FacetCounts.this.scope.aggregation()
				.terms()
				.field(field, type)
				.maxTermCount(MOST)
				.toAggregation();
			this.others = others;
		}

		boolean isCountedByTheWay() {
			return this.others.equals(FacetCounts.this.query.filters());
		}

		void addTo(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search) {
			search.aggregation(this.key, this.counts);
		}

		Map<T, Long> of(SearchResult<?> result) {
			return isCountedByTheWay() ? result.aggregation(this.key) : countedAlone();
		}

		private Map<T, Long> countedAlone() {
			var search = FacetCounts.this.session.search(FacetCounts.this.scope)
				.where(FacetCounts.this.predicates.visible(FacetCounts.this.wanted, this.others));
			return new LinkedHashMap<>(search.aggregation(this.key, this.counts).fetch(0).aggregation(this.key));
		}

	}

}

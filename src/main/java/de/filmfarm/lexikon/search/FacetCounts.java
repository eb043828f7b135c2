package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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

	/** More departments, or kinds, than there are. */
	private static final int MOST = 500;

	private final AggregationKey<Map<String, Long>> departments = AggregationKey.of(TermIndex.DEPARTMENT_NAME);

	private final AggregationKey<Map<Integer, Long>> kinds = AggregationKey.of(TermIndex.KIND);

	private final SearchSession session;

	private final SearchScope<Term> scope;

	private final SearchQuery query;

	private final TermPredicates predicates;

	private final SearchPredicate wanted;

	FacetCounts(SearchSession session, SearchScope<Term> scope, SearchQuery query, TermPredicates predicates,
			SearchPredicate wanted) {
		this.session = session;
		this.scope = scope;
		this.query = query;
		this.predicates = predicates;
		this.wanted = wanted;
	}

	/** Has the search for the hits count them by the way. */
	void addTo(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search) {
		search.aggregation(this.departments, by(TermIndex.DEPARTMENT_NAME, String.class));
		search.aggregation(this.kinds, by(TermIndex.KIND, Integer.class));
	}

	private <T> SearchAggregation<Map<T, Long>> by(String field, Class<T> type) {
		return this.scope.aggregation()
			.terms()
			.field(TermIndex.page(this.query.language().value(), field), type)
			.maxTermCount(MOST)
			.toAggregation();
	}

	/** The counts, when the hits have been found. */
	Facets of(SearchResult<?> result) {
		SearchFilters filters = this.query.filters();
		if (result.total().hitCount() == 0 && filters.equals(SearchFilters.NONE)) {
			return Facets.NONE;
		}
		return new Facets(departments(counted(result, filters.withoutDepartment())), languages(),
				letters(counted(result, filters.withoutLetter())),
				number(counted(result, filters.withoutFigure()), TermKind::figure),
				number(counted(result, filters.withoutExample()), TermKind::example));
	}

	/** The result itself, unless a kind has to be counted without its own filter. */
	private SearchResult<?> counted(SearchResult<?> result, SearchFilters others) {
		if (others.equals(this.query.filters())) {
			return result;
		}
		var search = this.session.search(this.scope).where(this.predicates.filtered(this.wanted, others));
		addTo(search);
		return search.fetch(0);
	}

	private List<Count> departments(SearchResult<?> result) {
		List<Count> departments = new ArrayList<>();
		result.aggregation(this.departments).forEach((value, count) -> {
			int space = value.indexOf(' ');
			departments.add(new Count(value.substring(0, space), value.substring(space + 1), count));
		});
		departments.sort(Comparator.comparing(Count::label));
		return departments;
	}

	private List<Count> letters(SearchResult<?> result) {
		Map<String, Long> letters = new TreeMap<>();
		result.aggregation(this.kinds)
			.forEach((kind, count) -> letters.merge(TermKind.of(kind).initial(), count, Long::sum));
		return letters.entrySet().stream().map((one) -> new Count(one.getKey(), one.getKey(), one.getValue())).toList();
	}

	private long number(SearchResult<?> result, Predicate<TermKind> isMeant) {
		return result.aggregation(this.kinds)
			.entrySet()
			.stream()
			.filter((one) -> isMeant.test(TermKind.of(one.getKey())))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	private List<Count> languages() {
		List<Count> languages = new ArrayList<>();
		for (String place : TermIndex.LANGUAGES) {
			if (TermIndex.isLanguage(place)) {
				long count = this.session.search(this.scope)
					.where(this.predicates.filtered(this.predicates.named(place),
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

}

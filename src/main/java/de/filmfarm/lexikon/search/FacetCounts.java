package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import de.filmfarm.lexikon.search.Facets.Count;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
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

	/** More combinations of department, letter, figure and example than there are. */
	private static final int MOST = 5000;

	private final AggregationKey<Map<String, Long>> key = AggregationKey.of(TermIndex.KIND);

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
		search.aggregation(this.key,
				this.scope.aggregation()
					.terms()
					.field(TermIndex.page(this.query.language().value(), TermIndex.KIND), String.class)
					.maxTermCount(MOST)
					.toAggregation());
	}

	/** The counts, when the hits have been found. */
	Facets of(SearchResult<?> result) {
		SearchFilters filters = this.query.filters();
		if (result.total().hitCount() == 0 && filters.equals(SearchFilters.NONE)) {
			return Facets.NONE;
		}
		List<Counted> all = counted(result);
		Function<SearchFilters, List<Counted>> without = (others) -> others.equals(filters) ? all
				: countedAlone(others);
		return new Facets(departments(without.apply(filters.withoutDepartment())), languages(),
				letters(without.apply(filters.withoutLetter())),
				number(without.apply(filters.withoutFigure()), TermKind::figure),
				number(without.apply(filters.withoutExample()), TermKind::example));
	}

	private List<Counted> countedAlone(SearchFilters others) {
		var search = this.session.search(this.scope).where(this.predicates.filtered(this.wanted, others));
		addTo(search);
		return counted(search.fetch(0));
	}

	private List<Counted> counted(SearchResult<?> result) {
		return result.aggregation(this.key)
			.entrySet()
			.stream()
			.map((one) -> new Counted(TermKind.of(one.getKey()), one.getValue()))
			.toList();
	}

	private static List<Count> departments(List<Counted> counted) {
		Map<String, Count> departments = new HashMap<>();
		counted.forEach((one) -> departments.merge(one.kind().department(),
				new Count(one.kind().department(), one.kind().departmentName(), one.count()), Count::and));
		return departments.values().stream().sorted(Comparator.comparing(Count::label)).toList();
	}

	private static List<Count> letters(List<Counted> counted) {
		Map<String, Count> letters = new TreeMap<>();
		counted.forEach((one) -> letters.merge(one.kind().initial(),
				new Count(one.kind().initial(), one.kind().initial(), one.count()), Count::and));
		return List.copyOf(letters.values());
	}

	private static long number(List<Counted> counted, Predicate<TermKind> kind) {
		return counted.stream().filter((one) -> kind.test(one.kind())).mapToLong(Counted::count).sum();
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

	/** How many results are of the same kind in every respect. */
	private record Counted(TermKind kind, long count) {
	}

}

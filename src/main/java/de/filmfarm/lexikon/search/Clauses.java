package de.filmfarm.lexikon.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What predicates are put together from.
 */
final class Clauses {

	private final SearchPredicateFactory f;

	Clauses(SearchPredicateFactory f) {
		this.f = f;
	}

	/** A field has a value. */
	SearchPredicate term(String field, Object value) {
		return this.f.match().field(field).matching(value).toPredicate();
	}

	/** A field has one of some values. */
	SearchPredicate terms(String field, Collection<String> values) {
		return values.isEmpty() ? none() : this.f.terms().field(field).matchingAny(values).toPredicate();
	}

	/**
	 * A value, or one of its words, begins so. The index has the first letters of each;
	 * what is longer is looked for among the whole ones, of which few begin like that.
	 */
	SearchPredicate beginning(String field, String typed) {
		boolean isShort = typed.codePointCount(0, typed.length()) <= SearchAnalysis.LONGEST_BEGINNING;
		return isShort ? term(field, typed) : beginningOfWhole(field, typed);
	}

	/** A value begins so; slow where many do. */
	SearchPredicate beginningOfWhole(String field, String typed) {
		return this.f.prefix().field(field).matching(typed).toPredicate();
	}

	/** All words of a text stand in a field. */
	SearchPredicate words(String field, String text) {
		return this.f.match().field(field).matching(text).minimumShouldMatchPercent(100).toPredicate();
	}

	/** At least one word of a text does; the rarer, the better. */
	SearchPredicate someWords(String field, String text, float weight) {
		return this.f.match().field(field).matching(text).boost(weight).toPredicate();
	}

	/** The words of a text stand side by side in a field. */
	SearchPredicate phrase(String field, String text) {
		return this.f.phrase().field(field).matching(text).toPredicate();
	}

	SearchPredicate none() {
		return this.f.matchNone().toPredicate();
	}

	/** At least one fits; the weights of those that do add up. */
	SearchPredicate any(List<SearchPredicate> predicates) {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		predicates.forEach(any::should);
		return predicates.isEmpty() ? none() : any.toPredicate();
	}

	/** At least one fits, made for each of some things. */
	<T> SearchPredicate any(Collection<T> things, Function<T, SearchPredicate> fits) {
		return any(things.stream().map(fits).toList());
	}

	/** All fit. */
	<T> SearchPredicate all(Collection<T> things, Function<T, SearchPredicate> fits) {
		BooleanPredicateClausesStep<?, ?> all = this.f.bool();
		things.forEach((thing) -> all.must(fits.apply(thing)));
		return things.isEmpty() ? none() : all.toPredicate();
	}

	/** One fits and another does not. */
	SearchPredicate but(SearchPredicate wanted, SearchPredicate not) {
		return this.f.bool().must(wanted).mustNot(not).toPredicate();
	}

	/** One fits; the weight of another adds to it where that fits as well. */
	SearchPredicate rather(SearchPredicate wanted, SearchPredicate better) {
		return this.f.bool().must(wanted).should(better).toPredicate();
	}

	SearchPredicate step(Ranking step, SearchPredicate predicate) {
		return weighed(predicate, step.weight());
	}

	/** The same in the reader's own language. */
	SearchPredicate own(Ranking step, SearchPredicate predicate) {
		return weighed(predicate, step.ownLanguage());
	}

	SearchPredicate weighed(SearchPredicate predicate, float weight) {
		return this.f.bool().must(predicate).constantScore().boost(weight).toPredicate();
	}

}

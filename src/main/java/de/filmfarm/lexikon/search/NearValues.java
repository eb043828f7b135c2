package de.filmfarm.lexikon.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Finds what stands in the index and is nearly a word.
 */
interface NearValues {

	/** The first letter is nearly always right. */
	int SURE_LETTERS = 1;

	/**
	 * That a field has a value that differs from a word by at most so many letters, left
	 * out, added, replaced or swapped with a neighbour. Fewer errors score more.
	 * @param errors 0 to 2
	 */
	SearchPredicate near(SearchPredicateFactory f, String field, String word, int errors);

}

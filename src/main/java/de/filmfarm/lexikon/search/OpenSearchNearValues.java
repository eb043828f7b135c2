package de.filmfarm.lexikon.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Leaves it to OpenSearch, whose dictionaries are out of reach.
 */
@Component
@Profile("cluster")
class OpenSearchNearValues implements NearValues {

	@Override
	public SearchPredicate near(SearchPredicateFactory f, String field, String word, int errors) {
		return f.match().field(field).matching(word).fuzzy(errors, SURE_LETTERS).toPredicate();
	}

}

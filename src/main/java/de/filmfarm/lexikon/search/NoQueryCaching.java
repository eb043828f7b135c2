package de.filmfarm.lexikon.search;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.hibernate.search.backend.lucene.cache.QueryCachingConfigurationContext;
import org.hibernate.search.backend.lucene.cache.QueryCachingConfigurer;

import org.springframework.stereotype.Component;

/**
 * Keeps Lucene from remembering queries: nearly every one is new, has dozens of clauses,
 * and costs more to be recognised than to be answered.
 */
@Component("noQueryCaching")
class NoQueryCaching implements QueryCachingConfigurer {

	@Override
	public void configure(QueryCachingConfigurationContext context) {
		context.queryCachingPolicy(new QueryCachingPolicy() {
			@Override
			public void onUse(Query query) {
				// Nothing is counted.
			}

			@Override
			public boolean shouldCache(Query query) {
				return false;
			}
		});
	}

}

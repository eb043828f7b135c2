package de.filmfarm.lexikon.bench;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was measured with a glossary.
 *
 * @param terms its size
 * @param writing seconds until it was in the database; 0 if it was there before
 * @param index the index that the application has built
 * @param served what the application answered
 * @param transactions of the database while it answered searches
 * @param bareSearch the same searches by Lucene alone
 * @param bareSuggest the same beginnings of names by Lucene alone
 * @param agreement the part of searches with the same first hit in both
 */
record Results(int terms, double writing, Index index, List<Served> served, long transactions, Measurement bareSearch,
		Measurement bareSuggest, double agreement) {

	/** What the application answered over one connection. */
	@Nullable Measurement alone(String what) {
		return this.served.stream()
			.filter((one) -> one.what().equals(what) && one.connections() == 1)
			.map(Served::measurement)
			.findFirst()
			.orElse(null);
	}

	/** How many searches were answered while transactions were counted. */
	long searches() {
		return this.served.stream()
			.filter((one) -> one.what().equals(Served.SEARCH))
			.mapToLong((one) -> one.measurement().samples().size())
			.sum();
	}

	/**
	 * What an index costs.
	 *
	 * @param milliseconds until it was built
	 * @param bytes on disk
	 * @param heap bytes in use when the index had been built and garbage collected
	 * @param heapAfterLoad the same after all load
	 * @param resident bytes of the process after all load
	 */
	record Index(long milliseconds, long bytes, long heap, long heapAfterLoad, long resident) {
	}

	/**
	 * What was answered under one load.
	 *
	 * @param what was asked for
	 * @param connections at once
	 * @param measurement how it went
	 */
	record Served(String what, int connections, Measurement measurement) {

		static final String SEARCH = "search";

		static final String SUGGEST = "suggest";

	}

}

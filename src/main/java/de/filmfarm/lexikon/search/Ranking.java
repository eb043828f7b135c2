package de.filmfarm.lexikon.search;

/**
 * What counts how much when terms are ranked. A whole name and the beginning of one earn
 * fixed amounts, so that nothing else outweighs a whole name; the others are multiplied
 * by the score of Lucene, which for names lies between 1 and 5.
 */
final class Ranking {

	/** The whole query is a whole preferred name; on top of what any name earns. */
	static final float EXACT_PREFERRED_NAME = 1000f;

	/** The whole query is the whole name. */
	static final float EXACT_NAME = 1000f;

	/** A preferred name begins with the query; on top of what any name earns. */
	static final float BEGINS_PREFERRED_NAME = 50f;

	/** A name begins with the query. */
	static final float BEGINS_NAME = 100f;

	/** All words of the query stand in names. */
	static final float ALL_WORDS_IN_NAME = 40f;

	/** All words of the query stand in names, but for a letter each. */
	static final float ALL_WORDS_NEARLY_IN_NAME = 20f;

	/** Some words of the query stand in names. */
	static final float WORDS_IN_NAME = 8f;

	/** A word of a name differs by a letter. */
	static final float NEARLY_IN_NAME = 4f;

	/** All words stand in the lead. */
	static final float LEAD = 2f;

	/** All words stand in the body. */
	static final float BODY = 1f;

	/** Letters that may differ in a word. */
	static final int TYPOS = 1;

	/**
	 * Letters at the beginning of a word that must be right; nearly all typing errors
	 * come later.
	 */
	static final int SURE_LETTERS = 1;

	/** Terms on a page of results. */
	static final int PAGE = 20;

	/** Suggestions while typing: what can be taken in at a glance. */
	static final int SUGGESTIONS = 8;

	/** Near matches offered where there is no page. */
	static final int NEAR_MATCHES = 5;

	/** Characters of a query that are looked at; no name is longer. */
	static final int LONGEST_QUERY = 200;

	private Ranking() {
	}

}

package de.filmfarm.lexikon.search;

/**
 * What counts how much when terms are ranked, weakest first. Each step weighs four times
 * the one before, so that nothing below outweighs it; a name in the reader's own language
 * has a quarter more than once more. A term has the sum of all that fits. Among equals
 * the one comes first to which most terms point, then the alphabet decides.
 * <p>
 * No weight depends on how often a word stands where: the order is the same on every
 * search engine, and can be explained to an editor.
 */
enum Ranking {

	/**
	 * Some of the words stand in a name or in the text; only if nothing else fits, or if
	 * the query describes something.
	 */
	SOME_WORDS(0),

	/** A German compound shares parts with names. */
	SHARES_PARTS(1),

	/** All words stand in the lead or the text of another language. */
	FOREIGN_TEXT(2),

	/** All words stand in the text. */
	BODY(3),

	/** They stand in the text next to each other. */
	BODY_PHRASE(4),

	/** All words stand in the lead. */
	LEAD(5),

	/** They stand in the lead next to each other. */
	LEAD_PHRASE(6),

	/** The query has more words than a name, but all of that name's, side by side. */
	CONTAINS_NAME(7),

	/** All words are parts of German compounds among the names. */
	PART_OF_NAME(8),

	/** All words stand in names of one language. */
	WORDS_OF_NAME(9),

	/** They stand in a name next to each other. */
	PHRASE_IN_NAME(10),

	/** A name begins with the query. */
	BEGINS_NAME(11),

	/** A preferred name begins with the query. */
	BEGINS_PREFERRED(12),

	/** The query is an inflected form of a name. */
	INFLECTED_NAME(13),

	/** The query is an inflected form of a preferred name. */
	INFLECTED_PREFERRED(14),

	/** The query is a deprecated, obsolete or hidden name. */
	DEPRECATED_NAME(15),

	/** The query is a synonym in good standing. */
	ADMITTED_NAME(16),

	/** The query is a preferred name. */
	PREFERRED_NAME(17);

	/** Terms on a page of results. */
	static final int PAGE = 20;

	/** No reader turns more pages than that, but programs do. */
	static final int LAST_PAGE = 250;

	/** Suggestions while typing: what can be taken in at a glance. */
	static final int SUGGESTIONS = 8;

	/** Near matches offered where there is no page. */
	static final int NEAR_MATCHES = 5;

	/** Names that are compared letter by letter with a misspelt query. */
	static final int SPELLING_CANDIDATES = 40;

	/** Words from which a query describes something rather than names it. */
	static final int DESCRIPTION = 3;

	private static final int FACTOR = 4;

	/** More than a second name that fits as well, but in another language. */
	private static final float OWN_LANGUAGE = 1.25f;

	/** With the weight of a name itself more than the next step. */
	private static final float OWN_NAME = 3.5f;

	private final int step;

	Ranking(int step) {
		this.step = step;
	}

	/** What is added to the score of a term. */
	float weight() {
		return (float) Math.pow(FACTOR, this.step);
	}

	/** What a name in the reader's own language has on top. */
	float ownLanguage() {
		return weight() * OWN_LANGUAGE;
	}

	/**
	 * The same where a name has to come before a preferred one of another language, which
	 * weighs a step more, unless it is hidden or out of use.
	 */
	float ownName() {
		return weight() * OWN_NAME;
	}

	/** Whether a score holds nothing as strong as this. */
	boolean isAbove(float score) {
		return score < weight();
	}

}

package de.filmfarm.lexikon.search;

/**
 * The order of what was found.
 */
public enum SortOrder {

	/** Best first. */
	RELEVANCE,

	/** By headword, from A to Z. */
	ALPHABET,

	/** The youngest term first. */
	NEWEST

}

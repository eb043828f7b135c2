package de.filmfarm.lexikon.search;

/**
 * What a query has to do with what is found.
 */
public enum MatchMode {

	/** All its words stand in names or in the text. */
	WORDS,

	/** It is a name. */
	WHOLE,

	/** A name begins with it. */
	BEGINS,

	/** A name ends with it. */
	ENDS,

	/** It stands in a name or in the text word for word. */
	PHRASE

}

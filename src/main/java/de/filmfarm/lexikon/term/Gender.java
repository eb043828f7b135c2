package de.filmfarm.lexikon.term;

/**
 * Grammatical gender of a noun.
 */
public enum Gender {

	/** Der, le, el, il. */
	MASCULINE,

	/** Die, la. */
	FEMININE,

	/** Das. */
	NEUTER,

	/** Used in the plural only. */
	PLURAL

}

package de.filmfarm.lexikon.editorial.merger;

/**
 * From which of two terms something is taken.
 */
public enum Take {

	/** From the term that survives. */
	THIS,
	/** From the term that is merged into it. */
	THAT,
	/** From both, what is the same once. */
	BOTH

}

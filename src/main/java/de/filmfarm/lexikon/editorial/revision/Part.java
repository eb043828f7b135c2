package de.filmfarm.lexikon.editorial.revision;

/**
 * Of what a term consists, in the order in which it is shown.
 */
public enum Part {

	/** What there is once: department and successor. */
	TERM,

	/** Designations. */
	NAME,

	/** Articles. */
	ARTICLE,

	/** Relations to other terms. */
	RELATION,

	/** Film examples. */
	EXAMPLE,

	/** Figures. */
	FIGURE,

	/** Literature. */
	SOURCE

}

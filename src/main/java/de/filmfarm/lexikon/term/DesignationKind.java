package de.filmfarm.lexikon.term;

/**
 * What sort of name a designation is.
 */
public enum DesignationKind {

	/** The name written out. */
	FULL_FORM,

	/** Letters or a clipped form. */
	ABBREVIATION,

	/** Another spelling or form of the name. */
	VARIANT,

	/** What is said on set. */
	SLANG

}

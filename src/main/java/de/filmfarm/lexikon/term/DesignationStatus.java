package de.filmfarm.lexikon.term;

/**
 * How well a name is regarded, after ISO 10241-1.
 */
public enum DesignationStatus {

	/** The one name that heads the page in its language. */
	PREFERRED,

	/** A synonym in good standing. */
	ADMITTED,

	/** In use, but misleading or unwanted. */
	DEPRECATED,

	/** No longer in use. */
	OBSOLETE,

	/** Found by search, never shown: misspellings and the like. */
	HIDDEN

}

package de.filmfarm.lexikon.report;

/**
 * Why what somebody sent has to be let through by an editor before it counts.
 */
public enum Suspicion {

	/** A field was filled in that people do not see. */
	TRAP,

	/** It was sent faster than anybody writes. */
	TOO_FAST,

	/** It has more links than a report needs. */
	LINKS,

	/** The same was sent before. */
	REPEATED,

	/** The same sender has sent much today. */
	TOO_MANY

}

package de.filmfarm.lexikon.report;

/**
 * What the editors made of a suggestion.
 */
public enum SuggestionStatus {

	/** Nobody has decided yet. */
	OPEN,

	/** There is or will be a term of it. */
	ACCEPTED,

	/** It does not belong into the lexikon. */
	DECLINED

}

package de.filmfarm.lexikon.report;

/**
 * What the editors made of a suggestion.
 */
public enum SuggestionStatus {

	/** Nobody has decided yet. */
	OPEN,

	/** There will be a term of it, or a term will have its name. */
	ACCEPTED,

	/** There is. */
	PUBLISHED,

	/** It does not belong into the lexikon. */
	DECLINED

}

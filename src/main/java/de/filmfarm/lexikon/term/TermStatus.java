package de.filmfarm.lexikon.term;

/**
 * Where a term stands between first draft and retirement.
 */
public enum TermStatus {

	/** Being written; readers do not see it. */
	DRAFT,

	/** Waiting for a first review; readers do not see it. */
	IN_REVIEW,

	/** Readers see the published revision. */
	PUBLISHED,

	/** No longer maintained; its address names the successor. */
	RETIRED,
	/** Another term says it all; its addresses lead there. */
	MERGED

}

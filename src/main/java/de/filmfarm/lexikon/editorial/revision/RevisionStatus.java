package de.filmfarm.lexikon.editorial.revision;

/**
 * Where a revision stands.
 */
public enum RevisionStatus {

	/** Being written. */
	DRAFT,

	/** Waiting for a second person. */
	PENDING,

	/** Published, now or at some time. */
	APPROVED,

	/** Sent back with a reason. */
	RETURNED

}

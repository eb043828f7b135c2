package de.filmfarm.lexikon.editorial.batch;

/**
 * What can be done to many terms at once.
 */
public enum BatchKind {

	/** Words in the texts of one language become others. */
	WORD,
	/** Terms move to another field. */
	DEPARTMENT,
	/** Terms are proposed to be retired in favour of another. */
	RETIREMENT,
	/** Revisions that wait for a review go back to their authors. */
	RETURN

}

package de.filmfarm.lexikon.account;

/**
 * What an account may do.
 */
public enum Role {

	/** Proposes changes. */
	CONTRIBUTOR,

	/** Reviews and publishes. */
	EDITOR,

	/** Runs the lexikon. */
	ADMIN

}

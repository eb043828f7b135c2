package de.filmfarm.lexikon.account.web;

import java.util.Locale;

/**
 * Why somebody comes to the form for signing in.
 */
public enum SignInNotice {

	/** The session has ended. */
	EXPIRED,

	/** Signed out a moment ago. */
	OUT,

	/** The account has just got its password. */
	READY;

	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The last part of its message. */
	public String key() {
		return parameter();
	}

}

package de.filmfarm.lexikon.account.security;

/**
 * Addresses of the way in and out.
 */
public final class DeskPaths {

	/** The desk itself. */
	public static final String DESK = "/admin";

	/** Where one signs in. */
	public static final String SIGN_IN = DESK + "/sign-in";

	/** What a filter forwards to that let nobody in. */
	public static final String SIGN_IN_REFUSAL = SIGN_IN + "/refusal";

	/** Where one signs out. */
	public static final String SIGN_OUT = DESK + "/sign-out";

	/** What a filter forwards to that refused somebody who is signed in. */
	public static final String REFUSAL = DESK + "/refusal";

	/** Where one gives the second factor. */
	public static final String SECOND_FACTOR = DESK + "/second-factor";

	/** What a filter forwards to that was given a wrong code. */
	public static final String SECOND_FACTOR_REFUSAL = SECOND_FACTOR + "/refusal";

	private DeskPaths() {
	}

	/** Whether an address lies within the desk. */
	static boolean hold(String path) {
		return path.equals(DESK) || path.startsWith(DESK + "/");
	}

}

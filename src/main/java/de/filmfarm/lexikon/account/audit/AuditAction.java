package de.filmfarm.lexikon.account.audit;

/**
 * What was done, as the log keeps it: a word for coming and going, else the method and
 * the pattern of an address.
 *
 * @param value such as {@code SIGN_IN} or {@code POST /admin/films/{slug}}
 */
public record AuditAction(String value) {

	/**
	 * The key of the sentence that says so, such as
	 * {@code audit.action.films.slug.deletion}. Almost all requests are POST, which is
	 * left out.
	 */
	public String key() {
		return "audit.action." + this.value.replaceFirst("^POST ", "")
			.replaceFirst("/admin/", "")
			.replaceAll("[^\\w-]+", ".")
			.replaceAll("^\\.|\\.$", "");
	}

	/** Whether it is about signing in or out, whose details are words of the log. */
	public boolean isSignIn() {
		return this.value.matches("SIGN_IN|FAILED_SIGN_IN|SIGN_OUT");
	}

}

package de.filmfarm.lexikon.account.web;

import org.jspecify.annotations.Nullable;

/**
 * A new password.
 *
 * @param current the one so far, where it is asked for
 * @param password the new one
 * @param repeated the same once more
 */
public record PasswordForm(String current, String password, String repeated) {

	public PasswordForm(@Nullable String current, @Nullable String password, @Nullable String repeated) {
		this.current = (current != null) ? current : "";
		this.password = (password != null) ? password : "";
		this.repeated = (repeated != null) ? repeated : "";
	}

	static PasswordForm empty() {
		return new PasswordForm(null, null, null);
	}

}

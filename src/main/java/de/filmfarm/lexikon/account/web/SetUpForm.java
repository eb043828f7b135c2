package de.filmfarm.lexikon.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who gets an account.
 *
 * @param name as it is shown
 * @param email address for mail, with which one signs in
 * @param language of mail and of the desk
 * @param password the new one
 * @param repeated the same once more
 */
public record SetUpForm(String name, String email, String language, String password, String repeated) {

	public SetUpForm(@Nullable String name, @Nullable String email, @Nullable String language,
			@Nullable String password, @Nullable String repeated) {
		this.name = Checks.line(name);
		this.email = Checks.line(email);
		this.language = Checks.line(language);
		this.password = (password != null) ? password : "";
		this.repeated = (repeated != null) ? repeated : "";
	}

}

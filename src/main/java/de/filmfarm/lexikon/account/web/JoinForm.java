package de.filmfarm.lexikon.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who joins.
 *
 * @param name as it is shown
 * @param language of mail and of the desk
 * @param password the new one
 * @param repeated the same once more
 */
public record JoinForm(String name, String language, String password, String repeated) {

	public JoinForm(@Nullable String name, @Nullable String language, @Nullable String password,
			@Nullable String repeated) {
		this.name = Checks.line(name);
		this.language = Checks.line(language);
		this.password = (password != null) ? password : "";
		this.repeated = (repeated != null) ? repeated : "";
	}

}

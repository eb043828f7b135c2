package de.filmfarm.lexikon.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves.
 *
 * @param name as it is shown
 * @param language of mail and of the desk
 */
public record ProfileForm(String name, String language) {

	public ProfileForm(@Nullable String name, @Nullable String language) {
		this.name = Checks.line(name);
		this.language = Checks.line(language);
	}

}

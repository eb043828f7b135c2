package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited.
 *
 * @param name as it is shown until its owner changes it
 * @param email address for mail
 * @param language of mail and of the desk
 * @param role name of the constant
 */
public record InviteForm(String name, String email, String language, String role) {

	public InviteForm(@Nullable String name, @Nullable String email, @Nullable String language, @Nullable String role) {
		this.name = Checks.line(name);
		this.email = Checks.line(email);
		this.language = Checks.line(language);
		this.role = (role != null) ? role : Role.CONTRIBUTOR.name();
	}

}

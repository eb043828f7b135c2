package de.filmfarm.lexikon.account.web;

import java.time.LocalDateTime;

import de.filmfarm.lexikon.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param id its number
 * @param name as it is shown
 * @param email address for mail, with which one signs in
 * @param role what one may do
 * @param state see {@link State}
 * @param code whether a code is asked for beside the password
 * @param passkeys how many there are
 * @param lastSignIn when somebody last signed in with it
 */
public record AccountRow(long id, String name, String email, Role role, State state, boolean code, int passkeys,
		@Nullable LocalDateTime lastSignIn) {

	/** How far somebody has come. */
	public enum State {

		/** Signs in. */
		ACTIVE,

		/** Has not joined yet. */
		INVITED,

		/** May not sign in any more. */
		INACTIVE

	}

	/** The address of its page. */
	public String path() {
		return "/admin/accounts/" + this.id;
	}

}

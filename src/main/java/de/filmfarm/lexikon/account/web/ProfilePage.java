package de.filmfarm.lexikon.account.web;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.filmfarm.lexikon.account.Role;

/**
 * What somebody sees of the own account, besides what can be changed in a form.
 *
 * @param email address for mail, with which one signs in
 * @param role what one may do
 * @param code whether a code is asked for beside the password
 * @param codesLeft recovery codes that were not used yet
 * @param passkeys all of the account
 * @param sessions all that are open
 */
public record ProfilePage(String email, Role role, boolean code, int codesLeft, List<Passkey> passkeys,
		List<OpenSession> sessions) {

	/** Few enough to make new ones. */
	private static final int FEW = 3;

	public boolean isShortOfCodes() {
		return this.code && this.codesLeft < FEW;
	}

	public boolean hasOtherSessions() {
		return this.sessions.size() > 1;
	}

	/**
	 * A passkey.
	 *
	 * @param id of its credential
	 * @param label as its owner called it
	 * @param created when it was added
	 * @param lastUsed when somebody last signed in with it
	 */
	public record Passkey(String id, String label, LocalDateTime created, @Nullable LocalDateTime lastUsed) {
	}

	/**
	 * A session.
	 *
	 * @param key names it, but does not let anybody in
	 * @param browser name of the browser and its system, as far as known
	 * @param address in the network
	 * @param begun when somebody signed in
	 * @param lastUsed when it was last used
	 * @param current whether it is the one the page is shown in
	 */
	public record OpenSession(String key, String browser, String address, LocalDateTime begun, LocalDateTime lastUsed,
			boolean current) {
	}

}

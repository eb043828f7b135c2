package de.filmfarm.lexikon.account;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever works at the desk, as a session remembers it. Everything else about the account
 * is asked for when it is needed.
 */
public class SignedIn implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final long account;

	private final String email;

	private @Nullable String password;

	private final Role role;

	private final boolean active;

	/**
	 * Somebody with an account.
	 * @param account identity of the account
	 * @param password encoded, or none if there is no password
	 */
	public SignedIn(long account, String email, @Nullable String password, Role role, boolean active) {
		this.account = account;
		this.email = email;
		this.password = password;
		this.role = role;
		this.active = active;
	}

	/** The identity of the account. */
	public long account() {
		return this.account;
	}

	public Role role() {
		return this.role;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.role));
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

	/** The address for mail, with which one signs in. */
	@Override
	public String getUsername() {
		return this.email;
	}

	@Override
	public boolean isEnabled() {
		return this.active;
	}

	@Override
	public void eraseCredentials() {
		this.password = null;
	}

	@Override
	public final boolean equals(@Nullable Object other) {
		return other instanceof SignedIn signedIn && this.account == signedIn.account;
	}

	@Override
	public final int hashCode() {
		return Long.hashCode(this.account);
	}

}

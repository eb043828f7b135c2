package de.filmfarm.lexikon.account;

import org.springframework.security.core.AuthenticationException;

/**
 * Somebody wants to sign in elsewhere, and nobody answers there.
 */
public class ProviderUnreachableException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	public ProviderUnreachableException(String provider, Throwable cause) {
		super("provider " + provider + " is not to be reached", cause);
	}

}

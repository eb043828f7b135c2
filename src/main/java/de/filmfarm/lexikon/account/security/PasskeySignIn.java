package de.filmfarm.lexikon.account.security;

import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Signs in by passkey. Whoever does is the same {@link SignedIn} as with a password.
 */
@Component
class PasskeySignIn {

	private final WebAuthnAuthenticationProvider passkeys;

	private final AccountDetails accounts;

	PasskeySignIn(WebAuthnRelyingPartyOperations operations, AccountDetails accounts) {
		this.passkeys = new WebAuthnAuthenticationProvider(operations, accounts);
		this.accounts = accounts;
	}

	/** Not a bean: Spring Security would use it for passwords as well. */
	AuthenticationManager manager() {
		return this::authenticate;
	}

	private Authentication authenticate(Authentication request) {
		Authentication passkey = passkey(request);
		if (passkey == null) {
			throw new BadCredentialsException("no passkey of ours");
		}
		SignedIn signedIn = this.accounts.loadUserByUsername(passkey.getName());
		if (!signedIn.isEnabled()) {
			throw new DisabledException("account is not active");
		}
		signedIn.eraseCredentials();
		UsernamePasswordAuthenticationToken authentication = UsernamePasswordAuthenticationToken.authenticated(signedIn,
				null, passkey.getAuthorities());
		authentication.setDetails(request.getDetails());
		return authentication;
	}

	/**
	 * Whatever else fails when a message is taken apart that somebody made by hand is no
	 * passkey either.
	 */
	private @Nullable Authentication passkey(Authentication request) {
		try {
			return this.passkeys.authenticate(request);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			return null;
		}
	}

}

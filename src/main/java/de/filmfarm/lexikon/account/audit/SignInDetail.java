package de.filmfarm.lexikon.account.audit;

import java.util.Optional;

import de.filmfarm.lexikon.account.ProviderRefusal;
import de.filmfarm.lexikon.account.SecondFactor;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * By what somebody came in, or why not, in the word that the log keeps.
 */
enum SignInDetail {

	PASSWORD("Password"), CODE("Code"), PASSKEY("Passkey"), PROVIDER("Provider"),

	WRONG("BadCredentials"), INACTIVE("Disabled"), UNKNOWN("NoAccount"), UNVERIFIED("NotVerified"), OTHER("Other");

	private final String word;

	SignInDetail(String word) {
		this.word = word;
	}

	String word() {
		return this.word;
	}

	/** By what somebody came in, the last step if there were several. */
	static SignInDetail of(Authentication authentication) {
		if (has(authentication, SecondFactor.AUTHORITY)) {
			return CODE;
		}
		if (has(authentication, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)) {
			return PASSKEY;
		}
		return (authentication.getPrincipal() instanceof OidcUser) ? PROVIDER : PASSWORD;
	}

	private static boolean has(Authentication authentication, String authority) {
		return authentication.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(authority::equals);
	}

	/** Why somebody did not come in. */
	static SignInDetail of(AuthenticationException failure) {
		Optional<ProviderRefusal> refusal = ProviderRefusal.of(failure);
		if (refusal.isPresent()) {
			return (refusal.get() == ProviderRefusal.NO_ACCOUNT) ? UNKNOWN : UNVERIFIED;
		}
		if (failure instanceof DisabledException) {
			return INACTIVE;
		}
		return (failure instanceof BadCredentialsException) ? WRONG : OTHER;
	}

}

package de.filmfarm.lexikon.account;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/**
 * Why somebody is not let in whom a provider of OpenID Connect has let in.
 */
public enum ProviderRefusal {

	/** Nobody active here has the address for mail. */
	NO_ACCOUNT,

	/** The provider does not say that the address is theirs. */
	NOT_VERIFIED;

	/** The refusal as Spring Security passes it on. */
	public OAuth2AuthenticationException exception() {
		return new OAuth2AuthenticationException(name());
	}

	/** Which one it is, if it is one of these. */
	public static Optional<ProviderRefusal> of(AuthenticationException failure) {
		return (failure instanceof OAuth2AuthenticationException refusal) ? Arrays.stream(values())
			.filter((value) -> value.name().equals(refusal.getError().getErrorCode()))
			.findFirst() : Optional.empty();
	}

}

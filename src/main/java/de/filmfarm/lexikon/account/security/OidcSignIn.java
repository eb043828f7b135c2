package de.filmfarm.lexikon.account.security;

import java.util.List;
import java.util.stream.StreamSupport;

import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signs in by OpenID Connect, if an operator has named a provider
 * ({@code spring.security.oauth2.client.registration.*}). The provider has to say that
 * the address for mail is verified, and an active account with it has to exist: nobody
 * gets an account that way.
 */
@Component
public class OidcSignIn {

	private static final String START = DeskPaths.SIGN_IN + "/oidc";

	private static final String RETURN = DeskPaths.SIGN_IN + "/oidc-return/*";

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final AccountDetails accounts;

	OidcSignIn(ObjectProvider<ClientRegistrationRepository> providers, AccountDetails accounts) {
		this.providers = providers;
		this.accounts = accounts;
	}

	/**
	 * A way to sign in.
	 *
	 * @param name of the provider
	 * @param path where it begins
	 */
	public record Provider(String name, String path) {
	}

	/** The providers, none unless an operator has named some. */
	public List<Provider> providers() {
		if (!(this.providers.getIfAvailable() instanceof Iterable<?> registrations)) {
			return List.of();
		}
		return StreamSupport.stream(registrations.spliterator(), false)
			.map(ClientRegistration.class::cast)
			.map((registration) -> new Provider(registration.getClientName(),
					START + "/" + registration.getRegistrationId()))
			.toList();
	}

	void addTo(HttpSecurity http, SignedInHandler signedIn, SignInFailedHandler failed) {
		if (this.providers.getIfAvailable() == null) {
			return;
		}
		OidcUserService users = new OidcUserService();
		users.setOidcUserConverter(this::signedIn);
		http.oauth2Login((login) -> login.loginPage(DeskPaths.SIGN_IN)
			.authorizationEndpoint((endpoint) -> endpoint.baseUri(START))
			.redirectionEndpoint((endpoint) -> endpoint.baseUri(RETURN))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(users))
			.successHandler(signedIn)
			.failureHandler(failed));
	}

	private OidcUser signedIn(OidcUserSource source) {
		return signedIn(source.getUserRequest().getIdToken().getEmail(),
				source.getUserRequest().getIdToken().getEmailVerified(), source);
	}

	private OidcUser signedIn(@Nullable String email, @Nullable Boolean verified, OidcUserSource source) {
		if (email == null || !Boolean.TRUE.equals(verified)) {
			throw new OAuth2AuthenticationException("email_not_verified");
		}
		try {
			SignedIn account = this.accounts.loadUserByUsername(email);
			if (account.isEnabled()) {
				return new OidcSignedIn(account, source.getUserRequest().getIdToken());
			}
		}
		catch (UsernameNotFoundException ex) {
			// The same answer as for an account that is not active.
		}
		throw new OAuth2AuthenticationException("no_account");
	}

}

package de.filmfarm.lexikon.account.security;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.account.ProviderRefusal;
import de.filmfarm.lexikon.account.ProviderUnreachableException;
import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Signs in by OpenID Connect, if an operator has named a provider
 * ({@code spring.security.oauth2.client.registration.*}). The provider has to say that
 * the address for mail is verified, and an active account with it has to exist: nobody
 * gets an account that way.
 */
@Component
public class OidcSignIn {

	static final String START = DeskPaths.SIGN_IN + "/oidc";

	static final String RETURN = DeskPaths.SIGN_IN + "/oidc-return";

	private final ObjectProvider<OidcProviders> providers;

	private final AccountDetails accounts;

	private final ApplicationEventPublisher events;

	OidcSignIn(ObjectProvider<OidcProviders> providers, AccountDetails accounts, ApplicationEventPublisher events) {
		this.providers = providers;
		this.accounts = accounts;
		this.events = events;
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
		return this.providers.stream().flatMap((named) -> named.list().stream()).toList();
	}

	void addTo(HttpSecurity http, SignedInHandler signedIn, SignInFailedHandler failed) {
		if (this.providers.getIfAvailable() == null) {
			return;
		}
		OidcUserService users = new OidcUserService();
		// Many providers tell the address there only, OpenID Connect Core section 5.4.
		users.setRetrieveUserInfo((request) -> request.getIdToken().getEmail() == null && StringUtils
			.hasLength(request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri()));
		users.setOidcUserConverter(this::signedIn);
		http.oauth2Login((login) -> login.loginPage(DeskPaths.SIGN_IN)
			.authorizationEndpoint((endpoint) -> endpoint.baseUri(START))
			.redirectionEndpoint((endpoint) -> endpoint.baseUri(RETURN + "/*"))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(users))
			.successHandler(signedIn)
			.failureHandler(failed)
			.withObjectPostProcessor(new FailureAtTheStart(failed)));
	}

	private OidcUser signedIn(OidcUserSource source) {
		OidcIdToken idToken = source.getUserRequest().getIdToken();
		StandardClaimAccessor claims = (idToken.getEmail() == null && source.getUserInfo() != null)
				? source.getUserInfo() : idToken;
		String email = Objects.requireNonNullElse(claims.getEmail(), "");
		if (email.isBlank() || !Boolean.TRUE.equals(claims.getEmailVerified())) {
			throw refusal(ProviderRefusal.NOT_VERIFIED, "");
		}
		SignedIn account = find(email);
		if (account == null || !account.isEnabled()) {
			// The same answer, whichever it is.
			throw refusal(ProviderRefusal.NO_ACCOUNT, email);
		}
		return new OidcSignedIn(account, idToken);
	}

	private @Nullable SignedIn find(String email) {
		try {
			return this.accounts.loadUserByUsername(email);
		}
		catch (UsernameNotFoundException ex) {
			return null;
		}
	}

	/**
	 * For the log too: the provider has vouched for who it was, so no stranger can flood
	 * it.
	 */
	private OAuth2AuthenticationException refusal(ProviderRefusal reason, String email) {
		OAuth2AuthenticationException refusal = reason.exception();
		this.events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
				UsernamePasswordAuthenticationToken.unauthenticated(email.replace("\0", ""), null), refusal));
		return refusal;
	}

	/**
	 * Leads back to the form if it is not even possible to go to the provider.
	 */
	private record FailureAtTheStart(AuthenticationFailureHandler failed)
			implements
				ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

		@Override
		public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
			filter.setAuthenticationFailureHandler((request, response, failure) -> this.failed
				.onAuthenticationFailure(request, response, reason(failure)));
			return filter;
		}

		private static AuthenticationException reason(AuthenticationException failure) {
			return (failure.getCause() instanceof ProviderUnreachableException unreachable) ? unreachable
					: new OAuth2AuthenticationException("no_provider");
		}

	}

}

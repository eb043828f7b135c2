package de.filmfarm.lexikon.account.security;

import java.io.IOException;
import java.util.List;

import de.filmfarm.lexikon.account.audit.AuditTrail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * Brings Spring Security's filters for passkeys to addresses within the desk, where its
 * session is; {@code HttpSecurity.webAuthn} knows fixed ones only.
 */
@Component
class PasskeyFilters {

	private static final String SIGN_IN = DeskPaths.SIGN_IN + "/passkey";

	private static final String OWN = "/admin/profile/passkeys";

	private final WebAuthnRelyingPartyOperations operations;

	private final UserCredentialRepository records;

	private final PasskeySignIn passkeys;

	private final SignedInHandler signedIn;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	PasskeyFilters(WebAuthnRelyingPartyOperations operations, UserCredentialRepository records, PasskeySignIn passkeys,
			SignedInHandler signedIn, AuditTrail trail, ApplicationEventPublisher events) {
		this.operations = operations;
		this.records = records;
		this.passkeys = passkeys;
		this.signedIn = signedIn;
		this.trail = trail;
		this.events = events;
	}

	void addTo(HttpSecurity http) {
		PublicKeyCredentialRequestOptionsFilter requestOptions = new PublicKeyCredentialRequestOptionsFilter(
				this.operations);
		requestOptions.setRequestMatcher(post(SIGN_IN + "/options"));
		PublicKeyCredentialCreationOptionsFilter creationOptions = new PublicKeyCredentialCreationOptionsFilter(
				this.operations);
		creationOptions.setRequestMatcher(post(OWN + "/options"));
		http.addFilterBefore(authentication(), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(requestOptions, AuthorizationFilter.class)
			// After the question who may do so.
			.addFilterAfter(creationOptions, AuthorizationFilter.class)
			.addFilterAfter(new Registration(this.records, this.operations, this.trail), AuthorizationFilter.class);
	}

	private WebAuthnAuthenticationFilter authentication() {
		WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher(post(SIGN_IN));
		filter.setAuthenticationManager(this.passkeys.manager());
		// As after a password: another name of the session, and another token.
		filter.setSessionAuthenticationStrategy(
				new CompositeSessionAuthenticationStrategy(List.of(new ChangeSessionIdAuthenticationStrategy(),
						new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
		filter.setApplicationEventPublisher(this.events);
		filter.setAuthenticationSuccessHandler(this.signedIn::answerScript);
		filter.setAuthenticationFailureHandler(
				new AuthenticationEntryPointFailureHandler(new HttpStatusEntryPoint(HttpStatus.UNPROCESSABLE_CONTENT)));
		return filter;
	}

	private static RequestMatcher post(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
	}

	/**
	 * Messages made by hand that cannot be taken apart are bad requests, not failures.
	 */
	private static final class Registration extends WebAuthnRegistrationFilter {

		private final RequestMatcher own = post(OWN);

		private final AuditTrail trail;

		private Registration(UserCredentialRepository records, WebAuthnRelyingPartyOperations operations,
				AuditTrail trail) {
			super(records, operations);
			this.trail = trail;
			setRegisterCredentialMatcher(this.own);
			// Its own way of removing one; ours is a form.
			setRemoveCredentialMatcher((request) -> false);
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			if (!this.own.matches(request)) {
				chain.doFilter(request, response);
				return;
			}
			try {
				super.doFilterInternal(request, response, chain);
			}
			catch (RuntimeException ex) {
				response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return;
			}
			if (response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
				this.trail.add("POST " + OWN);
			}
		}

	}

}

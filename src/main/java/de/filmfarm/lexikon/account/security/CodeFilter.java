package de.filmfarm.lexikon.account.security;

import java.util.Objects;

import de.filmfarm.lexikon.account.SecondFactor;
import de.filmfarm.lexikon.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Takes the code of somebody who has given the password. In everything else it is a way
 * of signing in like the others: the session gets a new name.
 */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

	private final SecondFactor secondFactor;

	private final ApplicationEventPublisher events;

	CodeFilter(SecondFactor secondFactor, SignedInHandler signedIn, SignInFailedHandler failed,
			ApplicationEventPublisher events) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, DeskPaths.SECOND_FACTOR));
		this.secondFactor = secondFactor;
		this.events = events;
		setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		setApplicationEventPublisher(events);
		setAuthenticationSuccessHandler(signedIn);
		setAuthenticationFailureHandler(failed);
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		if (somebody == null || !(somebody.getPrincipal() instanceof SignedIn signedIn)) {
			throw new AuthenticationCredentialsNotFoundException("the password comes first");
		}
		if (!this.secondFactor.take(signedIn.account(), Objects.requireNonNullElse(request.getParameter("code"), ""))) {
			BadCredentialsException wrong = new BadCredentialsException("wrong code");
			this.events.publishEvent(new AuthenticationFailureBadCredentialsEvent(somebody, wrong));
			throw wrong;
		}
		return somebody.toBuilder()
			.authorities((authorities) -> authorities
				.add(FactorGrantedAuthority.withAuthority(SecondFactor.AUTHORITY).build()))
			.build();
	}

}

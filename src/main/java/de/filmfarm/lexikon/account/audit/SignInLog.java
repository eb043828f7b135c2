package de.filmfarm.lexikon.account.audit;

import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureProviderNotFoundEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Logs who comes and goes. What was typed in vain is not kept: people type passwords into
 * the wrong field.
 */
@Component
class SignInLog {

	/** What the log calls these; everything else in it is a method and an address. */
	static final String SIGN_IN = "SIGN_IN";

	static final String FAILED_SIGN_IN = "FAILED_SIGN_IN";

	static final String SIGN_OUT = "SIGN_OUT";

	private final AuditTrail trail;

	SignInLog(AuditTrail trail) {
		this.trail = trail;
	}

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		this.trail.add(account(event.getAuthentication()), SIGN_IN, null,
				SignInDetail.of(event.getAuthentication()).word());
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		if (event instanceof AuthenticationFailureProviderNotFoundEvent) {
			// Of what came from OpenID Connect those who know passwords are asked in vain
			// as well.
			return;
		}
		this.trail.add(account(event.getAuthentication()), FAILED_SIGN_IN, null,
				SignInDetail.of(event.getException()).word());
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		this.trail.add(account(event.getAuthentication()), SIGN_OUT, null, null);
	}

	private @Nullable Long account(Authentication authentication) {
		return (authentication.getPrincipal() instanceof SignedIn signedIn) ? Long.valueOf(signedIn.account())
				: this.trail.account(authentication.getName());
	}

}

package de.filmfarm.lexikon.account.audit;

import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
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
		this.trail.add(account(event.getAuthentication()), SIGN_IN, null, kind(event.getAuthentication()));
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		this.trail.add(account(event.getAuthentication()), FAILED_SIGN_IN, null, reason(event));
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		this.trail.add(account(event.getAuthentication()), SIGN_OUT, null, null);
	}

	private @Nullable Long account(Authentication authentication) {
		return (authentication.getPrincipal() instanceof SignedIn signedIn) ? Long.valueOf(signedIn.account())
				: this.trail.account(authentication.getName());
	}

	/** Such as {@code Password} or {@code WebAuthn}. */
	private static String kind(Authentication authentication) {
		return authentication.getClass().getSimpleName().replaceAll("^Username|Authentication(Token)?$", "");
	}

	/** Such as {@code BadCredentials} or {@code Locked}. */
	private static String reason(AbstractAuthenticationFailureEvent event) {
		return event.getException().getClass().getSimpleName().replaceAll("Exception$", "");
	}

}

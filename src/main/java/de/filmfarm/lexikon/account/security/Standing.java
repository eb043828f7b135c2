package de.filmfarm.lexikon.account.security;

import java.util.Optional;
import java.util.function.Supplier;

import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.SecondFactor;
import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Asks at every request whether what a session remembers of its owner still holds: that
 * the account is active and has that role, and that a second factor was given if the
 * account has one. So whoever is let go is out at once, whatever sessions there are.
 */
@Component
class Standing implements AuthorizationManager<RequestAuthorizationContext> {

	private final JdbcClient jdbc;

	Standing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext request) {
		Authentication somebody = authentication.get();
		return new AuthorizationDecision(somebody != null && holds(somebody) && !lacksCode(somebody));
	}

	private boolean holds(Authentication somebody) {
		return (somebody.getPrincipal() instanceof SignedIn signedIn)
				&& current(signedIn.account()).filter((now) -> now.active() && now.role() == signedIn.role())
					.isPresent();
	}

	/**
	 * Whether a code is still to be given. A passkey is two factors already: the device,
	 * and what unlocks it.
	 */
	boolean lacksCode(Authentication somebody) {
		return somebody.getPrincipal() instanceof SignedIn signedIn && !has(somebody, SecondFactor.AUTHORITY)
				&& !has(somebody, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
				&& current(signedIn.account()).filter(Current::code).isPresent();
	}

	private static boolean has(Authentication somebody, String authority) {
		return somebody.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(authority::equals);
	}

	private Optional<Current> current(long account) {
		return this.jdbc.sql("select role, active, totp_secret is not null as code from account where id = ?")
			.param(account)
			.query(Current.class)
			.optional();
	}

	/** An account as it is now. */
	private record Current(Role role, boolean active, boolean code) {
	}

}

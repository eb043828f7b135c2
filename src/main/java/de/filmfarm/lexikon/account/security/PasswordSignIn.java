package de.filmfarm.lexikon.account.security;

import java.util.Locale;

import de.filmfarm.lexikon.account.VainAttempts;
import de.filmfarm.lexikon.account.VainAttempts.Kind;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by password, slower with each attempt in vain: those from one place with one
 * address for mail, and those from one place with whatever addresses. Nobody else can be
 * locked out by that.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;

	private final VainAttempts attempts;

	PasswordSignIn(AccountDetails accounts, PasswordEncoder encoder, VainAttempts attempts) {
		this.passwords = new DaoAuthenticationProvider(accounts);
		this.passwords.setPasswordEncoder(encoder);
		this.attempts = attempts;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		String place = place(authentication);
		String email = authentication.getName().strip().toLowerCase(Locale.ROOT);
		this.attempts.begin(Kind.PLACE, place);
		this.attempts.begin(Kind.PASSWORD, email, place);
		Authentication signedIn = this.passwords.authenticate(authentication);
		this.attempts.forget(Kind.PASSWORD, email, place);
		this.attempts.takeBack(Kind.PLACE, place);
		return signedIn;
	}

	private static String place(Authentication authentication) {
		return (authentication.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}

package de.filmfarm.lexikon.account.security;

import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SignedIn;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds whoever signs in by the address for mail.
 */
@Component
class AccountDetails implements UserDetailsService {

	private final Accounts accounts;

	AccountDetails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public SignedIn loadUserByUsername(String email) {
		// No text of the database can hold this one character.
		return Optional.of(email)
			.filter((text) -> text.indexOf('\0') < 0)
			.flatMap(this.accounts::findByEmail)
			.map(AccountDetails::signedIn)
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

	private static SignedIn signedIn(Account account) {
		return new SignedIn(account.getId(), account.getEmail().orElseThrow(), account.getPassword().orElse(null),
				account.getRole(), account.isActive());
	}

}

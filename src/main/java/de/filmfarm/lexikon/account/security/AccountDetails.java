package de.filmfarm.lexikon.account.security;

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
		return this.accounts.findByEmail(email)
			.map(AccountDetails::signedIn)
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

	private static SignedIn signedIn(Account account) {
		return new SignedIn(account.getId(), account.getEmail().orElseThrow(), account.getPassword().orElse(null),
				account.getRole(), account.isActive());
	}

}

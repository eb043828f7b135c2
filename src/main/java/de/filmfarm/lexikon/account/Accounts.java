package de.filmfarm.lexikon.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All accounts.
 */
public interface Accounts extends Repository<Account, Long> {

	Optional<Account> findFirstByNameAndEmailIsNull(String name);

	Optional<Account> findById(long id);

	Account save(Account account);

	/**
	 * The author of everything that came with the application: it has no address and
	 * cannot sign in.
	 */
	default Account editors() {
		String name = "Filmlexikon";
		return findFirstByNameAndEmailIsNull(name).orElseGet(() -> save(new Account(name, Role.EDITOR)));
	}

}

package de.filmfarm.lexikon.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All accounts.
 */
public interface Accounts extends Repository<Account, Long> {

	Optional<Account> findFirstByNameAndEmailIsNull(String name);

	Optional<Account> findById(long id);

	/** Whoever signs in with an address, whatever its case. */
	@Query("select account from Account account where lower(account.email) = lower(:email)")
	Optional<Account> findByEmail(String email);

	/** All who can sign in or could, by name. */
	List<Account> findByEmailIsNotNullOrderByName();

	/**
	 * Whether somebody runs the lexikon: an administrator who has signed up.
	 */
	@Query("select count(account) > 0 from Account account where account.role = ADMIN and account.active and account.password is not null")
	boolean isAdministered();

	Account save(Account account);

	void flush();

	/** Notes that somebody has signed in now. */
	@Modifying
	@Transactional
	@Query("update Account account set account.lastSignIn = instant where account.id = :id")
	void noteSignIn(long id);

	/**
	 * The author of everything that came with the application: it has no address and
	 * cannot sign in.
	 */
	default Account editors() {
		String name = "Filmlexikon";
		return findFirstByNameAndEmailIsNull(name).orElseGet(() -> save(new Account(name, Role.EDITOR)));
	}

}

package de.filmfarm.lexikon.account;

import de.filmfarm.lexikon.account.OneTimeLinks.Kind;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator. There is no default password: at every start without an
 * administrator a link is printed that lets one person in, once.
 */
@Component
public class SetUp {

	private static final Logger log = LoggerFactory.getLogger(SetUp.class);

	/** Locks set-ups against each other; the letters "setup". */
	private static final long LOCK = 0x7365747570L;

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final PasswordEncoder passwords;

	private final JdbcClient jdbc;

	SetUp(Accounts accounts, OneTimeLinks links, PasswordEncoder passwords, JdbcClient jdbc) {
		this.accounts = accounts;
		this.links = links;
		this.passwords = passwords;
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	void printLink() {
		if (!this.accounts.isAdministered()) {
			log.warn("There is no administrator yet. Whoever opens this link within a day becomes the first one: {}",
					this.links.make(Kind.SET_UP, null));
		}
	}

	/** Whether a link can be used: never when there is an administrator. */
	public boolean isOpen(String token) {
		return this.links.isOpen(Kind.SET_UP, token) && !this.accounts.isAdministered();
	}

	/**
	 * Makes the first administrator; all set-up links end. An account that has the
	 * address already, such as of somebody invited, becomes that of the administrator.
	 * @return whether the link could be used
	 */
	@Transactional
	public boolean complete(String token, String name, String email, LanguageTag language, String password) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> "").single();
		if (!isOpen(token)) {
			return false;
		}
		this.links.endSetUp();
		Account account = this.accounts.findByEmail(email)
			.orElseGet(() -> new Account(name, email, language, Role.ADMIN));
		account.introduce(name, language);
		account.assume(Role.ADMIN);
		account.reactivate();
		account.protectWith(java.util.Objects.requireNonNull(this.passwords.encode(password)));
		this.accounts.save(account);
		return true;
	}

}

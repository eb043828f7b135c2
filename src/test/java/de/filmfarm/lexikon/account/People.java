package de.filmfarm.lexikon.account;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Accounts for tests, which all go again.
 */
class People {

	static final String PASSWORD = "violet harbour cello";

	private static final String HOST = "@people.example";

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final JdbcClient jdbc;

	People(Accounts accounts, PasswordEncoder encoder, JdbcClient jdbc) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.jdbc = jdbc;
	}

	static String email(String name) {
		return name + HOST;
	}

	/** Somebody who has joined. */
	Account join(String name, Role role) {
		Account account = new Account(name, email(name), LanguageTag.of("en"), role);
		account.protectWith(this.encoder.encode(PASSWORD));
		return this.accounts.save(account);
	}

	void leave() {
		this.jdbc.sql("delete from mail where recipient like '%' || ?").param(HOST).update();
		this.jdbc.sql("delete from spring_session where principal_name like '%' || ?").param(HOST).update();
		this.jdbc.sql("delete from account where email like '%' || ?").param(HOST).update();
		this.jdbc.sql("delete from vain_attempt").update();
	}

}

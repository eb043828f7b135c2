package de.filmfarm.lexikon.account;

import java.time.Instant;
import java.util.Locale;

import de.filmfarm.lexikon.account.OneTimeLinks.Kind;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What lets people in: accounts with a password, links that are printed, and what an
 * authenticator shows.
 */
@TestComponent
public class DeskKeys {

	/** What everybody signs in with. */
	public static final String PASSWORD = People.PASSWORD;

	private final OneTimeLinks links;

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final JdbcClient jdbc;

	DeskKeys(OneTimeLinks links, Accounts accounts, PasswordEncoder encoder, JdbcClient jdbc) {
		this.links = links;
		this.accounts = accounts;
		this.encoder = encoder;
		this.jdbc = jdbc;
	}

	/** Somebody who has joined, and to whom the desk speaks a language. */
	public void hire(String name, String email, LanguageTag language, Role role) {
		Account account = new Account(name, email, language, role);
		account.protectWith(this.encoder.encode(PASSWORD));
		this.accounts.save(account);
	}

	/** The link for the first administrator, as the log has it. */
	public String setUpLink() {
		return this.links.make(Kind.SET_UP, null);
	}

	/**
	 * What an authenticator shows.
	 * @param secret as the page writes it
	 * @param later steps of half a minute from now
	 */
	public String code(String secret, int later) {
		return Totp.code(key(secret), Totp.step(Instant.now()) + later, 6);
	}

	/** The bytes of a secret in Base 32 (RFC 4648), five bits a letter. */
	private static byte[] key(String secret) {
		String letters = secret.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT);
		byte[] key = new byte[letters.length() * 5 / 8];
		for (int bit = 0; bit < key.length * 8; bit++) {
			int letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letters.charAt(bit / 5));
			key[bit / 8] |= (byte) ((letter >> (4 - bit % 5) & 1) << (7 - bit % 8));
		}
		return key;
	}

	/** Takes everybody away whose address is on a host, with what they have done. */
	public void forget(String host) {
		this.jdbc.sql("delete from mail where recipient like '%@' || ?").param(host).update();
		this.jdbc.sql("delete from spring_session where principal_name like '%@' || ?").param(host).update();
		this.jdbc.sql("delete from account where email like '%@' || ?").param(host).update();
		this.jdbc.sql("delete from vain_attempt").update();
	}

}

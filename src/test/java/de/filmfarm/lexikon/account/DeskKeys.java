package de.filmfarm.lexikon.account;

import java.time.Instant;
import java.util.Locale;

import de.filmfarm.lexikon.account.OneTimeLinks.Kind;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What else lets people in: links that are printed, and what an authenticator shows.
 */
@TestComponent
public class DeskKeys {

	private final OneTimeLinks links;

	private final JdbcClient jdbc;

	DeskKeys(OneTimeLinks links, JdbcClient jdbc) {
		this.links = links;
		this.jdbc = jdbc;
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
		byte[] key = Base32.decode(secret.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
		return Totp.code(key, Totp.step(Instant.now()) + later, 6);
	}

	/** Takes everybody away whose address is on a host, with what they have done. */
	public void forget(String host) {
		this.jdbc.sql("delete from mail where recipient like '%@' || ?").param(host).update();
		this.jdbc.sql("delete from spring_session where principal_name like '%@' || ?").param(host).update();
		this.jdbc.sql("delete from account where email like '%@' || ?").param(host).update();
		this.jdbc.sql("delete from vain_attempt").update();
	}

}

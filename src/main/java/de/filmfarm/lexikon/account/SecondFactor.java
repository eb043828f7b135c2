package de.filmfarm.lexikon.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

import de.filmfarm.lexikon.account.VainAttempts.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes beside the password: from an authenticator, or from a list of codes that each
 * work once, for those who have lost it.
 */
@Component
public class SecondFactor {

	/** What a session has in which a code was given. */
	public static final String AUTHORITY = "FACTOR_CODE";

	private static final int RECOVERY_CODES = 10;

	/**
	 * Bytes of a recovery code: 80 bits, 16 letters, so that a plain hash of it tells
	 * nothing.
	 */
	private static final int RECOVERY_LENGTH = 10;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final VainAttempts attempts;

	private final Clock clock = Clock.systemUTC();

	SecondFactor(JdbcClient jdbc, VainAttempts attempts) {
		this.jdbc = jdbc;
		this.attempts = attempts;
	}

	/** Whether an account asks for a code. */
	public boolean isSetUp(long account) {
		return this.jdbc.sql("select totp_secret is not null from account where id = ?")
			.param(account)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** How many recovery codes are left. */
	public int recoveryCodesLeft(long account) {
		return this.jdbc.sql("select count(*) from recovery_code where account_id = ?")
			.param(account)
			.query(Integer.class)
			.single();
	}

	/**
	 * Puts a secret in force.
	 * @param code proves that the authenticator has learned it
	 * @return whether it does
	 */
	@Transactional
	public boolean setUp(long account, TotpSecret secret, String code) {
		OptionalLong step = Totp.match(secret.bytes(), figures(code), this.clock.instant());
		if (step.isEmpty()) {
			return false;
		}
		return this.jdbc.sql("update account set totp_secret = :secret, totp_last_step = :step where id = :account")
			.param("secret", secret.bytes())
			.param("step", step.getAsLong())
			.param("account", account)
			.update() == 1;
	}

	/** Makes new recovery codes; those before end. They can be had only now. */
	@Transactional
	public List<String> newRecoveryCodes(long account) {
		this.jdbc.sql("delete from recovery_code where account_id = ?").param(account).update();
		List<String> codes = Stream.generate(SecondFactor::newCode).limit(RECOVERY_CODES).toList();
		for (String code : codes) {
			this.jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
				.params(account, hash(code))
				.update();
		}
		return codes;
	}

	private static String newCode() {
		byte[] bytes = new byte[RECOVERY_LENGTH];
		RANDOM.nextBytes(bytes);
		return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
	}

	/** From now on the password is enough. */
	@Transactional
	public void remove(long account) {
		this.jdbc.sql("update account set totp_secret = null, totp_last_step = null where id = ?")
			.param(account)
			.update();
		this.jdbc.sql("delete from recovery_code where account_id = ?").param(account).update();
	}

	/**
	 * Takes a code, of either kind, once.
	 * @return whether it was right
	 * @throws TooManyAttemptsException if too many before were not
	 */
	public boolean take(long account, String code) {
		String key = String.valueOf(account);
		this.attempts.begin(Kind.CODE, key);
		boolean right = takeFromAuthenticator(account, figures(code)) || takeFromList(account, code);
		if (right) {
			this.attempts.forget(Kind.CODE, key);
		}
		return right;
	}

	private boolean takeFromAuthenticator(long account, String code) {
		byte[] secret = this.jdbc.sql("select totp_secret from account where id = ? and totp_secret is not null")
			.param(account)
			.query(byte[].class)
			.optional()
			.orElse(null);
		OptionalLong step = (secret != null) ? Totp.match(secret, code, this.clock.instant()) : OptionalLong.empty();
		// A code that somebody has looked over the shoulder for is worth nothing.
		return step.isPresent() && this.jdbc
			.sql("update account set totp_last_step = :step where id = :account and totp_last_step < :step")
			.param("step", step.getAsLong())
			.param("account", account)
			.update() == 1;
	}

	private boolean takeFromList(long account, String code) {
		return this.jdbc.sql("delete from recovery_code where account_id = ? and hash = ?")
			.params(account, hash(code))
			.update() == 1;
	}

	private static String figures(String code) {
		return code.replaceAll("\\s", "");
	}

	private static byte[] hash(String code) {
		String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
		return Sha256.of(letters.getBytes(StandardCharsets.UTF_8));
	}

}

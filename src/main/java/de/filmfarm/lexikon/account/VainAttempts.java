package de.filmfarm.lexikon.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses. After a few free attempts each further one has to wait
 * twice as long as the one before, up to a limit, and a day without attempts makes
 * everything forgotten: so nobody is ever locked out for good. What is tried is kept as a
 * hash only.
 */
@Component
public class VainAttempts {

	/** What is tried. */
	public enum Kind {

		/** A password, for one account from one place. */
		PASSWORD(5, Duration.ofMinutes(15)),

		/**
		 * Passwords from one place, for whatever accounts; several people may sit there.
		 */
		PLACE(60, Duration.ofMinutes(5)),

		/**
		 * A code of the second factor, for one account from wherever: the password is
		 * known already.
		 */
		CODE(5, Duration.ofMinutes(15)),

		/** Having mail sent to an address. */
		MAIL(3, Duration.ofHours(6));

		private final int free;

		private final Duration longest;

		Kind(int free, Duration longest) {
			this.free = free;
			this.longest = longest;
		}

	}

	private static final String WAIT_OF_ROW = "last_at + make_interval(secs => case when number < :free then 0 "
			+ "else least(:longest, power(2, least(number - :free + 1, 20))) end)";

	private final JdbcClient jdbc;

	VainAttempts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts an attempt as vain until it proves not to be. Counting first means that many
	 * at once are counted as well.
	 * @param what is tried and from where
	 * @throws TooManyAttemptsException if it is too early for another one; that does not
	 * count
	 */
	public void begin(Kind kind, String... what) {
		byte[] key = key(kind, what);
		int counted = this.jdbc
			.sql("insert into vain_attempt as attempt (key, number, last_at) values (:key, 1, clock_timestamp()) "
					+ "on conflict (key) do update set last_at = clock_timestamp(), number = case "
					+ "when attempt.last_at < clock_timestamp() - interval '1 day' then 1 else attempt.number + 1 end "
					+ "where attempt." + WAIT_OF_ROW.replace("number", "attempt.number") + " <= clock_timestamp()")
			.param("key", key)
			.param("free", kind.free)
			.param("longest", kind.longest.toSeconds())
			.update();
		if (counted == 0) {
			throw new TooManyAttemptsException(wait(kind, key));
		}
	}

	private Duration wait(Kind kind, byte[] key) {
		return this.jdbc
			.sql("select ceil(extract(epoch from " + WAIT_OF_ROW
					+ " - clock_timestamp()))::bigint from vain_attempt where key = :key")
			.param("key", key)
			.param("free", kind.free)
			.param("longest", kind.longest.toSeconds())
			.query(Long.class)
			.optional()
			.map(Duration::ofSeconds)
			.orElse(Duration.ZERO);
	}

	/** Forgets the attempts: the last one was right. */
	public void forget(Kind kind, String... what) {
		this.jdbc.sql("delete from vain_attempt where key = :key").param("key", key(kind, what)).update();
	}

	/** Takes the last attempt back: it was right, but says nothing about those before. */
	public void takeBack(Kind kind, String... what) {
		this.jdbc.sql("update vain_attempt set number = number - 1 where key = :key and number > 1")
			.param("key", key(kind, what))
			.update();
	}

	private static byte[] key(Kind kind, String... what) {
		return Sha256.of((kind + "\n" + String.join("\n", what)).getBytes(StandardCharsets.UTF_8));
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
	void clear() {
		this.jdbc.sql("delete from vain_attempt where last_at < now() - interval '1 day'").update();
	}

}

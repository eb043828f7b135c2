package de.filmfarm.lexikon.report;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how often a sender sends something on a day (in UTC), without knowing who it is:
 * what is kept is a hash of the network address with a key that is drawn for the day and
 * deleted after it, together with the counts.
 */
@Component
class Senders {

	private static final String TODAY = "(now() at time zone 'UTC')::date";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_BYTES = 32;

	/** Bytes of an IPv6 address that a provider gives to one customer: RFC 6177. */
	private static final int NETWORK_BYTES = 8;

	private static final int HOURS_BETWEEN_CLEANINGS = 1;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	Senders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts one more.
	 * @param address network address of the sender
	 * @return how many it are today
	 */
	int count(String address) {
		return this.jdbc
			.sql("insert into sender_count as present (day, sender, count) values (" + TODAY + ", :sender, 1) "
					+ "on conflict (day, sender) do update set count = least(present.count + 1, 1000000) "
					+ "returning count")
			.param("sender", hash(key(), network(address)))
			.query(Integer.class)
			.single();
	}

	/** The key of today; whichever instance is first draws it. */
	private byte[] key() {
		byte[] fresh = new byte[KEY_BYTES];
		RANDOM.nextBytes(fresh);
		return this.jdbc
			.sql("insert into sender_key as present (day, secret) values (" + TODAY + ", :fresh) "
					+ "on conflict (day) do update set secret = present.secret returning secret")
			.param("fresh", fresh)
			.query(byte[].class)
			.single();
	}

	private static byte[] hash(byte[] key, String network) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(network.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What one sender cannot change at will: an IPv4 address, or the network of an IPv6
	 * address.
	 */
	static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			// With a colon it is an address or nothing; no name is looked up.
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	/** Deletes the keys of past days, and all counts with them. Every instance may. */
	@Scheduled(fixedDelay = HOURS_BETWEEN_CLEANINGS, timeUnit = TimeUnit.HOURS)
	void forgetPastDays() {
		this.jdbc.sql("delete from sender_key where day < " + TODAY).update();
	}

}

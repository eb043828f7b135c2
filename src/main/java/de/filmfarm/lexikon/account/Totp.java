package de.filmfarm.lexikon.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes that change with the time, as RFC 6238 has them, in the one form that
 * all authenticators know: SHA-1, six figures, a new one every 30 seconds.
 */
final class Totp {

	/** How long a code is the current one. */
	static final Duration STEP = Duration.ofSeconds(30);

	/**
	 * Steps by which a clock may be wrong, either way; RFC 6238 section 5.2 advises one.
	 */
	private static final int DRIFT = 1;

	private static final int FIGURES = 6;

	/** Bytes of a secret, as many as of the hash: RFC 4226 section 4. */
	private static final int LENGTH = 20;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Totp() {
	}

	static byte[] newSecret() {
		byte[] secret = new byte[LENGTH];
		RANDOM.nextBytes(secret);
		return secret;
	}

	/** The code of a step. */
	static String code(byte[] secret, long step, int figures) {
		byte[] hash = hash(secret, step);
		int offset = hash[hash.length - 1] & 0xf;
		int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
		return String.format(Locale.ROOT, "%0" + figures + "d", number % (int) Math.pow(10, figures));
	}

	private static byte[] hash(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "HmacSHA1"));
			return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The step of a moment. */
	static long step(Instant moment) {
		return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
	}

	/** The step that a code belongs to, if it is one of those around a moment. */
	static OptionalLong match(byte[] secret, String code, Instant moment) {
		long now = step(moment);
		OptionalLong match = OptionalLong.empty();
		// All are compared whatever the first says, so that the time taken tells nothing.
		for (long step = now - DRIFT; step <= now + DRIFT; step++) {
			if (MessageDigest.isEqual(bytes(code(secret, step, FIGURES)), bytes(code))) {
				match = OptionalLong.of(step);
			}
		}
		return match;
	}

	private static byte[] bytes(String code) {
		return code.getBytes(StandardCharsets.UTF_8);
	}

}

package de.filmfarm.lexikon.account;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes what is random or need not be kept as it is. Nothing for passwords.
 */
final class Sha256 {

	private Sha256() {
	}

	static byte[] of(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

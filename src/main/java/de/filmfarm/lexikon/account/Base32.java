package de.filmfarm.lexikon.account;

/**
 * Writes bytes in letters and figures that are not mistaken for each other, RFC 4648
 * section 6, without padding.
 */
final class Base32 {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	static String encode(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int buffer = 0;
		int filled = 0;
		for (byte octet : bytes) {
			buffer = (buffer << Byte.SIZE) | (octet & 0xff);
			filled += Byte.SIZE;
			while (filled >= BITS) {
				filled -= BITS;
				text.append(LETTERS.charAt((buffer >> filled) & 31));
			}
			buffer &= (1 << filled) - 1;
		}
		if (filled > 0) {
			text.append(LETTERS.charAt((buffer << (BITS - filled)) & 31));
		}
		return text.toString();
	}

}

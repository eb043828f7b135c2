package de.filmfarm.lexikon.term;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an address that names a term in one language.
 *
 * @param value lower-case ASCII letters and digits with single hyphens between, at most
 * 120 characters
 */
public record Slug(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int LONGEST = 120;

	/** Under this address a reader is led to any term. */
	private static final String RESERVED = "random";

	/**
	 * Accepts a well-formed slug only.
	 * @throws IllegalArgumentException for anything else
	 */
	public Slug {
		if (!isValid(value)) {
			throw new IllegalArgumentException("not a slug: " + value);
		}
	}

	public static boolean isValid(String value) {
		return value.length() <= LONGEST && FORM.matcher(value).matches() && !value.equals(RESERVED);
	}

	/**
	 * The slug of a name. German umlauts become two letters, because readers type
	 * {@code rueckfahrt}; all other accents are dropped.
	 * @throws IllegalArgumentException if the name holds no letter or digit of the Latin
	 * alphabet
	 */
	public static Slug of(String name) {
		String spelt = Normalizer.normalize(name, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replace("\u00e4", "ae")
			.replace("\u00f6", "oe")
			.replace("\u00fc", "ue")
			.replace("\u00df", "ss")
			.replace("\u0153", "oe")
			.replace("\u00e6", "ae")
			.replace("&", " and ");
		String plain = Normalizer.normalize(spelt, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		String hyphened = plain.replaceAll("['\u2019]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return new Slug((hyphened.length() > LONGEST) ? hyphened.substring(0, LONGEST).replaceAll("-$", "") : hyphened);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

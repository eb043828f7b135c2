package de.filmfarm.lexikon.media;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a file is called in its address: small letters of ASCII, digits, hyphens.
 */
final class FileName {

	/** Characters before the suffix. */
	private static final int LONGEST = 100;

	private FileName() {
	}

	/** The name with another suffix, whatever it was called and wherever it lay. */
	static String of(String file, String suffix) {
		String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		int dot = name.lastIndexOf('.');
		String stem = ((dot > 0) ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT)
			.replace("\u00e4", "ae")
			.replace("\u00f6", "oe")
			.replace("\u00fc", "ue")
			.replace("\u00df", "ss");
		String plain = Normalizer.normalize(stem, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9.]+", "-")
			.replaceAll("[.-]*\\.[.-]*", ".");
		String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^[.-]+|[.-]+$", "");
		return (cut.isEmpty() ? "figure" : cut) + "." + suffix;
	}

}

package de.filmfarm.lexikon.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What a form shows of a record when it is opened. Its digest travels with the form; if
 * the record reads otherwise when the form comes back, somebody else was faster.
 *
 * @param texts by field
 */
public record FormBasis(Map<String, String> texts) {

	/** The hidden field that the digest travels in. */
	private static final String FIELD = "basedOn";

	public FormBasis {
		Map<String, String> sorted = new TreeMap<>();
		texts.forEach((field, text) -> sorted.put(field, plain(text)));
		texts = sorted;
	}

	/** For a hidden field of the form. */
	public String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.texts
				.forEach((field, text) -> digest.update((field + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	/** What was written, based on these texts from now on. */
	public Map<String, String> under(Map<String, String> written) {
		Map<String, String> form = new TreeMap<>(written);
		form.put(FIELD, digest());
		return form;
	}

	/** Whether a form was opened with these texts. */
	public boolean isUnder(Map<String, String> form) {
		return isOf(form.get(FIELD));
	}

	/** Whether a form with that digest was opened with these texts. */
	public boolean isOf(@Nullable String digest) {
		return digest().equals(digest);
	}

	/**
	 * The texts that are not those of the form, by field. What the form has in a row or a
	 * language that the record does not know, is empty there; the names of such fields
	 * have a dot.
	 */
	public Map<String, String> except(Map<String, String> form) {
		Map<String, String> others = new TreeMap<>(this.texts);
		form.keySet().stream().filter((field) -> field.contains(".")).forEach((field) -> others.putIfAbsent(field, ""));
		others.entrySet().removeIf((text) -> plain(form.getOrDefault(text.getKey(), "")).equals(text.getValue()));
		return others;
	}

	private static String plain(String text) {
		return text.replace("\r\n", "\n").strip();
	}

}

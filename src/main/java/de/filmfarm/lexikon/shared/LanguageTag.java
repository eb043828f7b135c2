package de.filmfarm.lexikon.shared;

import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A language, with a region where the two differ: {@code de}, {@code en-GB}.
 *
 * @param value the tag in the form of BCP 47, as in RFC 5646 section 2.1
 */
public record LanguageTag(@JsonValue String value) implements Comparable<LanguageTag> {

	private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	/**
	 * Accepts a well-formed tag only.
	 * @throws IllegalArgumentException for anything else
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public LanguageTag {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("not a language tag: " + value);
		}
	}

	public static LanguageTag of(String value) {
		return new LanguageTag(value);
	}

	public static LanguageTag of(Locale locale) {
		return new LanguageTag(locale.getLanguage());
	}

	public Locale locale() {
		return Locale.forLanguageTag(this.value);
	}

	/** The language without its region: {@code en} of {@code en-GB}. */
	public LanguageTag base() {
		int hyphen = this.value.indexOf('-');
		return (hyphen < 0) ? this : new LanguageTag(this.value.substring(0, hyphen));
	}

	/**
	 * The name of this language for readers of another: "German" for {@code de} in
	 * English.
	 */
	public String displayName(Locale reader) {
		return locale().getDisplayName(reader);
	}

	/**
	 * The collation that PostgreSQL brings for this language (it has one per language of
	 * ICU).
	 */
	public String collation() {
		return base().value + "-x-icu";
	}

	@Override
	public int compareTo(LanguageTag other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

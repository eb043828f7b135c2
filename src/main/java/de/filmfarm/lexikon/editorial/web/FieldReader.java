package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.editorial.Remark;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Takes single fields for what they are meant to be, and notes what is wrong with them.
 */
final class FieldReader {

	/**
	 * What nobody types and nobody sees: control characters, and those that turn the
	 * direction of writing around.
	 */
	private static final Pattern CONTROL = Pattern
		.compile("[\\p{Cc}\\uFFFD\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

	private static final Pattern LINE_CONTROL = Pattern
		.compile("[\\p{Cc}\\uFFFD\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final List<Remark> errors = new ArrayList<>();

	List<Remark> errors() {
		return this.errors;
	}

	void wrong(String place, String code, Object... values) {
		this.errors.add(new Remark(place, code, values));
	}

	/** A text of one line; with an error if it is too long or holds what it must not. */
	String line(String place, String value, int most) {
		return checked(place, value.strip(), most, LINE_CONTROL);
	}

	/** A text of several lines. */
	String text(String place, String value, int most) {
		return checked(place, value.strip(), most, CONTROL);
	}

	private String checked(String place, String text, int most, Pattern refused) {
		if (refused.matcher(text).find()) {
			wrong(place, "control");
		}
		// As the database counts: a character outside the basic plane is one.
		else if (text.codePointCount(0, text.length()) > most) {
			wrong(place, "tooLong", String.valueOf(most), String.valueOf(text.codePointCount(0, text.length())));
		}
		return text;
	}

	/** A text of one line that must be there. */
	String required(String place, String value, int most) {
		String text = line(place, value, most);
		if (text.isEmpty()) {
			wrong(place, "required");
		}
		return text;
	}

	/** A text of one line, or nothing. */
	@Nullable String optional(String place, String value, int most) {
		String text = line(place, value, most);
		return text.isEmpty() ? null : text;
	}

	/** One of the constants. */
	<E extends Enum<E>> @Nullable E one(String place, String value, Class<E> type) {
		E constant = Arrays.stream(type.getEnumConstants())
			.filter((known) -> known.name().equals(value))
			.findFirst()
			.orElse(null);
		if (constant == null) {
			wrong(place, "unknownValue");
		}
		return constant;
	}

	/** A language, with a country where there is one. */
	@Nullable LanguageTag language(String place, String value) {
		String[] parts = value.split("-", -1);
		boolean known = value.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") && isLanguage(parts[0])
				&& Arrays.stream(parts).skip(1).allMatch(FieldReader::isSubtag);
		if (!known) {
			wrong(place, "unknownLanguage");
		}
		return known ? LanguageTag.of(value) : null;
	}

	/** Three letters are only known to have a name if Java knows one. */
	private static boolean isLanguage(String code) {
		return LANGUAGES.contains(code) || (code.length() == 3
				&& !Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(code));
	}

	/** Two capitals name a country; a script, as in zh-Hant, has four letters. */
	private static boolean isSubtag(String part) {
		return (part.length() == 2) ? COUNTRIES.contains(part) : part.matches("[A-Z][a-z]{3}|[0-9]{3}");
	}

	/**
	 * A text in several languages, or nothing.
	 * @param most characters of all of them together
	 */
	@Nullable LocalizedText localized(String place, Map<String, String> values, int most) {
		Map<String, String> texts = new TreeMap<>();
		values.forEach((language, value) -> {
			String text = text(place + "." + language, value, most);
			if (!text.isEmpty() && language(place + "." + language, language) != null) {
				texts.put(language, text);
			}
		});
		int length = texts.entrySet().stream().mapToInt(FieldReader::storedLength).sum();
		if (length > most) {
			wrong(place + "." + texts.keySet().iterator().next(), "tooLongTogether", String.valueOf(most),
					String.valueOf(length));
		}
		return texts.isEmpty() ? null : new LocalizedText(texts);
	}

	/**
	 * Characters that the database needs: quotes, backslashes and line breaks count
	 * twice, and each text has its language and punctuation before it.
	 */
	private static int storedLength(Map.Entry<String, String> text) {
		String value = text.getValue();
		int escaped = (int) value.chars().filter((c) -> c == '"' || c == '\\' || c == '\n' || c == '\t').count();
		return value.codePointCount(0, value.length()) + escaped + text.getKey().length() + 8;
	}

}

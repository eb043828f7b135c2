package de.filmfarm.lexikon.shared;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One text in several languages, such as the difference between two terms.
 *
 * @param texts the text by language tag, in alphabetical order of the tags; never empty
 */
public record LocalizedText(@JsonValue Map<String, String> texts) {

	/**
	 * Copies the texts.
	 * @throws IllegalArgumentException if there is none
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public LocalizedText {
		if (texts.isEmpty()) {
			throw new IllegalArgumentException("a text needs at least one language");
		}
		texts = new TreeMap<>(texts);
	}

	/** The text in the language, else in English, else in any. */
	public String in(LanguageTag language) {
		String text = this.texts.get(language.value());
		if (text == null) {
			text = this.texts.get("en");
		}
		return (text != null) ? text : this.texts.values().iterator().next();
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Set;

import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a drawing is called: the same in every language, a text in several, or
 * the name of a term.
 *
 * @param plain a letter or a figure
 * @param text in several languages
 * @param term key of a term
 */
record Label(@Nullable String plain, @Nullable LocalizedText text, @Nullable String term) {

	/** A word that is the same everywhere is hardly longer. */
	private static final int PLAIN = 8;

	/**
	 * Either a short text, or {@code en} and {@code de}, or {@code term}.
	 */
	static Label read(YamlValue value) {
		if (value.isText()) {
			return plain(value);
		}
		if (value.field("term").isPresent()) {
			return new Label(null, null, value.only("term").required("term").text());
		}
		return new Label(null, value.localized(), null);
	}

	private static Label plain(YamlValue value) {
		if (value.text().length() > PLAIN) {
			throw value
				.error("a name of more than %d letters differs by language: { en: ..., de: ... } or { term: ... }"
					.formatted(PLAIN));
		}
		return new Label(value.text(), null, null);
	}

	static Label of(String plain) {
		return new Label(plain, null, null);
	}

	String in(Wording wording) {
		if (this.term != null) {
			return wording.term(this.term).name();
		}
		return (this.text != null) ? wording.in(this.text) : String.valueOf(this.plain);
	}

	/** Of its page, if it is a term that has one. */
	@Nullable String path(Wording wording) {
		return (this.term != null) ? wording.term(this.term).path() : null;
	}

	Set<String> terms() {
		return (this.term != null) ? Set.of(this.term) : Set.of();
	}

}

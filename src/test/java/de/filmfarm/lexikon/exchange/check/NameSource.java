package de.filmfarm.lexikon.exchange.check;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A name of a term.
 *
 * @param language it belongs to
 * @param text as it is written
 * @param status such as {@code preferred}
 * @param kind such as {@code variant}
 * @param value where it stands
 */
record NameSource(String language, String text, String status, String kind, YamlValue value) {

	static NameSource of(String language, YamlValue value) {
		return new NameSource(language, value.required("text").text(), value.required("status").text(),
				value.textOf("kind").orElse("full-form"), value);
	}

	/** Whether readers are told something about it. */
	boolean isNoted() {
		return this.value.field("note").isPresent();
	}

	boolean is(String state) {
		return this.status.equals(state);
	}

	Problem problem(String message) {
		return new Problem(this.value.file(), this.value.line(), message);
	}

}

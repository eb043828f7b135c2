package de.filmfarm.lexikon.learn.web;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a card asks with.
 */
public enum Front {

	/** The name; the answer is what it means. */
	NAME,

	/** What it means; the answer is the name. */
	DEFINITION,

	/** The name in the other language; the answer is the name and what it means. */
	TRANSLATION;

	/** The one an address names; the first if it names none that there is. */
	static Front of(@Nullable String key) {
		return Arrays.stream(values()).filter((front) -> front.key().equals(key)).findFirst().orElse(NAME);
	}

	/** As an address names it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}

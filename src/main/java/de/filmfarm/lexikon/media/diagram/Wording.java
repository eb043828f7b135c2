package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;

import org.springframework.context.MessageSource;

/**
 * The words of a diagram in one language. Numbers in them are written as in that
 * language.
 *
 * @param language of the reader
 * @param messages with the keys that begin with {@code diagram.}
 * @param terms by their keys
 */
record Wording(LanguageTag language, MessageSource messages, Map<String, TermName> terms) {

	/** Clockwise from the right. */
	private static final List<String> DIRECTIONS = List.of("right", "lower-right", "down", "lower-left", "left",
			"upper-left", "up", "upper-right");

	/** The message {@code diagram.<key>}. */
	String say(String key, Object... arguments) {
		return this.messages.getMessage("diagram." + key, arguments, this.language.locale());
	}

	/** The term of a key. */
	TermName term(String key) {
		return this.terms.getOrDefault(key, TermName.unknown(key));
	}

	/** Phrases one after the other, the last one after "and". */
	String list(List<String> parts) {
		if (parts.size() < 2) {
			return String.join("", parts);
		}
		return say("list", String.join(", ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
	}

	/**
	 * A direction in a picture.
	 * @param degrees clockwise from the right
	 */
	String direction(double degrees) {
		return say("direction." + name(degrees));
	}

	/**
	 * A direction on a plan, where up and down are no heights.
	 * @param degrees clockwise from the right
	 */
	String directionOnPlan(double degrees) {
		return say("floor-plan.direction." + name(degrees));
	}

	private static String name(double degrees) {
		return DIRECTIONS.get(Math.floorMod(Math.round(degrees / 45), DIRECTIONS.size()));
	}

	/** A text of the file. */
	String in(LocalizedText text) {
		return text.in(this.language);
	}

}

package de.filmfarm.lexikon.media.diagram;

import org.jspecify.annotations.Nullable;

/**
 * A term as a diagram names it.
 *
 * @param name in the language of the diagram
 * @param path of its page in that language, if it has one
 */
public record TermName(String name, @Nullable String path) {

	/** Of a term that nobody knows, what its key says. */
	static TermName unknown(String key) {
		return new TermName(key.replace('-', ' '), null);
	}

}

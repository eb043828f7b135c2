package de.filmfarm.lexikon.media.diagram;

import java.util.Set;

/**
 * What a diagram shows, whatever the language and however it is drawn.
 */
interface Diagram {

	/** Keys of the terms that it names; most name none. */
	default Set<String> terms() {
		return Set.of();
	}

	/**
	 * Draws it and says in words what is to be seen.
	 * @param canvas that takes the panels
	 * @param wording of the reader's language
	 */
	void draw(Canvas canvas, Wording wording);

}

package de.filmfarm.lexikon.media.diagram;

/**
 * What a diagram shows, whatever the language and however it is drawn.
 */
interface Diagram {

	/**
	 * Draws it and says in words what is to be seen.
	 * @param canvas that takes the panels
	 * @param wording of the reader's language
	 */
	void draw(Canvas canvas, Wording wording);

}

package de.filmfarm.lexikon.report;

/**
 * A part of an article that is text of its own.
 */
public enum ArticlePart {

	/** The sentences on top. */
	LEAD,

	/** The article in plain words. */
	PLAIN,

	/** All the rest, with its headings. */
	BODY

}

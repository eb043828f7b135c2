package de.filmfarm.lexikon.media;

/**
 * What sort of illustration a figure is.
 */
public enum FigureKind {

	/** A photograph, a frame or a painting. */
	PICTURE,

	/** A drawing that explains. */
	DIAGRAM

}

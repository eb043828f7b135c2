package de.filmfarm.lexikon.media;

/**
 * Somebody has chosen a figure for the term that they are writing about.
 *
 * @param account whose text it is
 * @param draft key by which that text is kept
 * @param digest of the figure
 */
public record FigureChosen(long account, String draft, String digest) {
}

package de.filmfarm.lexikon.search.web;

/**
 * One of several ways to go on from a page of results.
 *
 * @param name for the reader, or the end of the key of a message
 * @param path where it leads; from the one that is current, back to where none is chosen
 * @param isCurrent whether the reader has chosen it
 * @param count results that there would be, or 0 if nobody counts
 */
public record Choice(String name, String path, boolean isCurrent, long count) {
}

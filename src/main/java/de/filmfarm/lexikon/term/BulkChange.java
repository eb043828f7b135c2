package de.filmfarm.lexikon.term;

/**
 * Many terms are about to change one after another, or have done so.
 *
 * @param begins whether it begins or has ended
 */
public record BulkChange(boolean begins) {
}

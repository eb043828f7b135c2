package de.filmfarm.lexikon.editorial;

/**
 * Readers see an approved revision from now on. Listeners take part in the transaction.
 *
 * @param term identity of the term
 * @param revision its number
 */
public record RevisionPublished(long term, int revision) {
}

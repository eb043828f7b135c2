package de.filmfarm.lexikon.editorial;

/**
 * Two terms have become one. Whoever keeps something about terms takes it along, in the
 * same transaction.
 *
 * @param merger identity of what happened
 * @param merged identity of the term that readers do not see any more
 * @param survivor identity of the term that speaks for both
 * @param revision number of the survivor's revision that says so
 */
public record TermsMerged(long merger, long merged, long survivor, int revision) {
}

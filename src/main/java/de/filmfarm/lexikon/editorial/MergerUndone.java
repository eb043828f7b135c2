package de.filmfarm.lexikon.editorial;

/**
 * Two terms that had become one are two again. Whoever took something along gives it
 * back, in the same transaction, and before the survivor's revision is gone.
 *
 * @param merger identity of what was undone
 * @param merged identity of the term that is back
 * @param survivor identity of the other
 * @param revision number of the survivor's revision that goes
 * @param before number of the survivor's revision that readers see again
 */
public record MergerUndone(long merger, long merged, long survivor, int revision, int before) {
}

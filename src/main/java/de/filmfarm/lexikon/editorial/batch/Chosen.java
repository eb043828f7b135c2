package de.filmfarm.lexikon.editorial.batch;

import java.util.List;

/**
 * A term that somebody has chosen for a batch.
 *
 * @param basis number of the revision that was looked at
 * @param places of words in it, see {@link Hit#place()}
 */
public record Chosen(long number, int basis, List<String> places) {
}

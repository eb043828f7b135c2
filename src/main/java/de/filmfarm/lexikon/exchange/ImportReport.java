package de.filmfarm.lexikon.exchange;

import java.util.List;

/**
 * What came of reading the files.
 *
 * @param terms how many terms the files hold
 * @param published how many of them were published, being new or changed
 * @param problems what could not be read or stored, in the order of the files
 */
public record ImportReport(int terms, int published, List<Problem> problems) {
}

package de.filmfarm.lexikon.term;

import java.util.Set;

/**
 * A text as readers would see it, and what its author should know about its links.
 *
 * @param html safe, with links
 * @param broken keys in links by hand that lead to no other term, in the order of the
 * text
 * @param ambiguous names in it that are not linked because several terms bear them
 */
public record LinkedText(String html, Set<String> broken, Set<String> ambiguous) {
}

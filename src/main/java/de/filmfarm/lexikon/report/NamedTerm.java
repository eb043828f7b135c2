package de.filmfarm.lexikon.report;

/**
 * A term that there is already, as a link to its page.
 *
 * @param headword that heads the page
 * @param path of the page in the reader's language
 */
public record NamedTerm(String headword, String path) {
}

package de.filmfarm.lexikon.editorial.batch;

/**
 * A place where words would become others.
 *
 * @param place field and which of its hits, such as {@code lead.0}
 * @param field {@code lead}, {@code body} or {@code plain}
 * @param before some of the text before it
 * @param found what stands there
 * @param replacement what would stand there
 * @param after some of the text after it
 */
public record Hit(String place, String field, String before, String found, String replacement, String after) {
}

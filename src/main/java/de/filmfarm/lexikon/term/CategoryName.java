package de.filmfarm.lexikon.term;

import jakarta.persistence.Embeddable;

/**
 * What a category is called in one language.
 *
 * @param name the name
 * @param slug its part of the address
 * @param introduction one or two sentences, may be empty
 * @param text the introduction at length, in Markdown, may be empty
 */
@Embeddable
public record CategoryName(String name, Slug slug, String introduction, String text) {
}

package de.filmfarm.lexikon.editorial.batch;

/**
 * Words that become others.
 *
 * @param language of the articles that are searched
 * @param search what is looked for, as it is written
 * @param replacement what stands there then; may be empty
 * @param whole whether only whole words are met
 * @param exact whether capitals have to be the same
 * @param fit whether the replacement takes on the capitals of what it replaces
 */
public record WordChange(String language, String search, String replacement, boolean whole, boolean exact,
		boolean fit) {
}

package de.filmfarm.lexikon.learn.web;

import org.jspecify.annotations.Nullable;

/**
 * A term to learn.
 *
 * @param asked the number it was asked for by, which a merged term no longer has
 * @param number permanent number
 * @param department key of the department, for its colour
 * @param name that heads its page
 * @param nameLanguage language of the name
 * @param lead the definition
 * @param leadLanguage language of the definition
 * @param otherName the name in the other language of the interface, or none
 * @param path of its page
 * @param reason why it comes here in a path, or none
 */
public record StudyTerm(long asked, long number, String department, String name, String nameLanguage, String lead,
		String leadLanguage, @Nullable String otherName, String path, @Nullable String reason) {
}

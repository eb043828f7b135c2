package de.filmfarm.lexikon.term;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * There is no term at the address. The page that says so offers terms with similar names.
 */
public class TermNotFoundException extends RuntimeException {

	private final transient LanguageTag language;

	private final String slug;

	public TermNotFoundException(LanguageTag language, String slug) {
		super("no term " + language + "/" + slug);
		this.language = language;
		this.slug = slug;
	}

	public LanguageTag getLanguage() {
		return this.language;
	}

	public String getSlug() {
		return this.slug;
	}

}

package de.filmfarm.lexikon.shared;

import java.util.List;
import java.util.Locale;

/**
 * The languages the site speaks, the first being the one for readers who speak none of
 * them.
 *
 * @param tags at least one language without region
 */
public record InterfaceLanguages(List<LanguageTag> tags) {

	public InterfaceLanguages {
		if (tags.isEmpty()) {
			throw new IllegalArgumentException("lexikon.site.languages must name at least one language");
		}
		tags.stream().filter((tag) -> !tag.value().matches("[a-z]{2}")).findFirst().ifPresent((tag) -> {
			throw new IllegalArgumentException("lexikon.site.languages takes two letters each, not " + tag);
		});
		tags = List.copyOf(tags);
	}

	public boolean contains(String tag) {
		return this.tags.stream().anyMatch((language) -> language.value().equals(tag));
	}

	/** The first of the reader's locales that the site speaks, in the reader's order. */
	public LanguageTag bestFor(Iterable<Locale> preferred) {
		for (Locale locale : preferred) {
			if (contains(locale.getLanguage())) {
				return LanguageTag.of(locale);
			}
		}
		return this.tags.get(0);
	}

}

package de.filmfarm.lexikon.media.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.filmfarm.lexikon.media.Licence;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * What the form for a figure offers.
 *
 * @param languages of the interface
 * @param licences names of the common ones
 */
public record FigureFormPage(List<Language> languages, List<String> licences) {

	static FigureFormPage of(InterfaceLanguages languages, Locale reader) {
		return new FigureFormPage(languages.tags().stream().map((tag) -> new Language(tag, reader)).toList(),
				Stream.of(Licence.values()).map(Licence::text).toList());
	}

	/** A language by its name in the reader's. */
	public record Language(String code, String name) {

		Language(LanguageTag tag, Locale reader) {
			this(tag.value(), tag.displayName(reader));
		}

	}

}

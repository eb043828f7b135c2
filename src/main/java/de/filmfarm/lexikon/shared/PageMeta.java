package de.filmfarm.lexikon.shared;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to browsers, search engines and other readers that are
 * machines.
 *
 * @param title the title without the name of the site
 * @param description one or two sentences, or none
 * @param paths the path of this page by interface language; the current language's is the
 * canonical one
 * @param indexed whether search engines may list it
 * @param drawn whether it shows diagrams, which have styles of their own
 * @param jsonLd structured data of schema.org, safe within a script element, or none
 */
public record PageMeta(String title, @Nullable String description, Map<String, String> paths, boolean indexed,
		boolean drawn, @Nullable String jsonLd) {

	/** A page that is listed, with its path in each language of the interface. */
	public static PageMeta of(String title, @Nullable String description, InterfaceLanguages languages,
			Function<LanguageTag, String> path) {
		Map<String, String> paths = new TreeMap<>();
		languages.tags().forEach((language) -> paths.put(language.value(), path.apply(language)));
		return new PageMeta(title, description, paths, true, false, null);
	}

	/** The same page, kept out of search engines. */
	public PageMeta unlisted() {
		return new PageMeta(this.title, this.description, this.paths, false, this.drawn, this.jsonLd);
	}

	/** The same page, with diagrams on it. */
	public PageMeta withDiagrams() {
		return new PageMeta(this.title, this.description, this.paths, this.indexed, true, this.jsonLd);
	}

	public PageMeta withJsonLd(String json) {
		// "</script>" within a string would end the element; without "<" nothing does.
		return new PageMeta(this.title, this.description, this.paths, this.indexed, this.drawn,
				json.replace("<", "\\u003c"));
	}

}

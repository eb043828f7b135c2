package de.filmfarm.lexikon.editorial.web;

import java.util.LinkedHashMap;
import java.util.Map;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.CategoryAddresses;
import de.filmfarm.lexikon.term.CategoryName;
import de.filmfarm.lexikon.term.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What was written about a department: a name in every language of the interface, and if
 * wanted an address and an introduction, short and at length.
 */
final class DepartmentForm {

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_INTRODUCTION = 2000;

	private static final int LONGEST_TEXT = 8000;

	private final Map<String, String> values;

	private final InterfaceLanguages languages;

	DepartmentForm(Map<String, String> values, InterfaceLanguages languages) {
		this.values = values;
		this.languages = languages;
	}

	/** One line of text without control characters, or nothing. */
	@Nullable String line(String field) {
		String text = this.values.getOrDefault(field, "").replaceAll("\\p{Cc}+", " ").strip();
		return text.isEmpty() ? null : text;
	}

	private String paragraph(String field) {
		return this.values.getOrDefault(field, "").replaceAll("[\\p{Cc}&&[^\\n]]", "").strip();
	}

	/**
	 * The names, as far as there are no errors.
	 * @param key of the category that may keep its own addresses
	 */
	Map<LanguageTag, CategoryName> names(@Nullable String key, CategoryAddresses addresses, Errors errors) {
		Map<LanguageTag, CategoryName> names = new LinkedHashMap<>();
		for (LanguageTag language : this.languages.tags()) {
			String name = line("name." + language);
			String introduction = paragraph("introduction." + language);
			if (introduction.length() > LONGEST_INTRODUCTION) {
				errors.rejectValue("introduction." + language, "department.introduction.long");
			}
			String text = paragraph("text." + language);
			if (text.length() > LONGEST_TEXT) {
				errors.rejectValue("text." + language, "department.text.long");
			}
			if (name == null || name.length() > LONGEST_NAME) {
				errors.rejectValue("name." + language, "department.name.length");
				continue;
			}
			String slug = slug(language, name);
			if (!Slug.isValid(slug)) {
				errors.rejectValue("slug." + language, "department.slug.form");
			}
			else if (addresses.isTaken(language, new Slug(slug), key)) {
				errors.rejectValue("slug." + language, "department.slug.taken");
			}
			else {
				names.put(language, new CategoryName(name, new Slug(slug), introduction, text));
			}
		}
		return names;
	}

	/** The address that was written, else one made of the name. */
	private String slug(LanguageTag language, String name) {
		String written = line("slug." + language);
		if (written != null) {
			return written;
		}
		try {
			return Slug.of(name).value();
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}

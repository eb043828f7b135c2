package de.filmfarm.lexikon.editorial.web;

import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.filmfarm.lexikon.editorial.FilmDesk.FilmRecord;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What was written about a film.
 */
final class FilmForm {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_NAME = 100;

	private static final int MOST_DIRECTORS = 20;

	/** The oldest moving pictures that could be meant. */
	private static final int FIRST_YEAR = 1870;

	/** Films are announced long before they are shown. */
	private static final int YEARS_AHEAD = 10;

	private static final String TITLES = "titles.";

	private static final String TITLE = "titles\\.[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

	private final Map<String, String> values;

	FilmForm(Map<String, String> values) {
		this.values = values;
	}

	/**
	 * The languages to ask for a title in, by tag: those of the interface and of the
	 * film.
	 */
	static Map<String, String> titleLanguages(Map<String, String> values, InterfaceLanguages languages, Locale reader) {
		Map<String, String> names = new LinkedHashMap<>();
		languages.tags().forEach((tag) -> names.put(tag.value(), tag.displayName(reader)));
		values.keySet()
			.stream()
			.filter((field) -> field.matches(TITLE))
			.map((field) -> LanguageTag.of(field.substring(TITLES.length())))
			.forEach((tag) -> names.putIfAbsent(tag.value(), tag.displayName(reader)));
		return names;
	}

	/** Whether the editor says that this is another film than its namesake. */
	boolean isDistinct() {
		return this.values.containsKey("distinct");
	}

	/** The record, or none if there are errors. */
	@Nullable FilmRecord record(Errors errors) {
		String title = line(this.values.getOrDefault("title", ""));
		if (title.isEmpty() || title.length() > LONGEST_TITLE || !hasSlug(title)) {
			errors.rejectValue("title", "filmRecord.title.length");
		}
		int year = year(errors);
		List<String> directors = parts("directors", "\\R|;");
		if (directors.isEmpty() || directors.size() > MOST_DIRECTORS
				|| directors.stream().anyMatch((name) -> name.length() > LONGEST_NAME)) {
			errors.rejectValue("directors", "filmRecord.directors.count");
		}
		List<String> countries = parts("countries", "[,;\\s]+");
		if (!countries.stream().allMatch((code) -> code.matches("[A-Z]{2}"))) {
			errors.rejectValue("countries", "filmRecord.countries.form");
		}
		LocalizedText titles = titles(errors);
		return errors.hasErrors() ? null : new FilmRecord(title, year, directors, countries, titles);
	}

	private int year(Errors errors) {
		String year = line(this.values.getOrDefault("year", ""));
		int number = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
		if (number < FIRST_YEAR || number > Year.now(java.time.ZoneOffset.UTC).getValue() + YEARS_AHEAD) {
			errors.rejectValue("year", "filmRecord.year.range");
		}
		return number;
	}

	private @Nullable LocalizedText titles(Errors errors) {
		Map<String, String> titles = new TreeMap<>();
		this.values.forEach((field, value) -> {
			String title = line(value);
			if (!field.matches(TITLE) || title.isEmpty()) {
				return;
			}
			if (title.length() > LONGEST_TITLE) {
				errors.rejectValue(field, "filmRecord.title.length");
			}
			titles.put(field.substring(TITLES.length()), title);
		});
		return titles.isEmpty() ? null : new LocalizedText(titles);
	}

	private List<String> parts(String field, String separator) {
		return Arrays.stream(this.values.getOrDefault(field, "").split(separator, -1))
			.map(FilmForm::line)
			.flatMap((part) -> part.isEmpty() ? Stream.empty() : Stream.of(part))
			.toList();
	}

	private static String line(String text) {
		return text.replaceAll("\\p{Cc}+", " ").strip();
	}

	/** A title without a letter of the Latin alphabet still has its year. */
	private static boolean hasSlug(String title) {
		return Slug.isValid(Slug.of(title + " 1000").value());
	}

}

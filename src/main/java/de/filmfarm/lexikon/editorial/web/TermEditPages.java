package de.filmfarm.lexikon.editorial.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.web.EditQueries.CategoryChoice;
import de.filmfarm.lexikon.editorial.web.EditQueries.Subject;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Choices;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Labels;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Language;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Notices;
import de.filmfarm.lexikon.editorial.web.TermForm.ExampleRow;
import de.filmfarm.lexikon.editorial.web.TermForm.NameRow;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.RelationType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the page around a form.
 */
@Component
class TermEditPages {

	private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

	private final EditQueries queries;

	private final TermReferences references;

	private final InterfaceLanguages languages;

	TermEditPages(EditQueries queries, TermReferences references, InterfaceLanguages languages) {
		this.queries = queries;
		this.references = references;
		this.languages = languages;
	}

	/** The page of a form. */
	TermEditPage page(TermForm form, @Nullable Subject subject, Remarks errors, Remarks warnings, Locale locale) {
		LanguageTag reader = LanguageTag.of(locale);
		TermForm shown = form.names().isEmpty() ? form.named(TermForm.blank(this.languages).names()) : form;
		String path = "/admin/terms/" + ((subject != null) ? subject.number() : "new");
		return new TermEditPage(shown, path, subject, title(form, reader), languages(form, locale), choices(reader),
				labels(form, reader), errors, warnings, Notices.NONE, "");
	}

	/** The preferred name in the language of the desk, else the first that there is. */
	static String title(TermForm form, LanguageTag reader) {
		return form.names()
			.stream()
			.filter((row) -> row.language().equals(reader.value()) && row.status().equals("PREFERRED"))
			.map(NameRow::text)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.or(() -> form.names().stream().map(NameRow::text).filter((text) -> !text.isBlank()).findFirst())
			.orElse("");
	}

	private List<Language> languages(TermForm form, Locale locale) {
		return form.languages(this.languages)
			.stream()
			.map((tag) -> new Language(tag.value(), tag.displayName(locale)))
			.toList();
	}

	private Choices choices(LanguageTag reader) {
		List<CategoryChoice> categories = this.queries.categories(reader);
		return new Choices(categories, categories.stream().map(CategoryChoice::department).distinct().toList(),
				names(DesignationStatus.values()), names(DesignationKind.values()), names(Gender.values()),
				names(RelationType.values()).stream()
					.filter((type) -> !type.equals(RelationType.REPLACED_BY.name()))
					.toList());
	}

	private static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

	private Labels labels(TermForm form, LanguageTag reader) {
		List<Long> numbers = form.relations()
			.stream()
			.map((row) -> NUMBER.matcher(row.target()))
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> Long.valueOf(matcher.group(1)))
			.distinct()
			.toList();
		return new Labels(this.references.terms(numbers, reader.value()),
				this.references.titles(form.examples().stream().map(ExampleRow::film).distinct().toList()),
				this.references.figures(form.figures(), reader.value()));
	}

}

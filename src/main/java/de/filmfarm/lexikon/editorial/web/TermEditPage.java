package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.editorial.TermDraft;
import de.filmfarm.lexikon.editorial.TermDrafts.Writer;
import de.filmfarm.lexikon.editorial.TermReferences.FigureRow;
import de.filmfarm.lexikon.editorial.web.EditQueries.CategoryChoice;
import de.filmfarm.lexikon.editorial.web.EditQueries.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The form of a term with all that stands around it.
 *
 * @param form what is written
 * @param path that the form is sent to
 * @param subject the term, unless it is new
 * @param title what it is called
 * @param languages in which something may be written
 * @param choices what can be chosen
 * @param labels what is referred to is called
 * @param errors that keep it from being saved
 * @param warnings that do not
 * @param notices what else there is to say
 * @param focus field or row to begin at; empty for the top
 */
public record TermEditPage(TermForm form, String path, @Nullable Subject subject, String title,
		List<Language> languages, Choices choices, Labels labels, Remarks errors, Remarks warnings, Notices notices,
		String focus) {

	TermEditPage with(Notices other) {
		return new TermEditPage(this.form, this.path, this.subject, this.title, this.languages, this.choices,
				this.labels, this.errors, this.warnings, other, this.focus);
	}

	TermEditPage with(String step) {
		return new TermEditPage(this.form, this.path, this.subject, this.title, this.languages, this.choices,
				this.labels, this.errors, this.warnings, this.notices, step);
	}

	/** The value of {@code aria-invalid}: nothing if there is no error. */
	public @Nullable String invalid(String field) {
		return this.errors.at(field).isEmpty() ? null : "true";
	}

	/**
	 * The value of {@code aria-describedby}: error and warning of a field as far as there
	 * are any, and what else describes it.
	 */
	public @Nullable String describedBy(String field, String... more) {
		List<String> ids = new ArrayList<>();
		if (!this.errors.at(field).isEmpty()) {
			ids.add(field + "-error");
		}
		if (!this.warnings.at(field).isEmpty()) {
			ids.add(field + "-warning");
		}
		ids.addAll(List.of(more));
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	/** A language with its name in that of the desk. */
	public record Language(String tag, String name) {
	}

	/** What can be chosen. */
	public record Choices(List<CategoryChoice> categories, List<String> departments, List<String> statuses,
			List<String> kinds, List<String> genders, List<String> relations) {
	}

	/** What stands behind numbers, slugs and digests. */
	public record Labels(Map<Long, String> terms, Map<String, String> films, Map<String, FigureRow> figures) {

		/** The name of the term that is meant, or nothing. */
		public String term(String target) {
			String number = target.startsWith("#") ? target.substring(1) : target;
			return number.matches("\\d{1,18}") ? this.terms.getOrDefault(Long.valueOf(number), "") : "";
		}

	}

	/**
	 * What else there is to say.
	 *
	 * @param offered when the text was kept that was not saved, if there is any
	 * @param begun other terms that were begun and not saved
	 * @param others who else is writing about the term
	 * @param saved number of the revision that was just saved
	 * @param kept whether what is shown has been kept as a draft
	 * @param preview the page as readers will see it, if that was asked for
	 */
	public record Notices(@Nullable Moment offered, List<Begun> begun, List<Other> others, @Nullable Integer saved,
			boolean kept, @Nullable Preview preview) {

		static final Notices NONE = new Notices(null, List.of(), List.of(), null, false, null);

		static Notices ofOthers(List<Other> others) {
			return new Notices(null, List.of(), others, null, true, null);
		}

		Notices after(@Nullable Preview other) {
			return new Notices(this.offered, this.begun, this.others, this.saved, this.kept, other);
		}

	}

	/** Somebody else who is writing about the term. */
	public record Other(String name, Moment since) {

		static List<Other> of(List<Writer> writers, Locale locale) {
			return writers.stream()
				.map((writer) -> new Other(writer.name(), Moment.of(writer.since(), locale)))
				.toList();
		}

	}

	/** A term that was begun and not saved. */
	public record Begun(String key, String name, Moment savedAt) {

		static Begun of(TermDraft draft, Locale locale) {
			return new Begun(draft.key(), draft.fields().getOrDefault("names.0.text", ""),
					Moment.of(draft.savedAt(), locale));
		}

	}

	/**
	 * A preview.
	 *
	 * @param html of the page, or nothing as long as too little is written
	 */
	public record Preview(String language, @Nullable String html) {
	}

}

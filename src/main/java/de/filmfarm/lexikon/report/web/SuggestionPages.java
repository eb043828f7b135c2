package de.filmfarm.lexikon.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.report.NoSuchSuggestionException;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of a suggestion at the desk, with what was written into its forms.
 */
@Component
class SuggestionPages {

	/** Characters, as the database has it. */
	static final int LONGEST_NOTE = 4000;

	/** Characters of a reason; it goes into a letter, and on a page for readers. */
	static final int LONGEST_REASON = 1000;

	private static final String REASON = "reason.";

	private final SuggestionDetails details;

	private final UnmetSearchQueries searches;

	private final InterfaceLanguages languages;

	SuggestionPages(SuggestionDetails details, UnmetSearchQueries searches, InterfaceLanguages languages) {
		this.details = details;
		this.searches = searches;
		this.languages = languages;
	}

	/**
	 * Shows it.
	 * @param form what was written, by field
	 * @param errors keys of messages, by field
	 * @throws NoSuchSuggestionException if there is no such suggestion
	 */
	String show(long id, LanguageTag desk, Map<String, String> form, Map<String, String> errors, Model model) {
		model.addAttribute("page",
				this.details.find(id, this.searches.all(), desk).orElseThrow(NoSuchSuggestionException::new));
		model.addAttribute("languages", this.languages.tags().stream().map(LanguageTag::value).toList());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "suggestion/show";
	}

	/** A field for each language in which readers are told. */
	List<String> reasonFields() {
		return this.languages.tags().stream().map((language) -> REASON + language).toList();
	}

	/** What was written of a reason, by language. */
	static Map<String, String> reason(Map<String, String> form) {
		Map<String, String> reason = new LinkedHashMap<>();
		form.forEach((field, text) -> {
			if (!text.isEmpty()) {
				reason.put(field.substring(REASON.length()), text);
			}
		});
		return reason;
	}

	/** What is wrong with a reason: it is in no language, or too long. */
	static Map<String, String> errors(Map<String, String> form) {
		Map<String, String> errors = new LinkedHashMap<>();
		form.forEach((field, text) -> {
			if (text.length() > LONGEST_REASON) {
				errors.put(field, "suggestion.desk.long");
			}
		});
		if (reason(form).isEmpty()) {
			errors.put(form.keySet().iterator().next(), "suggestion.desk.noReason");
		}
		return errors;
	}

	/** Without control characters, which no one types and the database refuses. */
	static String text(@Nullable String typed) {
		String readable = ReaderForm.orNull(ReaderForm.readable(typed));
		return (readable != null) ? readable.replace("\r\n", "\n") : "";
	}

}

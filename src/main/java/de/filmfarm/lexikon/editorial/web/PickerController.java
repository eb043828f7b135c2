package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.editorial.web.PickerQueries.Option;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Suggests terms, films and figures below the fields that refer to them.
 */
@Controller
class PickerController {

	private final PickerQueries queries;

	PickerController(PickerQueries queries) {
		this.queries = queries;
	}

	@GetMapping("/admin/terms/names")
	String terms(@RequestParam String q, Locale locale, Model model) {
		return options(q.isBlank() ? List.of() : this.queries.terms(q, LanguageTag.of(locale)), model);
	}

	@GetMapping("/admin/terms/films")
	String films(@RequestParam String q, Model model) {
		return options(q.isBlank() ? List.of() : this.queries.films(q), model);
	}

	@GetMapping("/admin/terms/figures")
	String figures(@RequestParam String q, Locale locale, Model model) {
		return options(q.isBlank() ? List.of() : this.queries.figures(q, LanguageTag.of(locale)), model);
	}

	private static String options(List<Option> options, Model model) {
		model.addAttribute("options", options);
		return "editorial/options :: options";
	}

}

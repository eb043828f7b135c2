package de.filmfarm.lexikon.report.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.filmfarm.lexikon.report.NamedTerm;
import de.filmfarm.lexikon.report.Suggestion;
import de.filmfarm.lexikon.report.SuggestionDesk;
import de.filmfarm.lexikon.report.SuggestionStatus;
import de.filmfarm.lexikon.report.Suspicion;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes suggestions of missing terms from readers.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/suggestions")
class SuggestionController {

	private final SuggestionDesk desk;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	SuggestionController(SuggestionDesk desk, InterfaceLanguages languages, MessageSource messages) {
		this.desk = desk;
		this.languages = languages;
		this.messages = messages;
	}

	/** Where the address of a form with errors leads when it is opened once more. */
	@GetMapping
	String again(@PathVariable LanguageTag lang) {
		return "redirect:/" + lang + "/suggestions/new";
	}

	@GetMapping("/new")
	String open(@PathVariable LanguageTag lang, @RequestParam(required = false) @Nullable String name,
			@RequestParam(required = false) @Nullable String from, Model model) {
		return form(lang, SuggestionForm.about(name, from), model);
	}

	@PostMapping
	String send(@PathVariable LanguageTag lang, @Valid @ModelAttribute("form") SuggestionForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		if (!form.isTrapped() && form.isTooFast()) {
			errors.reject("suggestion.tooFast");
		}
		if (!errors.hasFieldErrors("name") && !form.isTrapped()) {
			refuseKnown(lang, form.name(), errors, model);
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(lang, form, model);
		}
		Suspicion why = suspicion(form);
		if (why != null) {
			// A program is told the same as a person, so that it learns nothing.
			this.desk.hold(form.missed(lang), why);
			return thankfully(lang, "");
		}
		Suggestion suggestion = this.desk.receive(form.missed(lang));
		boolean decided = suggestion.getStatus() != SuggestionStatus.OPEN;
		return thankfully(lang, decided ? name(form) : "");
	}

	private static @Nullable Suspicion suspicion(SuggestionForm form) {
		if (form.isTrapped()) {
			return Suspicion.TRAP;
		}
		return form.hasManyLinks() ? Suspicion.LINKS : null;
	}

	private static String thankfully(LanguageTag lang, String query) {
		return "redirect:/" + lang + "/suggestions/thanks" + query;
	}

	private static String name(SuggestionForm form) {
		return form.name().isEmpty() ? "" : "?name=" + URLEncoder.encode(form.name(), StandardCharsets.UTF_8);
	}

	private void refuseKnown(LanguageTag lang, String name, BindingResult errors, Model model) {
		List<NamedTerm> known = this.desk.known(lang, name);
		if (!known.isEmpty()) {
			errors.rejectValue("name", "suggestion.known");
			model.addAttribute("known", known);
		}
	}

	private String form(LanguageTag lang, SuggestionForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("meta", meta(lang, "suggestion.title", "/suggestions/new" + name(form)));
		return "report/suggestion";
	}

	/** Says thank you, and what was decided of the name before. */
	@GetMapping("/thanks")
	String thanks(@PathVariable LanguageTag lang, @RequestParam(required = false) @Nullable String name, Model model) {
		SuggestionForm form = SuggestionForm.about(name, null);
		if (form.isNamed()) {
			this.desk.find(form.name())
				.map((suggestion) -> Verdict.of(suggestion, lang))
				.ifPresent((verdict) -> model.addAttribute("verdict", verdict));
		}
		model.addAttribute("meta", meta(lang, "report.thanks", "/suggestions/thanks" + name(form)));
		return "report/suggestion-thanks";
	}

	private PageMeta meta(LanguageTag lang, String title, String path) {
		return PageMeta
			.of(this.messages.getMessage(title, null, lang.locale()), null, this.languages,
					(language) -> "/" + language + path)
			.unlisted();
	}

}

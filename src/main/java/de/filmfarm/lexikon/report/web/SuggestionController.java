package de.filmfarm.lexikon.report.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.filmfarm.lexikon.report.Gatekeeper;
import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.NamedTerm;
import de.filmfarm.lexikon.report.SuggestionDesk;
import de.filmfarm.lexikon.report.SuggestionStatus;
import de.filmfarm.lexikon.report.Suspicion;
import de.filmfarm.lexikon.report.TooManySubmissionsException;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import jakarta.servlet.http.HttpServletRequest;
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

	private final Gatekeeper gatekeeper;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	SuggestionController(SuggestionDesk desk, Gatekeeper gatekeeper, InterfaceLanguages languages,
			MessageSource messages) {
		this.desk = desk;
		this.gatekeeper = gatekeeper;
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
			BindingResult errors, Model model, HttpServletRequest request, HttpServletResponse response) {
		if (!errors.hasFieldErrors("name")) {
			refuseKnown(lang, form.name(), errors, model);
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(lang, form, model);
		}
		try {
			Suspicion why = this.gatekeeper.examine(form.submission(request.getRemoteAddr()));
			return "redirect:/" + lang + "/suggestions/thanks" + receive(form.missed(lang), why);
		}
		catch (TooManySubmissionsException ex) {
			errors.reject("report.tooMany");
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return form(lang, form, model);
		}
	}

	/** The name as a parameter, if there is more to say about it than thank you. */
	private String receive(MissedTerm missed, @Nullable Suspicion why) {
		if (why != null) {
			// A program is told the same as a person, so that it learns nothing.
			this.desk.hold(missed, why);
			return "";
		}
		boolean decided = this.desk.receive(missed).getStatus() != SuggestionStatus.OPEN;
		return decided ? parameter(missed.name()) : "";
	}

	private static String parameter(String name) {
		return name.isEmpty() ? "" : "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
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
		model.addAttribute("meta", meta(lang, "suggestion.title", "/suggestions/new" + parameter(form.name())));
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
		model.addAttribute("meta", meta(lang, "report.thanks", "/suggestions/thanks" + parameter(form.name())));
		return "report/suggestion-thanks";
	}

	private PageMeta meta(LanguageTag lang, String title, String path) {
		return PageMeta
			.of(this.messages.getMessage(title, null, lang.locale()), null, this.languages,
					(language) -> "/" + language + path)
			.unlisted();
	}

}

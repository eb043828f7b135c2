package de.filmfarm.lexikon.report.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.filmfarm.lexikon.report.Gatekeeper;
import de.filmfarm.lexikon.report.NamedTerm;
import de.filmfarm.lexikon.report.SuggestionDesk;
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
	String open(@PathVariable LanguageTag lang, @RequestParam(required = false) @Nullable String name, Model model) {
		return form(lang, SuggestionForm.about(name), model);
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
			receive(lang, form, this.gatekeeper.examine(form.submission(request.getRemoteAddr())));
		}
		catch (TooManySubmissionsException ex) {
			errors.reject("report.tooMany");
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return form(lang, form, model);
		}
		return "redirect:/" + lang + "/suggestions/thanks";
	}

	private void receive(LanguageTag lang, SuggestionForm form, @Nullable Suspicion held) {
		String message = ReaderForm.orNull(form.message());
		String email = ReaderForm.orNull(form.email());
		if (held != null) {
			this.desk.hold(lang, form.name(), message, email, held);
		}
		else {
			this.desk.receive(lang, form.name(), message, email);
		}
	}

	private void refuseKnown(LanguageTag lang, String name, BindingResult errors, Model model) {
		List<NamedTerm> known = this.desk.known(lang, name);
		if (!known.isEmpty()) {
			errors.rejectValue("name", "suggestion.known");
			model.addAttribute("known", known);
		}
	}

	private String form(LanguageTag lang, SuggestionForm form, Model model) {
		String name = form.name().isEmpty() ? "" : "?name=" + URLEncoder.encode(form.name(), StandardCharsets.UTF_8);
		model.addAttribute("form", form);
		model.addAttribute("meta", meta(lang, "suggestion.title", "/suggestions/new" + name));
		return "report/suggestion";
	}

	@GetMapping("/thanks")
	String thanks(@PathVariable LanguageTag lang, Model model) {
		model.addAttribute("meta", meta(lang, "report.thanks", "/suggestions/thanks"));
		return "report/suggestion-thanks";
	}

	private PageMeta meta(LanguageTag lang, String title, String path) {
		return PageMeta
			.of(this.messages.getMessage(title, null, lang.locale()), null, this.languages,
					(language) -> "/" + language + path)
			.unlisted();
	}

}

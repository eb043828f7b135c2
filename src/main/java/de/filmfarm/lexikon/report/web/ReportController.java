package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.report.ReportSubject;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.term.TermNotFoundException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes reports of errors from readers and shows them what became of them.
 */
@Controller
class ReportController {

	private final ReportDesk desk;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	ReportController(ReportDesk desk, InterfaceLanguages languages, MessageSource messages) {
		this.desk = desk;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping("/{lang:[a-z][a-z]}/terms/{slug}/report")
	String open(@PathVariable LanguageTag lang, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String passage, Model model) {
		model.addAttribute("form", ReportForm.empty(passage));
		return form(lang, slug, model);
	}

	@PostMapping("/{lang:[a-z][a-z]}/terms/{slug}/report")
	String send(@PathVariable LanguageTag lang, @PathVariable String slug,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		if (form.isTrapped()) {
			// A program is told the same as a person, so that it learns nothing.
			return "redirect:/" + lang + "/terms/" + slug;
		}
		if (form.isTooFast()) {
			errors.reject("report.tooFast");
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(lang, slug, model);
		}
		Report report = this.desk.receive(subject(lang, slug), null, form.content(), null);
		return "redirect:/" + lang + "/reports/" + report.getToken() + "?sent";
	}

	/** The private page of a report; right after sending it says thank you. */
	@GetMapping("/{lang:[a-z][a-z]}/reports/{token}")
	String show(@PathVariable LanguageTag lang, @PathVariable String token,
			@RequestParam(required = false) @Nullable String sent, Model model) {
		Report report = this.desk.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ReportSubject subject = this.desk.subject(report)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String path = "/reports/" + token;
		model.addAttribute("meta", meta(lang, "report.status.title", path));
		model.addAttribute("report", report);
		model.addAttribute("subject", subject);
		model.addAttribute("path", "/" + lang + path);
		return (sent != null) ? "report/thanks" : "report/status";
	}

	private String form(LanguageTag lang, String slug, Model model) {
		model.addAttribute("subject", subject(lang, slug));
		model.addAttribute("reasons", ReportReason.values());
		model.addAttribute("meta", meta(lang, "report.title", "/terms/" + slug + "/report"));
		return "report/form";
	}

	private ReportSubject subject(LanguageTag lang, String slug) {
		return this.desk.subject(lang, slug).orElseThrow(() -> new TermNotFoundException(lang, slug));
	}

	private PageMeta meta(LanguageTag lang, String title, String path) {
		return PageMeta
			.of(this.messages.getMessage(title, null, lang.locale()), null, this.languages,
					(language) -> "/" + language + path)
			.unlisted();
	}

}

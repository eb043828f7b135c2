package de.filmfarm.lexikon.report.web;

import java.util.Objects;

import de.filmfarm.lexikon.report.Gatekeeper;
import de.filmfarm.lexikon.report.NoSuchReportException;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.Submission;
import de.filmfarm.lexikon.report.TooManySubmissionsException;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * The private page of a report: what became of it, and talking about it.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/reports/{token}")
class FollowController {

	private final StatusPages pages;

	private final ReportDesk desk;

	private final Gatekeeper gatekeeper;

	FollowController(StatusPages pages, ReportDesk desk, Gatekeeper gatekeeper) {
		this.pages = pages;
		this.desk = desk;
		this.gatekeeper = gatekeeper;
	}

	/** Whoever knows the address of the page knows the secret. */
	@ModelAttribute
	void keepSecret(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

	/** Right after sending it says thank you. */
	@GetMapping
	String show(@PathVariable LanguageTag lang, @PathVariable String token,
			@RequestParam(required = false) @Nullable String sent, Model model) {
		model.addAttribute("form", FollowForm.empty());
		model.addAttribute("page", this.pages.page(lang, token));
		return (sent != null) ? "report/thanks" : "report/status";
	}

	@PostMapping("/messages")
	String write(@PathVariable LanguageTag lang, @PathVariable String token,
			@Valid @ModelAttribute("form") FollowForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		String text = ReaderForm.orNull(form.text());
		if (text == null) {
			errors.rejectValue("text", "NotBlank");
		}
		if (text == null || errors.hasErrors()) {
			return again(HttpStatus.UNPROCESSABLE_CONTENT, lang, token, model, response);
		}
		try {
			if (this.desk.find(token).isEmpty()) {
				throw new NoSuchReportException();
			}
			this.desk.hear(token, text, this.gatekeeper
				.examine(Submission.of(request.getRemoteAddr(), form.isTrapped(), form.openedAt(), text)));
		}
		catch (TooManySubmissionsException ex) {
			errors.reject("report.tooMany");
			return again(HttpStatus.TOO_MANY_REQUESTS, lang, token, model, response);
		}
		return "redirect:/" + lang + "/reports/" + token + "#talk";
	}

	@PostMapping("/address")
	String move(@PathVariable LanguageTag lang, @PathVariable String token,
			@Valid @ModelAttribute("form") FollowForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		String email = ReaderForm.orNull(form.email());
		if (email == null) {
			errors.rejectValue("email", "NotBlank");
		}
		if (errors.hasErrors()) {
			return again(HttpStatus.UNPROCESSABLE_CONTENT, lang, token, model, response);
		}
		this.desk.writeTo(token, Objects.requireNonNull(email));
		return "redirect:/" + lang + "/reports/" + token + "#mail";
	}

	private String again(HttpStatus status, LanguageTag lang, String token, Model model, HttpServletResponse response) {
		model.addAttribute("page", this.pages.page(lang, token));
		response.setStatus(status.value());
		return "report/status";
	}

	/**
	 * Where the link in a mail leads to; only the button ends it, for programs follow
	 * links.
	 */
	@GetMapping("/unsubscription")
	String leave(@PathVariable LanguageTag lang, @PathVariable String token, Model model) {
		model.addAttribute("page", this.pages.page(lang, token));
		return "report/unsubscription";
	}

	/** By the button, or at once by a mail program: RFC 8058. */
	@PostMapping("/unsubscription")
	String unsubscribe(@PathVariable LanguageTag lang, @PathVariable String token, Model model) {
		this.desk.writeTo(token, null);
		return leave(lang, token, model);
	}

}

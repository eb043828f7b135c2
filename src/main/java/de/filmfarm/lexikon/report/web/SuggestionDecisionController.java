package de.filmfarm.lexikon.report.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.report.RefusedStepException;
import de.filmfarm.lexikon.report.SuggestionDecisions;
import de.filmfarm.lexikon.report.SuggestionDecisions.UnknownTermException;
import de.filmfarm.lexikon.report.SuggestionNotes;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a suggestion, and takes what editors decide about it and say of it.
 */
@Controller
@RequestMapping("/admin/suggestions/{id:[0-9]+}")
class SuggestionDecisionController {

	private final SuggestionDecisions decisions;

	private final SuggestionNotes notes;

	private final SuggestionPages pages;

	private final Accounts accounts;

	private final MessageSource messages;

	SuggestionDecisionController(SuggestionDecisions decisions, SuggestionNotes notes, SuggestionPages pages,
			Accounts accounts, MessageSource messages) {
		this.decisions = decisions;
		this.notes = notes;
		this.pages = pages;
		this.accounts = accounts;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable long id, Locale locale, Model model) {
		return this.pages.show(id, LanguageTag.of(locale), Map.of(), Map.of(), model);
	}

	/** Makes a draft of it and goes on writing there; again, it leads to the same. */
	@PostMapping("/draft")
	String draft(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Locale locale, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return step(id, locale, model, response, () -> {
			String path = "/admin/terms/" + this.decisions.draft(id, account(who), note(id, locale));
			AuditTrail.detail(request, path);
			return "redirect:" + path;
		});
	}

	/** Takes it as one more name of a term. */
	@PostMapping("/acceptance")
	String accept(@PathVariable long id, @RequestParam(defaultValue = "") String term,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		String number = term.strip().replaceFirst("^#", "");
		return step(id, locale, model, response, () -> {
			try {
				if (!number.matches("\\d{1,18}")) {
					throw new UnknownTermException();
				}
				this.decisions.accept(id, Long.parseLong(number), account(who), note(id, locale));
			}
			catch (UnknownTermException ex) {
				return refuse(id, locale, Map.of("term", term), Map.of("term", "suggestion.desk.noTerm"), model,
						response);
			}
			AuditTrail.detail(request, "/admin/terms/" + number);
			redirect.addFlashAttribute("message", "suggestion.desk.named");
			return "redirect:/admin/suggestions/" + id;
		});
	}

	/** Declines it, with a reason in at least one language. */
	@PostMapping("/refusal")
	String decline(@PathVariable long id, HttpServletRequest request, @AuthenticationPrincipal SignedIn who,
			Locale locale, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		Map<String, String> form = new LinkedHashMap<>();
		this.pages.reasonFields()
			.forEach((field) -> form.put(field, SuggestionPages.text(request.getParameter(field))));
		Map<String, String> reason = SuggestionPages.reason(form);
		Map<String, String> errors = SuggestionPages.errors(form);
		if (!errors.isEmpty()) {
			return refuse(id, locale, form, errors, model, response);
		}
		return step(id, locale, model, response, () -> {
			this.decisions.decline(id, new LocalizedText(reason), account(who));
			redirect.addFlashAttribute("message", "suggestion.desk.declined");
			return "redirect:/admin/suggestions/" + id;
		});
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable long id, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return step(id, locale, model, response, () -> {
			this.decisions.reopen(id);
			redirect.addFlashAttribute("message", "suggestion.desk.reopened");
			return "redirect:/admin/suggestions/" + id;
		});
	}

	@PostMapping("/notes")
	String note(@PathVariable long id, @RequestParam(defaultValue = "") String text,
			@AuthenticationPrincipal SignedIn who, Locale locale, Model model, HttpServletResponse response) {
		String note = SuggestionPages.text(text);
		if (note.isEmpty() || note.length() > SuggestionPages.LONGEST_NOTE) {
			return refuse(id, locale, Map.of("text", note),
					Map.of("text", note.isEmpty() ? "suggestion.desk.empty" : "suggestion.desk.long"), model, response);
		}
		this.notes.add(id, who.account(), note);
		return "redirect:/admin/suggestions/" + id + "#notes";
	}

	private String refuse(long id, Locale locale, Map<String, String> form, Map<String, String> errors, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.pages.show(id, LanguageTag.of(locale), form, errors, model);
	}

	/** Somebody else may have decided meanwhile; then the page shows what. */
	private String step(long id, Locale locale, Model model, HttpServletResponse response, Step step) {
		try {
			return step.take();
		}
		catch (RefusedStepException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("message", "suggestion.desk.refused." + ex.getReason());
			return this.pages.show(id, LanguageTag.of(locale), Map.of(), Map.of(), model);
		}
	}

	/** What the history of the term says of it. */
	private String note(long id, Locale locale) {
		return this.messages.getMessage("suggestion.desk.note", new Object[] { String.valueOf(id) }, locale);
	}

	/** Whoever is signed in; an account may have been deleted since. */
	private Account account(SignedIn who) {
		return this.accounts.findById(who.account())
			.orElseThrow(() -> new AccessDeniedException("there is no such account any more"));
	}

	private interface Step {

		String take();

	}

}

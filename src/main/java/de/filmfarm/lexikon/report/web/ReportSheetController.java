package de.filmfarm.lexikon.report.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.Unaudited;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.report.Adoption;
import de.filmfarm.lexikon.report.NoSuchReportException;
import de.filmfarm.lexikon.report.RefusedStepException;
import de.filmfarm.lexikon.report.web.ReportPage.Canned;
import de.filmfarm.lexikon.report.web.ReportPage.Entry;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
 * A report beside its entry, and the proposal that goes over from one to the other.
 */
@Controller
@RequestMapping("/admin/reports/{id:\\d{1,18}}")
class ReportSheetController {

	private final ReportPages pages;

	private final ReportSteps steps;

	private final Adoption adoption;

	private final MessageSource messages;

	ReportSheetController(ReportPages pages, ReportSteps steps, Adoption adoption, MessageSource messages) {
		this.pages = pages;
		this.steps = steps;
		this.adoption = adoption;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable long id, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(id, LanguageTag.of(locale)));
		return "queue/show";
	}

	/**
	 * Puts an answer that is kept ready behind what is written, for browsers without
	 * scripts.
	 */
	@PostMapping("/wording")
	@Unaudited("nobody else sees it")
	String fill(@PathVariable long id, @RequestParam Map<String, String> form, Locale locale, Model model) {
		ReportPage page = this.pages.page(id, LanguageTag.of(locale));
		String field = "text".equals(form.get("into")) ? "text" : "answer";
		Map<String, String> filled = new HashMap<>(form);
		page.answers()
			.stream()
			.filter((answer) -> String.valueOf(answer.id()).equals(form.get("canned")))
			.map(Canned::text)
			.findFirst()
			.ifPresent((text) -> filled.merge(field, text,
					(written, added) -> written.isBlank() ? added : written.strip() + "\n\n" + added));
		model.addAttribute("page", page.with(filled));
		return "queue/show";
	}

	/** Takes the words over that the reader proposes. */
	@PostMapping("/adoption")
	String adopt(@PathVariable long id, @RequestParam int version, @RequestParam String basis,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		LanguageTag reader = LanguageTag.of(locale);
		ReportPage page = this.pages.page(id, reader);
		Entry entry = page.entry();
		if (entry == null) {
			throw new NoSuchReportException();
		}
		try {
			Optional<Integer> revision = this.adoption.adopt(id, version,
					Basis.parse(basis.matches("\\d{1,9}(\\.\\d{1,9})?") ? basis : "0"), this.steps.account(signedIn),
					note(page.report(), locale));
			if (revision.isEmpty()) {
				return "redirect:" + entry.desk() + "?report=" + id + "&byHand=1";
			}
			redirect.addFlashAttribute("message", "queue.adopted");
			redirect.addFlashAttribute("messageArguments", new Object[] { String.valueOf(revision.get()) });
			return "redirect:/admin/reports/" + id;
		}
		catch (RefusedStepException ex) {
			model.addAttribute("refused", ex.getReason().name());
			return this.steps.again(id, Map.of(), Map.of(), HttpStatus.CONFLICT, reader, model, response);
		}
	}

	private String note(ReportRow report, Locale locale) {
		String number = String.valueOf(report.id());
		return (report.thanksName() != null)
				? this.messages.getMessage("queue.note.named", new Object[] { report.thanksName(), number }, locale)
				: this.messages.getMessage("queue.note", new Object[] { number }, locale);
	}

}

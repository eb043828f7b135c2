package de.filmfarm.lexikon.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.report.RefusedStepException;
import de.filmfarm.lexikon.report.ReportBatch;
import de.filmfarm.lexikon.report.SeenReport;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

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
 * All reports on the same words, which can be ended together.
 */
@Controller
@RequestMapping("/admin/reports/{id:\\d{1,18}}/passage")
class PassageController {

	private final ReportPages pages;

	private final QueueQueries queries;

	private final ReportBatch batch;

	private final ReportSteps steps;

	private final AuditTrail trail;

	PassageController(ReportPages pages, QueueQueries queries, ReportBatch batch, ReportSteps steps, AuditTrail trail) {
		this.pages = pages;
		this.queries = queries;
		this.batch = batch;
		this.steps = steps;
		this.trail = trail;
	}

	@GetMapping
	String show(@PathVariable long id, Locale locale, Model model) {
		return show(id, List.of(), Map.of(), Map.of(), locale, model);
	}

	/** Ends those that are ticked, all or none. */
	@PostMapping("/closure")
	String close(@PathVariable long id, @RequestParam(defaultValue = "") List<String> report,
			@RequestParam Map<String, String> form, @AuthenticationPrincipal SignedIn signedIn, Locale locale,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		ClosureForm closure = ClosureForm.of(form);
		List<SeenReport> seen = QueueController.seen(report);
		Map<String, String> errors = new HashMap<>(closure.errors());
		if (seen.isEmpty()) {
			errors.put("report", "queue.error.none");
		}
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(id, report, form, errors, locale, model);
		}
		try {
			return closed(id, this.batch.close(seen, closure.resolution(), this.steps.account(signedIn)), signedIn,
					redirect);
		}
		catch (RefusedStepException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", ex.getReason().name());
			return show(id, report, form, Map.of(), locale, model);
		}
	}

	private String closed(long id, List<Long> ended, SignedIn signedIn, RedirectAttributes redirect) {
		ended.forEach((one) -> this.trail.add(signedIn.account(), "POST /admin/reports/{id}/closure",
				"/admin/reports/" + one, null));
		redirect.addFlashAttribute("message", "queue.closed");
		redirect.addFlashAttribute("messageArguments", new Object[] { ended.size() });
		return "redirect:/admin/reports/" + id + "/passage";
	}

	private String show(long id, List<String> ticked, Map<String, String> form, Map<String, String> errors,
			Locale locale, Model model) {
		LanguageTag reader = LanguageTag.of(locale);
		model.addAttribute("page", this.pages.page(id, reader, form, errors));
		model.addAttribute("entries", this.queries.samePassage(id, reader));
		model.addAttribute("ticked", ticked);
		return "queue/passage";
	}

}

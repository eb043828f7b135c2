package de.filmfarm.lexikon.report.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.report.ReportBatch;
import de.filmfarm.lexikon.report.SeenReport;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What readers have reported, and what becomes of the reports that are held.
 */
@Controller
@RequestMapping("/admin/reports")
class QueueController {

	private static final String HELD = "redirect:/admin/reports?state=held";

	private final QueuePages pages;

	private final ReportBatch batch;

	private final ReportSteps steps;

	private final AuditTrail trail;

	QueueController(QueuePages pages, ReportBatch batch, ReportSteps steps, AuditTrail trail) {
		this.pages = pages;
		this.batch = batch;
		this.steps = steps;
		this.trail = trail;
	}

	@GetMapping
	String list(HttpServletRequest request, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(QueueFilter.of(request), LanguageTag.of(locale)));
		return "queue/index";
	}

	/** Lets through what was held. */
	@PostMapping("/releases")
	String release(@RequestParam(defaultValue = "") List<String> report, @AuthenticationPrincipal SignedIn signedIn,
			RedirectAttributes redirect) {
		List<Long> released = this.batch.release(seen(report), this.steps.account(signedIn));
		released.forEach((id) -> this.trail.add(signedIn.account(), "POST /admin/reports/releases",
				"/admin/reports/" + id, null));
		return told(redirect, "queue.released", released.size());
	}

	/** Deletes what was held; which it was stays in the log. */
	@PostMapping("/disposals")
	String discard(@RequestParam(defaultValue = "") List<String> report, HttpServletRequest request,
			RedirectAttributes redirect) {
		List<Long> discarded = this.batch.discard(seen(report));
		AuditTrail.detail(request, discarded.toString());
		return told(redirect, "queue.discarded", discarded.size());
	}

	private static String told(RedirectAttributes redirect, String message, int count) {
		redirect.addFlashAttribute("message", message);
		redirect.addFlashAttribute("messageArguments", new Object[] { count });
		return HELD;
	}

	static List<SeenReport> seen(List<String> fields) {
		return fields.stream().map(SeenReport::parse).flatMap(Optional::stream).distinct().toList();
	}

}

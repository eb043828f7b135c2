package de.filmfarm.lexikon.editorial.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * When somebody should look at the text of a term again.
 */
@Controller
@RequestMapping("/admin/terms/{number:\\d{1,18}}/schedule")
class ScheduleController {

	private final RevisionQueries queries;

	private final Review review;

	private final Steps steps;

	ScheduleController(RevisionQueries queries, Review review, Steps steps) {
		this.queries = queries;
		this.review = review;
		this.steps = steps;
	}

	@GetMapping
	String show(@PathVariable long number, Locale locale, Model model) {
		TermHeading term = this.queries.heading(number, LanguageTag.of(locale));
		LocalDate day = term.reviewBy();
		return form(term, (day != null) ? day.toString() : "", null, model);
	}

	@PostMapping
	String set(@PathVariable long number, @RequestParam(defaultValue = "") String reviewBy,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		try {
			this.review.reviewBy(number, this.steps.account(signedIn), Written.day(reviewBy));
			return "redirect:/admin/terms/" + number + "/revisions";
		}
		catch (DateTimeParseException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(this.queries.heading(number, LanguageTag.of(locale)), reviewBy, "review.error.date", model);
		}
	}

	private static String form(TermHeading term, String reviewBy, @Nullable String error, Model model) {
		model.addAttribute("term", term);
		model.addAttribute("reviewBy", reviewBy);
		model.addAttribute("error", error);
		return "revision/schedule";
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.merger.Mergers;
import de.filmfarm.lexikon.editorial.web.Steps.Refused;
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
 * Proposes the end of a term and who comes after it.
 */
@Controller
@RequestMapping("/admin/terms/{number:\\d{1,18}}/retirement")
class RetirementController {

	private final RevisionQueries queries;

	private final Review review;

	private final Steps steps;

	private final Mergers mergers;

	RetirementController(RevisionQueries queries, Review review, Steps steps, Mergers mergers) {
		this.queries = queries;
		this.review = review;
		this.steps = steps;
		this.mergers = mergers;
	}

	@GetMapping
	String show(@PathVariable long number, Locale locale, Model model) {
		return form(number, "", "", null, locale, model);
	}

	@PostMapping
	String propose(@PathVariable long number, @RequestParam(defaultValue = "") String successor,
			@RequestParam(defaultValue = "") String note, @AuthenticationPrincipal SignedIn signedIn, Locale locale,
			Model model, HttpServletResponse response) {
		String name = Written.readable(successor);
		String why = Written.readable(note);
		List<Long> found = this.mergers.published(name, number);
		if (found.size() != 1 || why.length() > Written.LONGEST_NOTE) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(number, name, why, found.isEmpty() ? "retirement.error.nobody"
					: (found.size() > 1) ? "retirement.error.several" : "review.error.long", locale, model);
		}
		String page = "/admin/terms/" + number + "/revisions";
		return this.steps.take(() -> this.review.retire(number, found.get(0), this.steps.account(signedIn), why), page,
				new Refused(number, page, LanguageTag.of(locale)), model, response);
	}

	private String form(long number, String successor, String note, @Nullable String error, Locale locale,
			Model model) {
		model.addAttribute("term", this.queries.heading(number, LanguageTag.of(locale)));
		model.addAttribute("successor", successor);
		model.addAttribute("note", note);
		model.addAttribute("error", error);
		return "revision/retirement";
	}

}

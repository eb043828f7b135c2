package de.filmfarm.lexikon.editorial.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.Review;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What waits for a second person, and their decisions.
 */
@Controller
class ReviewController {

	/** Characters, as the database has it. */
	private static final int LONGEST_REASON = 2000;

	private final ReviewQueue queue;

	private final RevisionPages pages;

	private final Review review;

	private final Steps steps;

	private final EditorialProperties properties;

	ReviewController(ReviewQueue queue, RevisionPages pages, Review review, Steps steps,
			EditorialProperties properties) {
		this.queue = queue;
		this.pages = pages;
		this.review = review;
		this.steps = steps;
		this.properties = properties;
	}

	@GetMapping("/admin/reviews")
	String index(@RequestParam(required = false) @Nullable String department,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model) {
		model.addAttribute("page", this.queue.page(signedIn.account(), department, LanguageTag.of(locale)));
		return "revision/reviews";
	}

	@PostMapping("/admin/terms/{number:\\d{1,18}}/revisions/{revision:\\d{1,9}}/approval")
	String approve(@PathVariable long number, @PathVariable int revision,
			@RequestParam(defaultValue = "") String publishAt, @RequestParam(defaultValue = "") String reviewBy,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		Instant time;
		LocalDate day;
		try {
			time = Written.time(publishAt, this.properties.zone());
			day = Written.day(reviewBy);
		}
		catch (DateTimeParseException ex) {
			boolean wrongDay = ex.getParsedString().equals(reviewBy.strip());
			return again(number, revision, Map.of("publishAt", publishAt, "reviewBy", reviewBy),
					Map.of(wrongDay ? "reviewBy" : "publishAt", "review.error.date"), signedIn, locale, model,
					response);
		}
		String page = path(number, revision);
		return this.steps.take(() -> this.review.approve(number, revision, this.steps.account(signedIn), time, day),
				page, new Refused(number, page, LanguageTag.of(locale)), model, response);
	}

	@PostMapping("/admin/terms/{number:\\d{1,18}}/revisions/{revision:\\d{1,9}}/return")
	String giveBack(@PathVariable long number, @PathVariable int revision,
			@RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal SignedIn signedIn, Locale locale,
			Model model, HttpServletResponse response) {
		String why = Written.readable(reason);
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			return again(number, revision, Map.of("reason", why),
					Map.of("reason", why.isEmpty() ? "review.error.reason" : "review.error.long"), signedIn, locale,
					model, response);
		}
		String page = path(number, revision);
		return this.steps.take(() -> this.review.giveBack(number, revision, this.steps.account(signedIn), why), page,
				new Refused(number, page, LanguageTag.of(locale)), model, response);
	}

	private String again(long number, int revision, Map<String, String> form, Map<String, String> errors,
			SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", this.pages.page(number, revision, signedIn, LanguageTag.of(locale), form, errors));
		return "revision/show";
	}

	private static String path(long number, int revision) {
		return "/admin/terms/" + number + "/revisions/" + revision;
	}

}

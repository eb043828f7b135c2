package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.MergedTerms;
import de.filmfarm.lexikon.editorial.NoSuchRevisionException;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.difference.DiffViews;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.web.Steps.Refused;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

/**
 * The history of a term at the desk.
 */
@Controller
@RequestMapping("/admin/terms/{number:\\d{1,18}}")
class RevisionController {

	private static final int PAGE = 50;

	/** Characters, as the database has it. */
	private static final int LONGEST_COMMENT = 4000;

	private final RevisionQueries queries;

	private final RevisionPages pages;

	private final DiffViews diffs;

	private final Review review;

	private final Steps steps;

	private final MessageSource messages;

	private final MergerHistory mergers;

	private final MergedTerms merged;

	RevisionController(RevisionQueries queries, RevisionPages pages, DiffViews diffs, Review review, Steps steps,
			MessageSource messages, MergerHistory mergers, MergedTerms merged) {
		this.queries = queries;
		this.pages = pages;
		this.diffs = diffs;
		this.review = review;
		this.steps = steps;
		this.messages = messages;
		this.mergers = mergers;
		this.merged = merged;
	}

	@GetMapping("/revisions")
	String index(@PathVariable long number, @RequestParam(defaultValue = "1") int page,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model) {
		TermHeading term = this.queries.heading(number, LanguageTag.of(locale));
		Pagination pages = new Pagination(page, PAGE, this.queries.count(number));
		if (pages.isBeyondEnd()) {
			throw new NoSuchRevisionException();
		}
		List<RevisionRow> revisions = this.queries.list(number, signedIn.account(), PAGE, pages.offset());
		model.addAttribute("term", term);
		model.addAttribute("revisions", revisions);
		model.addAttribute("pages", pages);
		model.addAttribute("mergers", this.mergers.of(number, LanguageTag.of(locale)));
		if (term.status() == TermStatus.MERGED) {
			model.addAttribute("survivor",
					this.merged.survivor(number)
						.map((survivor) -> this.queries.heading(survivor, LanguageTag.of(locale)))
						.orElse(null));
		}
		return "revision/index";
	}

	@GetMapping("/revisions/{revision:\\d{1,9}}")
	String show(@PathVariable long number, @PathVariable int revision, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(number, revision, signedIn, LanguageTag.of(locale)));
		return "revision/show";
	}

	/** How one revision became another; without numbers, what readers do not see yet. */
	@GetMapping("/comparison")
	String compare(@PathVariable long number, @RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model) {
		LanguageTag reader = LanguageTag.of(locale);
		TermHeading term = this.queries.heading(number, reader);
		List<RevisionRow> revisions = this.queries.list(number, signedIn.account(), PAGE, 0);
		int later = (to != null) ? to : revisions.get(0).number();
		int earlier = (from != null) ? from : (term.published() != null) ? term.published() : Math.max(1, later - 1);
		model.addAttribute("term", term);
		model.addAttribute("revisions", revisions);
		model.addAttribute("from", earlier);
		model.addAttribute("to", later);
		model.addAttribute("changes", this.diffs.between(snapshot(number, earlier), snapshot(number, later), reader));
		return "revision/comparison";
	}

	private TermSnapshot snapshot(long number, int revision) {
		return this.queries.snapshot(number, revision).orElseThrow(NoSuchRevisionException::new);
	}

	@PostMapping("/revisions/{revision:\\d{1,9}}/submission")
	String submit(@PathVariable long number, @PathVariable int revision, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model, HttpServletResponse response) {
		String page = path(number, revision);
		return this.steps.take(() -> this.review.submit(number, revision, this.steps.account(signedIn)), page,
				new Refused(number, page, LanguageTag.of(locale)), model, response);
	}

	@PostMapping("/revisions/{revision:\\d{1,9}}/comments")
	String comment(@PathVariable long number, @PathVariable int revision, @RequestParam(defaultValue = "") String text,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		String said = Written.readable(text);
		if (said.isEmpty() || said.length() > LONGEST_COMMENT) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page",
					this.pages.page(number, revision, signedIn, LanguageTag.of(locale), Map.of("text", said),
							Map.of("text", said.isEmpty() ? "review.error.comment" : "review.error.long")));
			return "revision/show";
		}
		this.review.comment(number, revision, this.steps.account(signedIn), said);
		return "redirect:" + path(number, revision) + "#comments";
	}

	@PostMapping("/revisions/{revision:\\d{1,9}}/restoration")
	String restore(@PathVariable long number, @PathVariable int revision, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale) {
		String note = this.messages.getMessage("revision.restored", new Object[] { revision }, locale);
		int draft = this.review.restore(number, revision, this.steps.account(signedIn), note).getNumber();
		return "redirect:" + path(number, draft);
	}

	private static String path(long number, int revision) {
		return "/admin/terms/" + number + "/revisions/" + revision;
	}

}

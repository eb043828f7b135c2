package de.filmfarm.lexikon.editorial.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.account.audit.Unaudited;
import de.filmfarm.lexikon.editorial.PublicationException;
import de.filmfarm.lexikon.editorial.Violations;
import de.filmfarm.lexikon.editorial.merger.MergerException;
import de.filmfarm.lexikon.editorial.merger.MergerException.Reason;
import de.filmfarm.lexikon.editorial.merger.MergerPlan;
import de.filmfarm.lexikon.editorial.merger.Mergers;
import de.filmfarm.lexikon.editorial.merger.Take;
import de.filmfarm.lexikon.editorial.merger.TermMerger;
import de.filmfarm.lexikon.editorial.web.MergerPage.Preview;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes one term of two: finding the other, choosing, looking, merging, and back again.
 */
@Controller
@RequestMapping("/admin/terms/{number:\\d{1,18}}/merger")
class MergerController {

	private static final String TAKE = "take-";

	private final TermMerger merger;

	private final Mergers mergers;

	private final MergerPages pages;

	private final MergerRehearsal rehearsal;

	private final RevisionQueries queries;

	private final Steps steps;

	private final Violations violations;

	private final InterfaceLanguages languages;

	MergerController(TermMerger merger, Mergers mergers, MergerPages pages, MergerRehearsal rehearsal,
			RevisionQueries queries, Steps steps, Violations violations, InterfaceLanguages languages) {
		this.merger = merger;
		this.mergers = mergers;
		this.pages = pages;
		this.rehearsal = rehearsal;
		this.queries = queries;
		this.steps = steps;
		this.violations = violations;
		this.languages = languages;
	}

	@GetMapping
	String show(@PathVariable long number, @RequestParam(required = false) @Nullable String other, Locale locale,
			Model model, HttpServletResponse response) {
		TermHeading term = this.queries.heading(number, LanguageTag.of(locale));
		String name = Written.readable((other != null) ? other : "");
		List<Long> meant = name.isEmpty() ? List.of() : this.mergers.meant(name);
		String error = this.mergers.obstacle(number)
			.map(MergerController::key)
			.orElseGet(() -> (other != null) ? error(number, meant) : null);
		if (error != null || other == null) {
			return pick(term, name, error, model, response);
		}
		return choose(this.pages.page(plan(number, meant.get(0), "", Map.of()), LanguageTag.of(locale)), model);
	}

	private @Nullable String error(long number, List<Long> meant) {
		if (meant.size() != 1) {
			return meant.isEmpty() ? "merger.error.nobody" : "merger.error.several";
		}
		return (meant.get(0) == number) ? key(Reason.ITSELF)
				: this.mergers.obstacle(meant.get(0)).map(MergerController::key).orElse(null);
	}

	private static String key(Reason reason) {
		return "merger.error." + reason;
	}

	private String pick(TermHeading term, String other, @Nullable String error, Model model,
			HttpServletResponse response) {
		if (error != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("term", term);
		model.addAttribute("other", other);
		model.addAttribute("error", error);
		return "merger/pick";
	}

	private static String choose(MergerPage page, Model model) {
		model.addAttribute("page", page);
		return "merger/choose";
	}

	/** What readers will see. */
	@PostMapping("/preview")
	@Unaudited("nothing is kept")
	String preview(@PathVariable long number, @RequestParam long other, @RequestParam(defaultValue = "") String basis,
			@RequestParam(defaultValue = "") String preview, @RequestParam Map<String, String> parameters,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		MergerPlan plan = plan(number, other, basis, parameters);
		LanguageTag language = LanguageTag
			.of(this.languages.contains(preview) ? preview : this.languages.tags().get(0).value());
		return attempt(plan, locale, model, response, () -> {
			Preview shown = this.rehearsal.rehearse(plan, this.steps.account(signedIn), language, request, response);
			return choose(this.pages.page(plan, LanguageTag.of(locale)).with(shown), model);
		});
	}

	@PostMapping
	String merge(@PathVariable long number, @RequestParam long other, @RequestParam(defaultValue = "") String basis,
			@RequestParam Map<String, String> parameters, @AuthenticationPrincipal SignedIn signedIn, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		MergerPlan plan = plan(number, other, basis, parameters);
		AuditTrail.detail(request, "/admin/terms/" + other);
		return attempt(plan, locale, model, response, () -> {
			this.merger.merge(plan, this.steps.account(signedIn));
			redirect.addFlashAttribute("message", "merger.done");
			return "redirect:/admin/terms/" + number + "/revisions";
		});
	}

	private String attempt(MergerPlan plan, Locale locale, Model model, HttpServletResponse response, Step step) {
		LanguageTag reader = LanguageTag.of(locale);
		try {
			return step.take();
		}
		catch (MergerException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return (ex.getReason() == Reason.CHANGED) ? choose(this.pages.page(plan, reader).inConflict(), model)
					: refused(plan.survivor(), ex, reader, model);
		}
		catch (PublicationException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return choose(this.pages.page(plan, reader)
				.with(ex.getViolations()
					.stream()
					.map((violation) -> this.violations.sentence(violation, locale))
					.toList()), model);
		}
	}

	/** Makes two terms of one again. */
	@PostMapping("/{merger:\\d{1,18}}/reversal")
	String undo(@PathVariable long number, @PathVariable long merger, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			this.merger.undo(number, merger, this.steps.account(signedIn));
		}
		catch (MergerException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return refused(number, ex, LanguageTag.of(locale), model);
		}
		redirect.addFlashAttribute("message", "merger.undone");
		return "redirect:/admin/terms/" + number + "/revisions";
	}

	private String refused(long number, MergerException ex, LanguageTag reader, Model model) {
		model.addAttribute("term", this.queries.heading(number, reader));
		model.addAttribute("error", key(ex.getReason()));
		model.addAttribute("newer", ex.getNewer());
		return "merger/refused";
	}

	private static MergerPlan plan(long number, long other, String basis, Map<String, String> parameters) {
		Map<String, Take> takes = new HashMap<>();
		parameters.forEach((name, value) -> {
			if (name.startsWith(TAKE) && List.of("THIS", "THAT", "BOTH").contains(value)) {
				takes.put(name.substring(TAKE.length()), Take.valueOf(value));
			}
		});
		return new MergerPlan(number, other, basis, takes, Written.note(parameters.getOrDefault("note", "")));
	}

	/** Something that may be refused. */
	private interface Step {

		String take();

	}

}

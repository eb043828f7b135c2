package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.account.audit.Unaudited;
import de.filmfarm.lexikon.editorial.batch.BatchDesk;
import de.filmfarm.lexikon.editorial.batch.BatchKind;
import de.filmfarm.lexikon.editorial.batch.Chosen;
import de.filmfarm.lexikon.editorial.web.BatchCheck.Checked;
import de.filmfarm.lexikon.editorial.web.BatchPage.Batch;
import de.filmfarm.lexikon.editorial.web.BatchPage.Candidate;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Departments;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * The same change to many terms: saying which, looking at each, and seeing what became of
 * it.
 */
@Controller
@RequestMapping("/admin/batches")
class BatchController {

	/** Seconds after which a page without scripts looks again. */
	private static final int REFRESH = 3;

	private final BatchCheck check;

	private final BatchDesk desk;

	private final BatchQueries queries;

	private final Departments departments;

	private final EditQueries categories;

	private final Steps steps;

	BatchController(BatchCheck check, BatchDesk desk, BatchQueries queries, Departments departments,
			EditQueries categories, Steps steps) {
		this.check = check;
		this.desk = desk;
		this.queries = queries;
		this.departments = departments;
		this.categories = categories;
		this.steps = steps;
	}

	@GetMapping
	String index(@RequestParam(defaultValue = "") String kind, Locale locale, Model model) {
		BatchForm blank = BatchForm.blank(BatchForm.kind(kind), LanguageTag.of(locale).value());
		return form(blank, Map.of(), locale, model);
	}

	private String form(BatchForm form, Map<String, String> errors, Locale locale, Model model) {
		model.addAttribute("page", page(form, errors, List.of(), locale));
		return "batch/index";
	}

	private BatchPage page(BatchForm form, Map<String, String> errors, List<Candidate> found, Locale locale) {
		LanguageTag reader = LanguageTag.of(locale);
		return new BatchPage(form, List.of(BatchKind.values()), errors, found, this.departments.in(reader),
				this.categories.categories(reader), this.queries.latest());
	}

	/** Each term, and each place in it, that would change. */
	@PostMapping("/preview")
	@Unaudited("nothing is kept")
	String preview(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		BatchForm form = BatchForm.of(request);
		Checked checked = this.check.check(form, locale);
		if (!checked.errors().isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, checked.errors(), locale, model);
		}
		model.addAttribute("page", page(form, Map.of(), checked.found(), locale));
		return "batch/preview";
	}

	@PostMapping
	String begin(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, HttpServletResponse response,
			Locale locale, Model model) {
		BatchForm form = BatchForm.of(request);
		Checked checked = this.check.check(form, locale);
		String[] values = request.getParameterValues("chosen");
		List<Chosen> chosen = chosen((values != null) ? new LinkedHashSet<>(List.of(values)) : Set.of(),
				checked.found());
		if (!checked.errors().isEmpty() || chosen.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			if (!checked.errors().isEmpty()) {
				return form(form, checked.errors(), locale, model);
			}
			model.addAttribute("page", page(form, Map.of(), checked.found(), locale));
			model.addAttribute("nothing", true);
			return "batch/preview";
		}
		long batch = this.desk.begin(form.kind(), checked.change(), form.note(), this.steps.account(who), chosen);
		AuditTrail.detail(request, form.kind() + " /admin/batches/" + batch);
		return "redirect:/admin/batches/" + batch;
	}

	/**
	 * Only what is still there counts. A term of which a later revision was written since
	 * is taken along as it was looked at, so that it is named among the refused.
	 */
	private static List<Chosen> chosen(Set<String> values, List<Candidate> found) {
		Map<Long, Chosen> chosen = new LinkedHashMap<>();
		for (String value : values) {
			String[] parts = value.split(":", 3);
			if (value.matches("\\d{1,18}:\\d{1,9}(:(lead|body|plain)\\.\\d{1,6})?")
					&& found.stream().anyMatch((one) -> one.number() == Long.parseLong(parts[0]))) {
				Chosen term = chosen.computeIfAbsent(Long.valueOf(parts[0]),
						(number) -> new Chosen(number, Integer.parseInt(parts[1]), new ArrayList<>()));
				if (parts.length > 2) {
					term.places().add(parts[2]);
				}
			}
		}
		return List.copyOf(chosen.values());
	}

	@GetMapping("/{id:\\d{1,18}}")
	String show(@PathVariable long id, Locale locale, Model model) {
		Batch batch = this.queries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("batch", batch);
		model.addAttribute("results", this.queries.results(id, LanguageTag.of(locale)));
		if (batch.waiting() > 0) {
			model.addAttribute("refresh", REFRESH);
		}
		return "batch/show";
	}

}

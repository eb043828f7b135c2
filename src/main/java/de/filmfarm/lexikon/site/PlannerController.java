package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.HomePage.DayTerm;
import de.filmfarm.lexikon.site.PlannerQueries.PlannedDay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Terms of the day: the coming weeks, and what is chosen for each.
 */
@Controller
@RequestMapping("/admin/planner")
class PlannerController {

	private static final int DAYS = 28;

	/** Nobody plans further ahead than the year after next. */
	private static final int FURTHEST = 730;

	private final PlannerQueries planner;

	private final HomeQueries home;

	private final InterfaceLanguages languages;

	PlannerController(PlannerQueries planner, HomeQueries home, InterfaceLanguages languages) {
		this.planner = planner;
		this.home = home;
		this.languages = languages;
	}

	@GetMapping
	String list(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from, Locale locale,
			Model model) {
		LocalDate first = (from != null) ? checked(from) : today();
		LanguageTag language = LanguageTag.of(locale);
		List<PlannedDay> days = this.planner.days(first, DAYS, language, this.languages.tags());
		Map<LocalDate, DayTerm> chosen = new LinkedHashMap<>();
		days.stream()
			.map(PlannedDay::day)
			.forEach((day) -> this.home.termOf(day, language).ifPresent((term) -> chosen.put(day, term)));
		model.addAttribute("days", days);
		model.addAttribute("shown", chosen);
		model.addAttribute("today", today());
		model.addAttribute("gaps", days.stream().filter((day) -> !day.isPlanned()).count());
		model.addAttribute("previous", first.isAfter(today()) ? later(first.minusDays(DAYS), today()) : null);
		model.addAttribute("next", first.plusDays(DAYS));
		return "site/planner";
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	@GetMapping("/{day:\\d{4}-\\d\\d-\\d\\d}")
	String day(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, @RequestParam(defaultValue = "") String q,
			Locale locale, Model model) {
		LanguageTag language = LanguageTag.of(locale);
		String query = q.replaceAll("\\p{Cc}+", " ").strip();
		model.addAttribute("day", this.planner.days(checked(day), 1, language, this.languages.tags()).get(0));
		model.addAttribute("shown", this.home.termOf(day, language).orElse(null));
		model.addAttribute("q", query);
		model.addAttribute("candidates", query.isEmpty() ? List.of() : this.planner.candidates(query, language));
		return "site/planner-day";
	}

	@PostMapping("/{day:\\d{4}-\\d\\d-\\d\\d}")
	String plan(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam(required = false) @Nullable Long number, @RequestParam(defaultValue = "") String q,
			Locale locale, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (number == null || !this.planner.plan(checked(day), number)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("refused", true);
			return day(day, q, locale, model);
		}
		AuditTrail.detail(request, "/admin/terms/" + number);
		redirect.addFlashAttribute("message", "planner.saved");
		return "redirect:/admin/planner";
	}

	@PostMapping("/{day:\\d{4}-\\d\\d-\\d\\d}/release")
	String free(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, RedirectAttributes redirect) {
		this.planner.free(checked(day));
		redirect.addFlashAttribute("message", "planner.freed");
		return "redirect:/admin/planner";
	}

	/** A day that can still be planned. */
	private static LocalDate checked(LocalDate day) {
		if (day.isBefore(today()) || day.isAfter(today().plusDays(FURTHEST))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return day;
	}

	/** As the home page counts days. */
	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

}

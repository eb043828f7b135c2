package de.filmfarm.lexikon.editorial.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Language;
import de.filmfarm.lexikon.editorial.web.TermListPage.Chip;
import de.filmfarm.lexikon.editorial.web.TermListPage.Entry;
import de.filmfarm.lexikon.editorial.web.TermListPage.Link;
import de.filmfarm.lexikon.editorial.web.TermListQueries.TermRow;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Departments.Department;
import de.filmfarm.lexikon.term.Departments;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finding terms to work on.
 */
@Controller
class TermListController {

	private static final int PER_PAGE = 50;

	private final TermListQueries queries;

	private final EditQueries terms;

	private final Departments departments;

	private final InterfaceLanguages languages;

	TermListController(TermListQueries queries, EditQueries terms, Departments departments,
			InterfaceLanguages languages) {
		this.queries = queries;
		this.terms = terms;
		this.departments = departments;
		this.languages = languages;
	}

	@GetMapping("/admin/terms")
	String list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Locale locale, Model model) {
		LanguageTag language = LanguageTag.of(locale);
		TermFilter filter = TermFilter.of(request);
		Map<String, Long> counts = this.queries.counts(filter, who.account());
		long total = counts.entrySet()
			.stream()
			.filter((count) -> !filter.has("status") || count.getKey().equals(filter.value("status")))
			.mapToLong(Map.Entry::getValue)
			.sum();
		Pagination pagination = new Pagination(filter.page(), PER_PAGE, total);
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		List<Department> departments = this.departments.in(language);
		List<Entry> entries = this.queries.terms(filter, who.account(), language, PER_PAGE, pagination.offset())
			.stream()
			.map((row) -> entry(row, departments, locale))
			.toList();
		model.addAttribute("page",
				new TermListPage(filter.set(), filter.sort(), chips(filter, departments, locale),
						statuses(filter, counts), sorts(filter), departments, languages(locale), entries, pagination,
						pagination.hasPrevious() ? filter.onPage(filter.page() - 1).address() : null,
						pagination.hasNext() ? filter.onPage(filter.page() + 1).address() : null));
		return "editorial/list";
	}

	/** Leads from a public page to its form. */
	@GetMapping("/admin/terms/by-address")
	ResponseEntity<Void> byAddress(@RequestParam String lang, @RequestParam String slug) {
		long number = this.terms.at(lang, slug.replace("\u0000", ""))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/admin/terms/" + number)).build();
	}

	private Entry entry(TermRow row, List<Department> departments, Locale locale) {
		List<String> written = Arrays.asList(row.languages().split(",", -1));
		String department = name(departments, row.department());
		LocalDate due = row.reviewBy();
		return new Entry(row.number(), row.name(), row.status(), department, pending(row),
				this.languages.tags().stream().map(LanguageTag::value).filter((tag) -> !written.contains(tag)).toList(),
				row.reports(), (row.changedAt() != null) ? Moment.of(row.changedAt().toInstant(), locale) : null,
				Objects.requireNonNullElse(row.author(), ""),
				(due != null && !due.isAfter(LocalDate.now(java.time.ZoneOffset.UTC)))
						? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(due) : null);
	}

	/** A revision that waits although readers see an older one. */
	private static @Nullable String pending(TermRow row) {
		boolean published = row.status().equals(TermStatus.PUBLISHED.name());
		String status = row.revisionStatus();
		return (published && status != null && !status.equals("APPROVED")) ? status : null;
	}

	private static String name(List<Department> departments, String key) {
		return departments.stream()
			.filter((department) -> department.key().equals(key))
			.map(Department::name)
			.findFirst()
			.orElse(key);
	}

	private List<Language> languages(Locale locale) {
		return this.languages.tags().stream().map((tag) -> new Language(tag.value(), tag.displayName(locale))).toList();
	}

	private List<Chip> chips(TermFilter filter, List<Department> departments, Locale locale) {
		List<Chip> chips = new ArrayList<>();
		filter.set().forEach((name, value) -> {
			String shown = switch (name) {
				case "department" -> name(departments, value);
				case "missing" -> languages(locale).stream()
					.filter((language) -> language.tag().equals(value))
					.map(Language::name)
					.findFirst()
					.orElse(value);
				case "unnamed" -> LanguageTag.of(value).displayName(locale);
				default -> value;
			};
			chips.add(new Chip(name.equals("lack") ? "lack." + value : name, shown, filter.with(name, "").address()));
		});
		return chips;
	}

	private static List<Link> statuses(TermFilter filter, Map<String, Long> counts) {
		Link all = new Link("ALL", filter.with("status", "").address(), !filter.has("status"),
				counts.values().stream().mapToLong(Long::longValue).sum());
		return Stream
			.concat(Stream.of(all),
					Arrays.stream(TermStatus.values())
						.map((status) -> new Link(status.name(), filter.with("status", status.name()).address(),
								filter.value("status").equals(status.name()), counts.getOrDefault(status.name(), 0L))))
			.toList();
	}

	private static List<Link> sorts(TermFilter filter) {
		return Stream.of("changed", "name", "status")
			.map((sort) -> new Link(sort, filter.sorted(sort).address(), filter.sort().equals(sort), 0))
			.toList();
	}

}

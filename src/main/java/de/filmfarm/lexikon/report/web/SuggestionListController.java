package de.filmfarm.lexikon.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.Suggestion;
import de.filmfarm.lexikon.report.SuggestionDesk;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.report.SuggestionStatus;
import de.filmfarm.lexikon.report.web.SuggestionListPage.Entry;
import de.filmfarm.lexikon.report.web.SuggestionListPage.Tab;
import de.filmfarm.lexikon.report.web.SuggestionQueries.NearTerm;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

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
 * Lists what readers miss, and takes in what editors miss.
 */
@Controller
@RequestMapping("/admin/suggestions")
class SuggestionListController {

	private static final int PER_PAGE = 30;

	private static final int UNMET = 12;

	private final SuggestionQueries queries;

	private final UnmetSearchQueries searches;

	private final SuggestionDesk desk;

	private final InterfaceLanguages languages;

	SuggestionListController(SuggestionQueries queries, UnmetSearchQueries searches, SuggestionDesk desk,
			InterfaceLanguages languages) {
		this.queries = queries;
		this.searches = searches;
		this.desk = desk;
		this.languages = languages;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable String language,
			@RequestParam(required = false) @Nullable String origin, @RequestParam(defaultValue = "1") int page,
			Locale locale, Model model) {
		SuggestionFilter filter = SuggestionFilter.of(status, language, origin, this.languages);
		List<Tab> tabs = tabs(filter, this.queries.counts(filter));
		long total = tabs.stream().filter(Tab::current).mapToLong(Tab::count).sum();
		Pagination pagination = new Pagination(page, PER_PAGE, total);
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		UnmetSearches unmet = this.searches.all();
		boolean first = page == 1 && filter.status().equals(SuggestionStatus.OPEN.name());
		model.addAttribute("page",
				new SuggestionListPage(filter, tabs, this.languages.tags().stream().map(LanguageTag::value).toList(),
						entries(this.queries.rows(filter, unmet, PER_PAGE, pagination.offset()),
								LanguageTag.of(locale)),
						pagination, first ? this.searches.unsuggested(unmet, UNMET) : List.of(), this.queries.held()));
		return "suggestion/index";
	}

	private List<Entry> entries(List<SuggestionRow> rows, LanguageTag reader) {
		Map<Long, List<NearTerm>> near = this.queries.near(rows, reader)
			.stream()
			.collect(Collectors.groupingBy(NearTerm::suggestion));
		return rows.stream().map((row) -> new Entry(row, near.getOrDefault(row.id(), List.of()))).toList();
	}

	private static List<Tab> tabs(SuggestionFilter filter, Map<String, Long> counts) {
		List<Tab> tabs = new ArrayList<>();
		Stream.of(SuggestionStatus.values())
			.map(Enum::name)
			.forEach((name) -> tabs.add(new Tab(name, filter.with(name).address(), filter.status().equals(name),
					counts.getOrDefault(name, 0L))));
		tabs.add(new Tab(SuggestionFilter.ALL, filter.with(SuggestionFilter.ALL).address(),
				filter.status().equals(SuggestionFilter.ALL),
				counts.values().stream().mapToLong(Long::longValue).sum()));
		return tabs;
	}

	/** Makes a suggestion of what was looked for, linked, or missed at the desk. */
	@PostMapping
	String take(@RequestParam LanguageTag language, @RequestParam(defaultValue = "") String name,
			@RequestParam(required = false) @Nullable String origin, HttpServletRequest request,
			RedirectAttributes redirect) {
		SuggestionForm form = new SuggestionForm(name, null, null, null, null, null);
		if (!form.isNamed()) {
			redirect.addFlashAttribute("message", "suggestion.desk.noName");
			return "redirect:/admin/suggestions";
		}
		Suggestion suggestion = this.desk
			.receive(MissedTerm.of(language, SuggestionOrigin.of(origin).orElse(SuggestionOrigin.DESK), form.name()));
		String path = "/admin/suggestions/" + suggestion.getId();
		AuditTrail.detail(request, path);
		return "redirect:" + path;
	}

	/** Lets a suggestion through that was held. */
	@PostMapping("/held/{id:[0-9]+}/release")
	String release(@PathVariable long id, RedirectAttributes redirect) {
		redirect.addFlashAttribute("message",
				this.desk.release(id).isPresent() ? "suggestion.held.released" : "suggestion.held.gone");
		return "redirect:/admin/suggestions";
	}

	/** Throws away a suggestion that was held. */
	@PostMapping("/held/{id:[0-9]+}/disposal")
	String discard(@PathVariable long id, RedirectAttributes redirect) {
		this.desk.discard(id);
		redirect.addFlashAttribute("message", "suggestion.held.gone");
		return "redirect:/admin/suggestions";
	}

}

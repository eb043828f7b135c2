package de.filmfarm.lexikon.editorial.state.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.state.Finding;
import de.filmfarm.lexikon.editorial.state.LexikonState;
import de.filmfarm.lexikon.editorial.state.StateDays;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The state of the lexikon, and the lists of what was found.
 */
@Controller
class StateController {

	private final LexikonState state;

	private final StateDays days;

	private final StatePages pages;

	private final FindingPages lists;

	StateController(LexikonState state, StateDays days, StatePages pages, FindingPages lists) {
		this.state = state;
		this.days = days;
		this.pages = pages;
		this.lists = lists;
	}

	@GetMapping("/admin/state")
	String show(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(this.state.figures(), this.days.until(LocalDate.now(ZoneOffset.UTC)),
				who.role(), locale));
		return "state/show";
	}

	@GetMapping("/admin/state/{list}")
	String list(@PathVariable String list, @RequestParam(defaultValue = "") String department,
			@RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "1") String page, Locale locale,
			Model model) {
		Finding finding = Finding.listedAs(list).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		FindingPage found = this.lists.page(finding, department, sort,
				page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1, locale);
		if (found.pagination().isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("page", found);
		return "state/list";
	}

}

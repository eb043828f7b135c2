package de.filmfarm.lexikon.media.web;

import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * All figures, and where each is used.
 */
@Controller
class FigureLibraryController {

	private static final int PAGE = 24;

	private final FigureQueries queries;

	private final InterfaceLanguages languages;

	FigureLibraryController(FigureQueries queries, InterfaceLanguages languages) {
		this.queries = queries;
		this.languages = languages;
	}

	@GetMapping("/admin/figures")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String use,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String missing,
			@RequestParam(defaultValue = "") String ai, @RequestParam(defaultValue = "1") int page, Model model,
			Locale locale) {
		LibraryFilter filter = LibraryFilter.of(q, use, kind, missing, ai, this.languages);
		Pagination pagination = new Pagination(page, PAGE, this.queries.count(filter));
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		List<FigureCard> figures = this.queries.figures(filter, pagination, LanguageTag.of(locale), this.languages);
		model.addAttribute("filter", filter);
		model.addAttribute("pagination", pagination);
		model.addAttribute("figures", figures);
		model.addAttribute("page", FigureFormPage.of(this.languages, locale));
		return "media/index";
	}

}

package de.filmfarm.lexikon.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.SearchResults;
import de.filmfarm.lexikon.search.TermSearch;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The search page.
 */
@Controller
class SearchController {

	private final TermSearch search;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	SearchController(TermSearch search, InterfaceLanguages languages, MessageSource messages) {
		this.search = search;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping("/{lang:[a-z][a-z]}/search")
	String search(@PathVariable LanguageTag lang, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, Model model) {
		SearchQuery query = SearchQuery.of(q, lang).onPage(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
		String parameters = query.isEmpty() ? "" : "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
		String title = this.messages.getMessage("search.title", null, lang.locale());
		model.addAttribute("meta",
				PageMeta
					.of(query.isEmpty() ? title : query.text() + " \u2013 " + title, null, this.languages,
							(language) -> "/" + language + "/search" + parameters)
					.unlisted());
		model.addAttribute("query", query.text());
		if (query.isEmpty()) {
			return "search/empty";
		}
		SearchResults results = this.search.find(query);
		if (results.pagination().isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("results", results);
		return "search/results";
	}

}

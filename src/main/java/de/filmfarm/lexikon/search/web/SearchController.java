package de.filmfarm.lexikon.search.web;

import java.util.Map;

import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.SearchResults;
import de.filmfarm.lexikon.search.TermSearch;
import de.filmfarm.lexikon.shared.LanguageTag;

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

	private final SearchPages pages;

	SearchController(TermSearch search, SearchPages pages) {
		this.search = search;
		this.pages = pages;
	}

	@GetMapping("/{lang:[a-z][a-z]}/search")
	String search(@PathVariable LanguageTag lang, @RequestParam Map<String, String> request, Model model) {
		SearchAddress asked = this.pages.known(SearchAddress.of(lang, request), lang);
		SearchQuery query = asked.query();
		// From here on in the form in which it is looked for.
		SearchAddress address = asked.with(Parameter.TEXT, query.text());
		model.addAttribute("query", query.text());
		if (query.isEmpty()) {
			model.addAttribute("meta", this.pages.meta(address, query));
			return "search/empty";
		}
		SearchResults results = this.search.find(query);
		if (results.pagination().isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("page", this.pages.page(address, results));
		return "search/results";
	}

}

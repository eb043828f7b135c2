package de.filmfarm.lexikon.search.web;

import java.time.Duration;
import java.util.List;

import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.TermHit;
import de.filmfarm.lexikon.search.TermSearch;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Suggestions while typing: for the script of the page, for programs, and for the search
 * field of a browser.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/suggest")
class SuggestController {

	/** As the browsers know it that ask for suggestions (OpenSearch Suggestions 1.1). */
	private static final String OPENSEARCH = "application/x-suggestions+json";

	/**
	 * Somebody who types goes back a letter now and then; an edit may show a minute
	 * later.
	 */
	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final TermSearch search;

	private final SiteAddress site;

	SuggestController(TermSearch search, SiteAddress site) {
		this.search = search;
		this.site = site;
	}

	/** A list for the script of the page. */
	@GetMapping
	String list(@PathVariable LanguageTag lang, @RequestParam(defaultValue = "") String q, Model model,
			HttpServletResponse response) {
		model.addAttribute("hits", hits(lang, q));
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT.getHeaderValue());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return "search/suggestions :: suggestions";
	}

	/** The same for programs. */
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<List<SuggestedName>> json(@PathVariable LanguageTag lang,
			@RequestParam(defaultValue = "") String q) {
		return kept(MediaType.APPLICATION_JSON, hits(lang, q).stream().map(SuggestedName::of).toList());
	}

	/** The same for the search field of a browser. */
	@GetMapping(produces = OPENSEARCH)
	ResponseEntity<List<Object>> openSearch(@PathVariable LanguageTag lang, @RequestParam(defaultValue = "") String q) {
		List<SuggestedName> names = hits(lang, q).stream().map(SuggestedName::of).toList();
		// What was typed comes back as it was, or the browser drops the answer.
		return kept(MediaType.parseMediaType(OPENSEARCH),
				List.of(q, names.stream().map(SuggestedName::name).toList(),
						names.stream().map((name) -> name.description(lang.locale())).toList(),
						names.stream().map((name) -> this.site.of(name.href())).toList()));
	}

	/** The same, because browsers do not say what they accept. */
	@GetMapping(params = "format=opensearch")
	ResponseEntity<List<Object>> openSearchForBrowser(@PathVariable LanguageTag lang,
			@RequestParam(defaultValue = "") String q) {
		return openSearch(lang, q);
	}

	private List<TermHit> hits(LanguageTag lang, String typed) {
		return this.search.suggest(SearchQuery.of(typed, lang));
	}

	private static <T> ResponseEntity<T> kept(MediaType type, T body) {
		return ResponseEntity.ok().contentType(type).cacheControl(KEPT).varyBy(HttpHeaders.ACCEPT).body(body);
	}

}

package de.filmfarm.lexikon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;
import de.filmfarm.lexikon.site.HomeQueries.SitePath;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Tells search engines which pages there are, and in which languages.
 */
@Controller
class SitemapController {

	private final HomeQueries queries;

	private final InterfaceLanguages languages;

	private final SiteAddress site;

	SitemapController(HomeQueries queries, InterfaceLanguages languages, SiteAddress site) {
		this.queries = queries;
		this.languages = languages;
		this.site = site;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		return """
				User-agent: *
				Disallow: /admin/
				Disallow: /*/search
				Disallow: /*/suggest
				Disallow: /*/terms/random
				Disallow: /*/reports/

				Sitemap: %s
				""".formatted(this.site.of("/sitemap.xml"));
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String sitemap(Model model) {
		Map<String, List<SitePath>> bySubject = new LinkedHashMap<>();
		for (String page : List.of("", "/terms", "/films", "/learn", "/diagrams", "/corrections", "/about",
				"/imprint")) {
			bySubject.put(page,
					this.languages.tags()
						.stream()
						.map((language) -> new SitePath(page, language.value(), "/" + language + page, null))
						.toList());
		}
		for (SitePath path : this.queries.paths(this.languages.tags().stream().map(LanguageTag::value).toList())) {
			if (this.languages.contains(path.language())) {
				bySubject.computeIfAbsent(path.subject(), (subject) -> new ArrayList<>()).add(path);
			}
		}
		model.addAttribute("pages", bySubject.values());
		return "site/sitemap.xml";
	}

}

package de.filmfarm.lexikon.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/**
 * Files for feed readers and browsers.
 */
@Controller
class MachineFilesController {

	/** What a feed reader needs that looks in once a week, with room to spare. */
	private static final int FEED_ENTRIES = 50;

	private static final MediaType OPENSEARCH = new MediaType("application", "opensearchdescription+xml",
			StandardCharsets.UTF_8);

	private final HomeQueries queries;

	private final SiteAddress site;

	private final MessageSource messages;

	MachineFilesController(HomeQueries queries, SiteAddress site, MessageSource messages) {
		this.queries = queries;
		this.site = site;
		this.messages = messages;
	}

	/** New and changed entries as an Atom feed (RFC 4287). */
	@GetMapping(path = "/{lang:[a-z][a-z]}/feed.atom", produces = "application/atom+xml;charset=UTF-8")
	String feed(@PathVariable LanguageTag lang, Model model) {
		model.addAttribute("entries", this.queries.changed(lang, FEED_ENTRIES));
		model.addAttribute("address", this.site.base());
		return "site/feed.xml";
	}

	/** Lets a browser offer the lexikon as a search engine (OpenSearch 1.1). */
	@GetMapping("/{lang:[a-z][a-z]}/opensearch.xml")
	ResponseEntity<String> openSearch(@PathVariable LanguageTag lang) {
		String description = this.messages.getMessage("about.description", null, lang.locale());
		return ResponseEntity.ok()
			.contentType(OPENSEARCH)
			.body("""
					<?xml version="1.0" encoding="UTF-8"?>
					<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
					  <ShortName>Filmlexikon</ShortName>
					  <Description>%s</Description>
					  <Language>%s</Language>
					  <InputEncoding>UTF-8</InputEncoding>
					  <Image height="64" width="64" type="image/svg+xml">%s</Image>
					  <Url type="text/html" method="get" template="%s?q={searchTerms}"/>
					  <Url type="application/x-suggestions+json" method="get"
					    template="%s?format=opensearch&amp;q={searchTerms}"/>
					</OpenSearchDescription>
					""".formatted(HtmlUtils.htmlEscape(description, "UTF-8"), lang, this.site.of("/favicon.svg"),
					this.site.of("/" + lang + "/search"), this.site.of("/" + lang + "/suggest")));
	}

	@GetMapping(path = "/{lang:[a-z][a-z]}/manifest.webmanifest", produces = "application/manifest+json")
	@ResponseBody
	Map<String, Object> manifest(@PathVariable LanguageTag lang) {
		return Map.of("name", "Filmlexikon", "short_name", "Filmlexikon", "description",
				this.messages.getMessage("about.description", null, lang.locale()), "lang", lang.value(), "start_url",
				"/" + lang, "scope", "/", "display", "minimal-ui", "background_color", "#ffffff", "theme_color",
				"#000000", "icons", List.of(icon(192), icon(512)));
	}

	private static Map<String, String> icon(int size) {
		return Map.of("src", "/icon-" + size + ".png", "sizes", size + "x" + size, "type", "image/png");
	}

}

package de.filmfarm.lexikon.report.web;

import java.util.Comparator;
import java.util.List;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.shared.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows readers that reports have an effect, as a page and as a feed.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/corrections")
class CorrectionController {

	private static final int PAGE = 20;

	/** What a feed reader needs that looks in once a week, with room to spare. */
	private static final int FEED_ENTRIES = 50;

	private final CorrectionQueries queries;

	private final CorrectionStructuredData structuredData;

	private final InterfaceLanguages languages;

	private final SiteAddress site;

	private final MessageSource messages;

	CorrectionController(CorrectionQueries queries, CorrectionStructuredData structuredData,
			InterfaceLanguages languages, SiteAddress site, MessageSource messages) {
		this.queries = queries;
		this.structuredData = structuredData;
		this.languages = languages;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping
	String list(@PathVariable LanguageTag lang, @RequestParam(defaultValue = "1") int page, Model model) {
		Pagination pagination = new Pagination(page, PAGE, this.queries.count(lang));
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		List<CorrectionEntry> entries = this.queries.corrections(lang, PAGE, pagination.offset());
		PageMeta meta = PageMeta.of(message("corrections.title", lang), message("corrections.description", lang),
				this.languages, (language) -> "/" + language + "/corrections");
		// In another language there may be fewer, so that further pages have no
		// counterpart.
		model.addAttribute("meta", (page > 1) ? meta.unlisted() : this.structuredData.addTo(meta, entries, lang));
		model.addAttribute("corrections", entries);
		model.addAttribute("pagination", pagination);
		return "report/corrections";
	}

	/** The same as an Atom feed (RFC 4287). */
	@GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=UTF-8")
	String feed(@PathVariable LanguageTag lang, Model model) {
		List<CorrectionEntry> entries = this.queries.corrections(lang, FEED_ENTRIES, 0)
			.stream()
			.map(XmlText::of)
			.toList();
		model.addAttribute("entries", entries);
		model.addAttribute("updated",
				entries.stream().map(CorrectionEntry::changedAt).max(Comparator.naturalOrder()).orElse(null));
		model.addAttribute("address", this.site.base());
		return "report/corrections.xml";
	}

	private String message(String key, LanguageTag lang) {
		return this.messages.getMessage(key, null, lang.locale());
	}

}

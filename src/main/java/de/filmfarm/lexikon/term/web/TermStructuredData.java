package de.filmfarm.lexikon.term.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;
import de.filmfarm.lexikon.term.web.TermPage.CategoryLink;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Describes the page of a term for machines, as a {@code DefinedTerm} of schema.org
 * within the lexikon, and with the way to it through the departments.
 */
@Component
class TermStructuredData {

	private final SiteAddress site;

	private final JsonMapper json;

	TermStructuredData(SiteAddress site, JsonMapper json) {
		this.site = site;
		this.json = json;
	}

	/** The same page with its description. */
	TermPage addTo(TermPage page, LanguageTag reader) {
		Map<String, Object> graph = new LinkedHashMap<>();
		graph.put("@context", "https://schema.org");
		graph.put("@graph", List.of(term(page, reader), breadcrumb(page, reader)));
		return page.with(page.meta().withJsonLd(this.json.writeValueAsString(graph)));
	}

	private Map<String, Object> term(TermPage page, LanguageTag reader) {
		Map<String, Object> term = new LinkedHashMap<>();
		term.put("@type", "DefinedTerm");
		term.put("@id", page.permanent());
		term.put("name", page.headword().text());
		term.put("alternateName",
				page.names()
					.stream()
					.flatMap((group) -> group.names().stream())
					.map(TermPage.NameView::text)
					.filter((name) -> !name.equals(page.headword().text()))
					.distinct()
					.toList());
		term.put("description", page.article().lead());
		term.put("termCode", String.valueOf(page.number()));
		term.put("url", this.site.of(page.path()));
		if (!page.figures().isEmpty()) {
			term.put("image", this.site.of(page.figures().get(0).image().path()));
		}
		term.put("inDefinedTermSet", termSet(reader));
		return term;
	}

	private Map<String, Object> termSet(LanguageTag reader) {
		Map<String, Object> set = new LinkedHashMap<>();
		set.put("@type", "DefinedTermSet");
		set.put("@id", this.site.of("/" + reader + "/terms"));
		set.put("name", "Filmlexikon");
		set.put("url", this.site.of("/" + reader + "/terms"));
		set.put("inLanguage", reader.value());
		return set;
	}

	private Map<String, Object> breadcrumb(TermPage page, LanguageTag reader) {
		List<CategoryLink> way = List.of(new CategoryLink("", "Filmlexikon", "/" + reader), page.department(),
				page.category(), new CategoryLink("", page.headword().text(), page.path()));
		Map<String, Object> breadcrumb = new LinkedHashMap<>();
		breadcrumb.put("@type", "BreadcrumbList");
		breadcrumb.put("itemListElement", way.stream().map((step) -> step(step, way.indexOf(step) + 1)).toList());
		return breadcrumb;
	}

	private Map<String, Object> step(CategoryLink link, int position) {
		Map<String, Object> step = new LinkedHashMap<>();
		step.put("@type", "ListItem");
		step.put("position", position);
		step.put("name", link.name());
		step.put("item", this.site.of(link.path()));
		return step;
	}

}

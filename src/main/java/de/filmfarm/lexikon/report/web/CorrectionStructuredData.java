package de.filmfarm.lexikon.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.SiteAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Describes the page of corrections for machines: a {@code CollectionPage} of schema.org
 * with a {@code CorrectionComment} for each.
 */
@Component
class CorrectionStructuredData {

	private final SiteAddress site;

	private final JsonMapper json;

	CorrectionStructuredData(SiteAddress site, JsonMapper json) {
		this.site = site;
		this.json = json;
	}

	/** The same with its description. */
	PageMeta addTo(PageMeta meta, List<CorrectionEntry> corrections, LanguageTag reader) {
		String address = this.site.of("/" + reader + "/corrections");
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("@context", "https://schema.org");
		page.put("@type", "CollectionPage");
		page.put("@id", address);
		page.put("url", address);
		page.put("name", meta.title());
		page.put("inLanguage", reader.value());
		page.put("hasPart", corrections.stream().map((correction) -> comment(correction, address)).toList());
		return meta.withJsonLd(this.json.writeValueAsString(page));
	}

	private Map<String, Object> comment(CorrectionEntry correction, String address) {
		Map<String, Object> comment = new LinkedHashMap<>();
		comment.put("@type", "CorrectionComment");
		comment.put("@id", address + "#" + correction.anchor());
		comment.put("datePublished", correction.day().toString());
		comment.put("url", this.site.of(correction.difference()));
		comment.put("about", Map.of("@type", "DefinedTerm", "@id", this.site.of("/id/" + correction.number()), "name",
				correction.headword(), "url", this.site.of(correction.path())));
		return comment;
	}

}

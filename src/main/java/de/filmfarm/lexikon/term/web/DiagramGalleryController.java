package de.filmfarm.lexikon.term.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.media.FigureImage;
import de.filmfarm.lexikon.media.diagram.Diagrams;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.term.web.BrowseQueries.DiagramRow;
import de.filmfarm.lexikon.term.web.DiagramGallery.Department;
import de.filmfarm.lexikon.term.web.DiagramGallery.Exhibit;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows all diagrams.
 */
@Controller
class DiagramGalleryController {

	private final BrowseQueries queries;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	DiagramGalleryController(BrowseQueries queries, InterfaceLanguages languages, MessageSource messages) {
		this.queries = queries;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping("/{lang:[a-z][a-z]}/diagrams")
	String show(@PathVariable LanguageTag lang, Model model) {
		List<DiagramRow> rows = this.queries.diagrams(lang);
		model.addAttribute("page", new DiagramGallery(meta(lang), departments(rows, lang), rows.size()));
		return "term/diagrams";
	}

	private PageMeta meta(LanguageTag lang) {
		return PageMeta.of(this.messages.getMessage("diagrams.title", null, lang.locale()),
				this.messages.getMessage("diagrams.description", null, lang.locale()), this.languages,
				(language) -> "/" + language + "/diagrams");
	}

	private static List<Department> departments(List<DiagramRow> rows, LanguageTag lang) {
		Map<String, Department> departments = new LinkedHashMap<>();
		for (DiagramRow row : rows) {
			departments
				.computeIfAbsent(row.department(),
						(key) -> new Department(key, row.departmentName(),
								"/" + lang + "/categories/" + row.departmentSlug(), new ArrayList<>()))
				.exhibits()
				.add(new Exhibit(row.term(), "/" + lang + "/terms/" + row.slug(), FigureImage.of(row.digest(),
						Diagrams.fileName(row.name(), lang), row.width(), row.height(), List.of()), row.alt()));
		}
		return List.copyOf(departments.values());
	}

}

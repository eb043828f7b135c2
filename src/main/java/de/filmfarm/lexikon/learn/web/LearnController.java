package de.filmfarm.lexikon.learn.web;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.learn.web.LearnQueries.PathRow;
import de.filmfarm.lexikon.learn.web.LearnQueries.PathSummary;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Guided paths through the lexikon.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/learn")
class LearnController {

	private final LearnQueries queries;

	private final StudyTerms terms;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	LearnController(LearnQueries queries, StudyTerms terms, InterfaceLanguages languages, MessageSource messages) {
		this.queries = queries;
		this.terms = terms;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping
	String index(@PathVariable LanguageTag lang, Model model) {
		model.addAttribute("meta",
				PageMeta.of(this.messages.getMessage("learn.title", null, lang.locale()),
						this.messages.getMessage("learn.description", null, lang.locale()), this.languages,
						(language) -> "/" + language + "/learn"));
		model.addAttribute("paths", this.queries.paths(lang));
		return "learn/index";
	}

	@GetMapping("/{slug}")
	ModelAndView show(@PathVariable LanguageTag lang, @PathVariable String slug) {
		return this.queries.path(lang, slug)
			.map((row) -> new ModelAndView("learn/show", Map.of("page", page(lang, row))))
			.orElseGet(() -> moved(lang, slug));
	}

	/** A slug of another language leads to the page in this one. */
	private ModelAndView moved(LanguageTag lang, String otherSlug) {
		RedirectView permanent = new RedirectView("/" + lang + "/learn/" + this.queries.slug(lang, otherSlug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		permanent.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(permanent);
	}

	private LearnPage page(LanguageTag lang, PathRow row) {
		Map<String, String> paths = Addresses.of(row.slugs(), "/learn/");
		PageMeta meta = PageMeta.of(row.title(), row.lead(), this.languages,
				(language) -> paths.getOrDefault(language.value(), "/" + language + "/learn"));
		String path = "/" + lang + "/learn/" + row.slug();
		List<PathSummary> all = this.queries.paths(lang);
		int place = all.stream().map(PathSummary::path).toList().indexOf(path);
		return new LearnPage(meta, row.title(), row.lead(),
				row.introduction().lines().filter((line) -> !line.isBlank()).toList(),
				this.terms.ofPath(lang, row.id()), path + "/cards", at(all, place - 1), at(all, place + 1));
	}

	private static @Nullable PathSummary at(List<PathSummary> all, int place) {
		return (place >= 0 && place < all.size()) ? all.get(place) : null;
	}

}

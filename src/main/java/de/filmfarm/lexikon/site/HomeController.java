package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The way in: chooses the reader's language, and shows the home page.
 */
@Controller
class HomeController {

	private static final int RECENT = 8;

	private final HomeQueries queries;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	HomeController(HomeQueries queries, InterfaceLanguages languages, MessageSource messages) {
		this.queries = queries;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping("/")
	ResponseEntity<Void> chooseLanguage(HttpServletRequest request) {
		LanguageTag reader = this.languages.bestFor(Collections.list(request.getLocales()));
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.LOCATION, "/" + reader)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping("/{lang:[a-z][a-z]}")
	String home(@PathVariable LanguageTag lang, Model model) {
		long terms = this.queries.count();
		PageMeta meta = PageMeta.of(this.messages.getMessage("home.title", null, lang.locale()),
				this.messages.getMessage("home.description", new Object[] { terms }, lang.locale()), this.languages,
				(language) -> "/" + language);
		model.addAttribute("page",
				new HomePage(meta, terms, this.queries.termOf(LocalDate.now(ZoneOffset.UTC), lang).orElse(null),
						this.queries.departments(lang), this.queries.letters(lang), this.queries.learningPaths(lang),
						this.queries.recent(lang, RECENT)));
		// The home page has a search field of its own, large and in the middle.
		model.addAttribute("searchInHeader", false);
		return "site/home";
	}

}

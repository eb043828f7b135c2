package de.filmfarm.lexikon.film.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.film.web.FilmQueries.FilmRow;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.Pagination;

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
 * Films, and what to look at in each.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/films")
class FilmController {

	private static final int PAGE = 100;

	private final FilmQueries queries;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	FilmController(FilmQueries queries, InterfaceLanguages languages, MessageSource messages) {
		this.queries = queries;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping
	String list(@PathVariable LanguageTag lang, @RequestParam(defaultValue = "1") int page, Model model) {
		Pagination pagination = new Pagination(page, PAGE, this.queries.count());
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String query = (page > 1) ? "?page=" + page : "";
		model.addAttribute("meta",
				PageMeta.of(this.messages.getMessage("films.title", null, lang.locale()),
						this.messages.getMessage("films.description", null, lang.locale()), this.languages,
						(language) -> "/" + language + "/films" + query));
		model.addAttribute("films", this.queries.films(PAGE, pagination.offset()));
		model.addAttribute("pagination", pagination);
		return "film/index";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable LanguageTag lang, @PathVariable String slug, Model model) {
		FilmRow film = this.queries.film(slug, lang)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String description = this.messages.getMessage("film.description",
				new Object[] { film.title(), film.directors() }, lang.locale());
		PageMeta meta = PageMeta.of(film.title() + " (" + film.year() + ")", description, this.languages,
				(language) -> "/" + language + "/films/" + film.slug());
		model.addAttribute("page", new FilmPage(meta, film.title(), film.localTitle(), film.year(),
				countries(film.countries(), lang.locale()), film.directors(), this.queries.terms(film.id(), lang)));
		return "film/show";
	}

	private static String countries(String codes, Locale reader) {
		return Arrays.stream(codes.split(","))
			.filter((code) -> !code.isEmpty())
			.map((code) -> new Locale.Builder().setRegion(code).build().getDisplayCountry(reader))
			.collect(Collectors.joining(", "));
	}

}

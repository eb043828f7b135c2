package de.filmfarm.lexikon.site;

import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.search.TermHit;
import de.filmfarm.lexikon.search.TermSearch;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.term.TermNotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages for what went wrong, in the reader's language. They say what the reader can do,
 * and nothing about the inside.
 */
@ControllerAdvice
class ErrorPages {

	private final TermSearch search;

	private final LayoutAdvice layout;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	ErrorPages(TermSearch search, LayoutAdvice layout, InterfaceLanguages languages, MessageSource messages) {
		this.search = search;
		this.layout = layout;
		this.languages = languages;
		this.messages = messages;
	}

	/** A term that does not exist: the page offers those whose names are nearest. */
	@ExceptionHandler
	ModelAndView missing(TermNotFoundException ex, Locale locale) {
		return page(HttpStatus.NOT_FOUND, this.search.near(ex.getSlug(), ex.getLanguage()), locale);
	}

	/** The page for a status. */
	ModelAndView page(HttpStatus status, Locale locale) {
		return page(status, List.of(), locale);
	}

	private ModelAndView page(HttpStatus status, List<TermHit> near, Locale locale) {
		String name = name(status);
		ModelAndView page = new ModelAndView("error/" + name, status);
		String title = this.messages.getMessage("error." + name + ".title", null, locale);
		page.addObject("meta", PageMeta.of(title, null, this.languages, (language) -> "/" + language).unlisted());
		page.addObject("layout",
				status.is5xxServerError() ? this.layout.withoutDatabase(locale) : this.layout.layout(locale));
		page.addObject("status", status.value());
		page.addObject("near", near);
		return page;
	}

	private static String name(HttpStatus status) {
		if (status == HttpStatus.NOT_FOUND) {
			return "404";
		}
		return status.is4xxClientError() ? "4xx" : "500";
	}

}

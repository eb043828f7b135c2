package de.filmfarm.lexikon.term.web;

import java.net.URI;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermNotFoundException;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of a term.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/terms")
class TermController {

	private final TermQueries queries;

	private final TermPages pages;

	TermController(TermQueries queries, TermPages pages) {
		this.queries = queries;
		this.pages = pages;
	}

	@GetMapping("/{slug}")
	String show(@PathVariable LanguageTag lang, @PathVariable String slug, Model model, HttpServletResponse response) {
		TermDocument term = find(lang, slug);
		if (term.status() == TermStatus.RETIRED) {
			response.setStatus(HttpStatus.GONE.value());
		}
		model.addAttribute("page", this.pages.page(term, lang));
		return (term.status() == TermStatus.RETIRED) ? "term/retired" : "term/show";
	}

	/** What a script shows beside a link to the term. */
	@GetMapping("/{slug}/preview")
	String preview(@PathVariable LanguageTag lang, @PathVariable String slug, Model model) {
		TermDocument term = find(lang, slug);
		model.addAttribute("term", term);
		model.addAttribute("headword", term.headword(lang.value()));
		model.addAttribute("path", "/" + lang + "/terms/" + slug);
		return "term/preview :: preview";
	}

	@GetMapping("/random")
	ResponseEntity<Void> random(@PathVariable LanguageTag lang) {
		String path = this.queries.any(lang).map((slug) -> "/" + lang + "/terms/" + slug).orElse("/" + lang);
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create(path))
			.cacheControl(CacheControl.noStore())
			.build();
	}

	private TermDocument find(LanguageTag lang, String slug) {
		TermDocument term = this.queries.term(lang, slug).orElseThrow(() -> moved(lang, slug));
		if (!term.article().slug().equals(slug)) {
			throw new TermMovedException("/" + lang + "/terms/" + term.article().slug());
		}
		return term;
	}

	private RuntimeException moved(LanguageTag lang, String slug) {
		return this.queries.present(lang, slug)
			.<RuntimeException>map((present) -> new TermMovedException("/" + lang + "/terms/" + present))
			.orElseGet(() -> new TermNotFoundException(lang, slug));
	}

	@ExceptionHandler
	ResponseEntity<Void> moved(TermMovedException ex) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, ex.path()).build();
	}

	/** The address is an old one; the page is elsewhere. */
	private static final class TermMovedException extends RuntimeException {

		private final String path;

		private TermMovedException(String path) {
			this.path = path;
		}

		private String path() {
			return this.path;
		}

	}

}

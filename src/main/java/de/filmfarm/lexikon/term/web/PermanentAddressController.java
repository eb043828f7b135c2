package de.filmfarm.lexikon.term.web;

import java.util.Collections;
import java.util.Locale;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Addresses that never change: the permanent one of a term, and those the lexikon had
 * before.
 */
@Controller
class PermanentAddressController {

	private final TermQueries queries;

	private final InterfaceLanguages languages;

	PermanentAddressController(TermQueries queries, InterfaceLanguages languages) {
		this.queries = queries;
		this.languages = languages;
	}

	@GetMapping("/id/{number:\\d{1,18}}")
	ResponseEntity<Void> permanent(@PathVariable long number, HttpServletRequest request) {
		Iterable<Locale> preferred = Collections.list(request.getLocales());
		LanguageTag reader = this.languages.bestFor(preferred);
		return this.queries.slug(number, reader)
			.map((slug) -> redirect(HttpStatus.SEE_OTHER, reader, slug))
			.or(() -> this.queries.survivor(number, reader)
				.map((slug) -> redirect(HttpStatus.MOVED_PERMANENTLY, reader, slug)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<Void> redirect(HttpStatus status, LanguageTag reader, String slug) {
		return ResponseEntity.status(status)
			.header(HttpHeaders.LOCATION, "/" + reader + "/terms/" + slug)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping("/c/{lang:[a-z][a-z]}/{slug:[a-z0-9-]+}")
	ResponseEntity<Void> former(@PathVariable LanguageTag lang, @PathVariable String slug) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.header(HttpHeaders.LOCATION, "/" + lang + "/terms/" + slug)
			.build();
	}

}

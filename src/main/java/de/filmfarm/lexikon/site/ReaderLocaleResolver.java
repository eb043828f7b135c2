package de.filmfarm.lexikon.site;

import java.util.Collections;
import java.util.Locale;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page is the first part of its address; where the address names none,
 * as in an error, the browser's.
 */
class ReaderLocaleResolver implements LocaleResolver {

	private final InterfaceLanguages languages;

	ReaderLocaleResolver(InterfaceLanguages languages) {
		this.languages = languages;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		String[] parts = path.split("/", 3);
		if (parts.length > 1 && this.languages.contains(parts[1])) {
			return Locale.forLanguageTag(parts[1]);
		}
		return this.languages.bestFor(Collections.list(request.getLocales())).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("readers change the language by going to another address");
	}

}

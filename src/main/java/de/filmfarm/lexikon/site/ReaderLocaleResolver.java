package de.filmfarm.lexikon.site;

import java.util.Collections;
import java.util.Locale;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page is the first part of its address. Where the address names none,
 * as at the desk or in an error, it is the one that was chosen at the desk, else the
 * browser's.
 */
class ReaderLocaleResolver implements LocaleResolver {

	/** The cookie with the language that somebody works in; the desk sets it. */
	private static final String CHOSEN = "language";

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
		Cookie chosen = WebUtils.getCookie(request, CHOSEN);
		if (chosen != null && this.languages.contains(chosen.getValue())) {
			return Locale.forLanguageTag(chosen.getValue());
		}
		return this.languages.bestFor(Collections.list(request.getLocales())).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("readers change the language by going to another address");
	}

}

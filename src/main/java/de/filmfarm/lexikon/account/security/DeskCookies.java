package de.filmfarm.lexikon.account.security;

import java.time.Duration;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.security.core.Authentication;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookies of the desk: the session, which only the desk gets to see; the language;
 * and a mark without content, by which the scripts of public pages know that somebody is
 * signed in. The server never reads the mark.
 */
@Component
public class DeskCookies {

	/** Long enough not to be asked for again each month. */
	private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

	private final boolean secure;

	DeskCookies(SiteAddress site) {
		this.secure = site.base().startsWith("https:");
	}

	/** Lax, so that a link in a mail leads to the desk and not to the sign-in. */
	@Bean
	static CookieSerializer sessionCookie(SiteAddress site) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookiePath(DeskPaths.DESK);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		if (site.base().startsWith("https:")) {
			// Whatever a proxy before the application speaks with it.
			cookie.setUseSecureCookie(true);
		}
		return cookie;
	}

	/** Keeps the language in which somebody works. */
	public void language(HttpServletResponse response, LanguageTag language) {
		add(response, cookie("language", language.value()).path(DeskPaths.DESK).httpOnly(true).maxAge(LANGUAGE_KEPT));
	}

	/** Tells the scripts of public pages that somebody is signed in. */
	void mark(HttpServletResponse response) {
		add(response, cookie("desk", "1").path("/"));
	}

	/** Takes the mark away. */
	void forget(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
		add(response, cookie("desk", "").path("/").maxAge(Duration.ZERO));
	}

	private ResponseCookieBuilder cookie(String name, String value) {
		return ResponseCookie.from(name, value).secure(this.secure).sameSite("Lax");
	}

	private static void add(HttpServletResponse response, ResponseCookieBuilder cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

}

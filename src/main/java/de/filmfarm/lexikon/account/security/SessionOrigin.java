package de.filmfarm.lexikon.account.security;

import java.io.Serializable;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Where a session was begun, so that its owner recognises it.
 *
 * @param browser as it calls itself
 * @param address in the network
 */
public record SessionOrigin(String browser, String address) implements Serializable {

	/** Where a session keeps it. */
	public static final String ATTRIBUTE = SessionOrigin.class.getName();

	/** Characters of what a browser calls itself; the rest says nothing. */
	private static final int LONGEST = 300;

	static SessionOrigin of(HttpServletRequest request) {
		String browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
		return new SessionOrigin(browser.substring(0, Math.min(browser.length(), LONGEST)), request.getRemoteAddr());
	}

}

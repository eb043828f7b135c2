package de.filmfarm.lexikon.account.security;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import de.filmfarm.lexikon.account.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What the desk answers to those who may not do what they want: the way to sign in for
 * strangers and for those whose session has ended, a refusal for all others. Scripts get
 * a status that they can act upon, not a page.
 */
@Component
class DeskRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final PageBefore pageBefore;

	private final Standing standing;

	DeskRefusals(PageBefore pageBefore, Standing standing) {
		this.pageBefore = pageBefore;
		this.standing = standing;
	}

	/** Nobody is signed in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
			throws IOException {
		if (isOfAScript(request)) {
			response.sendError(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		response.sendRedirect(DeskPaths.SIGN_IN + (hadASession(request) ? "?expired" : ""));
	}

	/**
	 * Somebody may not do it, or a form came without a valid token. Where that is because
	 * the session has ended, signing in leads back to the page with the form.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException && !isSomebodySignedIn() && hadASession(request)) {
			String page = pageOfForm(request);
			if (page != null) {
				this.pageBefore.save(request, page);
			}
			commence(request, response, new SessionEndedException());
			return;
		}
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		if (!(refusal instanceof CsrfException) && somebody != null && this.standing.lacksCode(somebody)
				&& !isOfAScript(request)) {
			this.pageBefore.saveRequest(request, response);
			response.sendRedirect(DeskPaths.SECOND_FACTOR);
			return;
		}
		response.setStatus(HttpStatus.FORBIDDEN.value());
		request.setAttribute(WebAttributes.ACCESS_DENIED_403, refusal);
		request.getRequestDispatcher(DeskPaths.REFUSAL).forward(request, response);
	}

	private static boolean isSomebodySignedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn;
	}

	private static boolean hadASession(HttpServletRequest request) {
		return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
	}

	/** Browsers say so of their own accord; a script cannot pretend otherwise. */
	private static boolean isOfAScript(HttpServletRequest request) {
		return "empty".equals(request.getHeader("Sec-Fetch-Dest"));
	}

	/** Of the page that a form was sent from, the path on this site. */
	private static @Nullable String pageOfForm(HttpServletRequest request) {
		String referer = request.getHeader(HttpHeaders.REFERER);
		if (referer == null) {
			return null;
		}
		try {
			URI page = new URI(referer);
			return page.getRawPath() + ((page.getRawQuery() != null) ? "?" + page.getRawQuery() : "");
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static final class SessionEndedException extends AuthenticationException {

		private SessionEndedException() {
			super("session ended");
		}

	}

}

package de.filmfarm.lexikon.editorial.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Saves the text of a form whose sender is not signed in any more, or again, so that its
 * token is an old one. Instead of an error, the sender gets the text back in a page that
 * can send it again with a token of today.
 * <p>
 * It does so only for forms of our own pages, as the browser vouches for; otherwise a
 * foreign page could have somebody confirm what they never wrote.
 */
final class UnsentForms extends OncePerRequestFilter {

	static final String PAGE = "/admin/terms/unsent";

	/** The address that was sent to. */
	static final String ADDRESS = UnsentForms.class.getName();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !request.getMethod().equals("POST") || !path.matches("/admin/terms/(new|\\d+)")
		// A script keeps the text itself.
				|| request.getHeader("X-Requested-With") != null || !isOurs(request);
	}

	private static boolean isOurs(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Refusal refusal = new Refusal(response);
		chain.doFilter(new Asking(request, refusal), refusal);
		if (refusal.refused && !response.isCommitted()) {
			response.reset();
			response.setStatus(HttpStatus.FORBIDDEN.value());
			request.setAttribute(ADDRESS, request.getRequestURI());
			request.getRequestDispatcher(PAGE).forward(new Reading(request), response);
		}
	}

	/** Holds back what would be said to somebody who may not send. */
	private static final class Refusal extends HttpServletResponseWrapper {

		private boolean refused;

		private Refusal(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) throws IOException {
			sendError(status, null);
		}

		@Override
		public void sendError(int status, @Nullable String message) throws IOException {
			if (status == HttpStatus.FORBIDDEN.value() || status == HttpStatus.UNAUTHORIZED.value()) {
				this.refused = true;
			}
			else {
				super.sendError(status, message);
			}
		}

		@Override
		public void sendRedirect(String location) throws IOException {
			if (location.contains("/admin/sign-in") || location.contains("/admin/second-factor")) {
				this.refused = true;
			}
			else {
				super.sendRedirect(location);
			}
		}

	}

	/** Holds back the page that says that somebody may not send. */
	private static final class Asking extends HttpServletRequestWrapper {

		private final Refusal refusal;

		private Asking(HttpServletRequest request, Refusal refusal) {
			super(request);
			this.refusal = refusal;
		}

		@Override
		public @Nullable RequestDispatcher getRequestDispatcher(String path) {
			RequestDispatcher dispatcher = super.getRequestDispatcher(path);
			return (this.refusal.getStatus() == HttpStatus.FORBIDDEN.value()) ? new Silence(this.refusal) : dispatcher;
		}

	}

	/** Leads nowhere. */
	private record Silence(Refusal refusal) implements RequestDispatcher {

		@Override
		public void forward(ServletRequest request, ServletResponse response) {
			this.refusal.refused = true;
		}

		@Override
		public void include(ServletRequest request, ServletResponse response) {
			this.refusal.refused = true;
		}

	}

	/** The same request, which only wants to read. */
	private static final class Reading extends HttpServletRequestWrapper {

		private Reading(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}

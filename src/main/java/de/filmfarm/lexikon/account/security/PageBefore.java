package de.filmfarm.lexikon.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page of the desk that somebody wanted before signing in. Only its address is kept,
 * and only as a path: neither what was sent to it nor the host, which a request can make
 * up.
 */
@Component
class PageBefore implements RequestCache {

	private static final String ATTRIBUTE = PageBefore.class.getName();

	/** Longer ones are nobody's page. */
	private static final int LONGEST = 1000;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		if (HttpMethod.GET.matches(request.getMethod())) {
			String query = request.getQueryString();
			save(request, request.getRequestURI() + ((query != null) ? "?" + query : ""));
		}
	}

	/**
	 * Keeps an address if it lies within the desk and is none of signing in and out.
	 * Where one gets anyway needs no session.
	 */
	void save(HttpServletRequest request, String address) {
		String path = address.replaceFirst("[?#].*", "");
		if (address.length() <= LONGEST && DeskPaths.hold(path) && !address.equals(DeskPaths.DESK)
				&& !path.startsWith(DeskPaths.SIGN_IN) && !path.equals(DeskPaths.SIGN_OUT)
				&& !path.startsWith(DeskPaths.SECOND_FACTOR)) {
			request.getSession().setAttribute(ATTRIBUTE, address);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		Object address = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		return (address != null) ? new SimpleSavedRequest(address.toString()) : null;
	}

	/** Nothing of the earlier request but its address is taken up again. */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

}

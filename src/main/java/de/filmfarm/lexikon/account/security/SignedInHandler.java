package de.filmfarm.lexikon.account.security;

import java.io.IOException;
import java.time.Duration;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in who has just signed in, by whatever means, and leads back to the page
 * that was wanted.
 */
@Component
class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {

	/**
	 * Without a click; a working day with lunch. Sessions of strangers end much earlier.
	 */
	private static final Duration IDLE = Duration.ofHours(10);

	private final Accounts accounts;

	private final DeskCookies cookies;

	private final PageBefore pageBefore;

	private final Standing standing;

	SignedInHandler(Accounts accounts, DeskCookies cookies, PageBefore pageBefore, Standing standing) {
		this.standing = standing;
		this.accounts = accounts;
		this.cookies = cookies;
		this.pageBefore = pageBefore;
		setRequestCache(pageBefore);
		setDefaultTargetUrl(DeskPaths.DESK);
	}

	/** Tells a script where to go, as it cannot follow. */
	void answerScript(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException {
		welcome(request, response, authentication);
		SavedRequest wanted = this.pageBefore.getRequest(request, response);
		this.pageBefore.removeRequest(request, response);
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.getWriter().write((wanted != null) ? wanted.getRedirectUrl() : DeskPaths.DESK);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		welcome(request, response, authentication);
		super.onAuthenticationSuccess(request, response, authentication);
		// Else the next sign-in within the session, such as that with a code, would lead
		// there once more.
		if (!this.standing.lacksCode(authentication)) {
			this.pageBefore.removeRequest(request, response);
		}
	}

	private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
		if (authentication.getPrincipal() instanceof SignedIn signedIn) {
			this.accounts.noteSignIn(signedIn.account());
			this.accounts.findById(signedIn.account())
				.map(Account::getLanguage)
				.ifPresent((language) -> this.cookies.language(response, language));
			this.cookies.mark(response);
			keep(request.getSession(), request);
		}
	}

	private static void keep(HttpSession session, HttpServletRequest request) {
		session.setMaxInactiveInterval((int) IDLE.toSeconds());
		session.setAttribute(SessionOrigin.ATTRIBUTE, SessionOrigin.of(request));
	}

}

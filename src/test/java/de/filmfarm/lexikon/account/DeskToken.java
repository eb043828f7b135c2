package de.filmfarm.lexikon.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Gives a request a session of its own and the token against forgery that it expects. The
 * one of spring-security-test would change the filters of all tests that come after.
 */
final class DeskToken implements RequestPostProcessor {

	private static final String ATTRIBUTE = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

	private final SessionRepository<? extends Session> sessions;

	DeskToken(SessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		CsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", UUID.randomUUID().toString());
		String session = begin(this.sessions, token);
		request.setCookies(
				new Cookie("SESSION", Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8))));
		new XorCsrfTokenRequestAttributeHandler().handle(request, new MockHttpServletResponse(), () -> token);
		CsrfToken masked = (CsrfToken) Objects.requireNonNull(request.getAttribute(token.getParameterName()));
		request.setParameter(token.getParameterName(), masked.getToken());
		return request;
	}

	private static <S extends Session> String begin(SessionRepository<S> sessions, CsrfToken token) {
		S session = sessions.createSession();
		session.setAttribute(ATTRIBUTE, token);
		sessions.save(session);
		return session.getId();
	}

}

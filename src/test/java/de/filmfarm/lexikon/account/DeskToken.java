package de.filmfarm.lexikon.account;

import java.util.Objects;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Gives a request the token against forgery that its session expects. The one of
 * spring-security-test would change the filters of all tests that come after.
 */
final class DeskToken implements RequestPostProcessor {

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
		CsrfToken token = tokens.generateToken(request);
		tokens.saveToken(token, request, new MockHttpServletResponse());
		new XorCsrfTokenRequestAttributeHandler().handle(request, new MockHttpServletResponse(), () -> token);
		CsrfToken masked = (CsrfToken) Objects.requireNonNull(request.getAttribute(token.getParameterName()));
		request.setParameter(token.getParameterName(), masked.getToken());
		return request;
	}

}

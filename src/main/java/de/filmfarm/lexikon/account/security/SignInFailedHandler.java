package de.filmfarm.lexikon.account.security;

import java.io.IOException;

import de.filmfarm.lexikon.account.ProviderUnreachableException;
import de.filmfarm.lexikon.account.TooManyAttemptsException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Shows the same form again, whatever was wrong: nobody learns which addresses have an
 * account.
 */
@Component
class SignInFailedHandler implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException, ServletException {
		if (failure instanceof TooManyAttemptsException tooMany) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
		}
		else if (failure instanceof ProviderUnreachableException) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
		else {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, failure);
		String page = request.getRequestURI().equals(DeskPaths.SECOND_FACTOR) ? DeskPaths.SECOND_FACTOR_REFUSAL
				: DeskPaths.SIGN_IN_REFUSAL;
		request.getRequestDispatcher(page).forward(request, response);
	}

}

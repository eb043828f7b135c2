package de.filmfarm.lexikon.account.audit;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs each request that has written something at the desk, whichever handler took it.
 */
class AuditInterceptor implements HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

	/** Whoever has it may do what it stands for, so it is kept nowhere. */
	private static final String SECRET = "token";

	private final AuditTrail trail;

	AuditInterceptor(AuditTrail trail) {
		this.trail = trail;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		boolean isDone = failure == null && response.getStatus() < HttpStatus.BAD_REQUEST.value();
		if (isDone && !READING.contains(request.getMethod()) && handler instanceof HandlerMethod method
				&& !method.hasMethodAnnotation(Unaudited.class)) {
			String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
			this.trail.add(account(), request.getMethod() + " " + VARIABLE.matcher(pattern).replaceAll("{$1}"),
					subject(pattern, request), AuditTrail.detailOf(request));
		}
	}

	private static @Nullable Long account() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
				? Long.valueOf(signedIn.account()) : null;
	}

	/** The address as far as its last variable, which is what was written to. */
	private static @Nullable String subject(String pattern, HttpServletRequest request) {
		Map<?, ?> variables = (request
			.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map) ? map : Map.of();
		StringBuilder subject = new StringBuilder();
		Matcher variable = VARIABLE.matcher(pattern);
		int from = 0;
		while (variable.find() && !variable.group(1).equals(SECRET)) {
			subject.append(pattern, from, variable.start()).append(variables.get(variable.group(1)));
			from = variable.end();
		}
		return subject.isEmpty() ? null : subject.toString();
	}

}

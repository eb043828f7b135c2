package de.filmfarm.lexikon.account.audit;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs each request that has written something at the desk, whichever handler took it.
 */
class AuditInterceptor implements HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	/** With its rule, which may hold braces itself: {@code {day:\\d{4}}}. */
	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

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
			this.trail.add(AuditTrail.account(), action(request.getMethod(), pattern), subject(pattern, request),
					AuditTrail.detailOf(request));
		}
	}

	/** What was done, without the rules that variables of the address obey. */
	static String action(String method, String pattern) {
		return method + " " + VARIABLE.matcher(pattern).replaceAll("{$1}");
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

package de.filmfarm.lexikon.account.security;

import de.filmfarm.lexikon.account.Role;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * What readers may do: read everything that is published and send the forms made for
 * them, without an account and without a session; all else is denied. The desk is the
 * matter of {@link DeskSecurity}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * A mail program posts here of its own accord (RFC 8058), so it has no token but the
	 * one in the address, which nobody else knows.
	 */
	private static final String[] UNSUBSCRIPTIONS = { "/*/reports/*/unsubscription",
			"/*/suggestions/*/unsubscription" };

	/** Who may do more may also do what others may. */
	@Bean
	static RoleHierarchy roles() {
		return RoleHierarchyImpl.withDefaultRolePrefix()
			.role(Role.ADMIN.name())
			.implies(Role.EDITOR.name())
			.role(Role.EDITOR.name())
			.implies(Role.CONTRIBUTOR.name())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain security(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers("/actuator/health/**")
						.permitAll()
						.requestMatchers("/actuator/**")
						.denyAll()
						.requestMatchers(HttpMethod.POST, UNSUBSCRIPTIONS)
						.permitAll()
						.requestMatchers(HttpMethod.POST, "/*/terms/*/report", "/*/search/report", "/*/suggestions",
								"/*/reports/*/messages", "/*/reports/*/address")
						.permitAll()
						.requestMatchers(HttpMethod.GET)
						.permitAll()
						.requestMatchers(HttpMethod.HEAD)
						.permitAll()
						.anyRequest()
						.denyAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens()).ignoringRequestMatchers(UNSUBSCRIPTIONS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityHeaders::of)
			.build();
	}

	/**
	 * In a cookie, so that no session is needed; it is only set where a page holds a
	 * form.
	 */
	private static CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
		return tokens;
	}

	/**
	 * Addresses that no link of ours has, such as those with a double slash, are refused
	 * before any filter; the answer bears the same headers as all others.
	 */
	@Bean
	RequestRejectedHandler rejectedRequests() {
		return (request, response, rejection) -> {
			SecurityHeaders.write(request, response);
			response.sendError(HttpStatus.BAD_REQUEST.value());
		};
	}

}

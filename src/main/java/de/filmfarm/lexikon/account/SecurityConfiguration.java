package de.filmfarm.lexikon.account;

import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * Who may do what. Readers read everything that is published and send the forms made for
 * them, without an account and without a session; all else is denied.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Only what the site itself serves; nothing inline, nothing from elsewhere, no frame
	 * around it.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final List<HeaderWriter> HEADERS = List.of(
			new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY), new XContentTypeOptionsHeaderWriter(),
			new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY), new HstsHeaderWriter(),
			new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
			new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"));

	/** Who may do more may also do what others may. */
	@Bean
	static RoleHierarchy roles() {
		return RoleHierarchyImpl.fromHierarchy("ROLE_ADMIN > ROLE_EDITOR > ROLE_CONTRIBUTOR");
	}

	/** The desk: only for those who are signed in, each place for its roles. */
	@Bean
	@Order(1)
	SecurityFilterChain desk(HttpSecurity http) throws Exception {
		return http.securityMatcher("/admin", "/admin/**").authorizeHttpRequests((requests) -> {
			requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
			requests.requestMatchers("/admin/profile", "/admin/profile/**").hasRole(Role.CONTRIBUTOR.name());
			for (DeskPlace place : DeskPlace.values()) {
				String[] addresses = (place != DeskPlace.HOME) ? new String[] { place.path(), place.path() + "/**" }
						: new String[] { place.path() };
				requests.requestMatchers(addresses).hasRole(place.lowest().name());
			}
			requests.anyRequest().denyAll();
		}).headers(SecurityConfiguration::headers).build();
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
						.requestMatchers(HttpMethod.POST, "/*/terms/*/report", "/*/suggestions")
						.permitAll()
						.requestMatchers(HttpMethod.GET)
						.permitAll()
						.requestMatchers(HttpMethod.HEAD)
						.permitAll()
						.anyRequest()
						.denyAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens()))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityConfiguration::headers)
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

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		// Each page says itself how long it may be kept.
		headers.defaultsDisabled();
		HEADERS.forEach(headers::addHeaderWriter);
	}

	/**
	 * Addresses that no link of ours has, such as those with a double slash, are refused
	 * before any filter; the answer bears the same headers as all others.
	 */
	@Bean
	RequestRejectedHandler rejectedRequests() {
		return (request, response, rejection) -> {
			HEADERS.forEach((header) -> header.writeHeaders(request, response));
			response.sendError(HttpStatus.BAD_REQUEST.value());
		};
	}

}

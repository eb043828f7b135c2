package de.filmfarm.lexikon.account.security;

import java.util.Map;

import de.filmfarm.lexikon.account.SecondFactor;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * How people get into the desk and out again. What they may do there is the matter of
 * {@link DeskRules}.
 */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

	/** About a quarter of a second on one core in 2026; attackers need it as well. */
	private static final int BCRYPT_STRENGTH = 12;

	@Bean
	static PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
	}

	@Bean
	@Order(1)
	SecurityFilterChain desk(HttpSecurity http, DeskRules rules, PageBefore pageBefore, SignedInHandler signedIn,
			SignInFailedHandler failed, DeskRefusals refusals, DeskCookies cookies, SecondFactor secondFactor,
			PasskeyFilters passkeys, OidcSignIn oidc) throws Exception {
		passkeys.addTo(http);
		oidc.addTo(http, signedIn, failed);
		return http.securityMatcher("/admin", "/admin/**")
			.authorizeHttpRequests(rules::apply)
			.requestCache((cache) -> cache.requestCache(pageBefore))
			.formLogin((form) -> form.loginPage(DeskPaths.SIGN_IN)
				.usernameParameter("email")
				.successHandler(signedIn)
				.failureHandler(failed))
			.addFilterAfter(
					new CodeFilter(secondFactor, signedIn, failed, http.getSharedObject(ApplicationContext.class)),
					UsernamePasswordAuthenticationFilter.class)
			.logout((logout) -> logout.logoutUrl(DeskPaths.SIGN_OUT)
				.addLogoutHandler(cookies::forget)
				.logoutSuccessUrl(DeskPaths.SIGN_IN + "?out"))
			.exceptionHandling(
					(exceptions) -> exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.headers(SecurityHeaders::of)
			.build();
	}

}

package de.filmfarm.lexikon.account.security;

import de.filmfarm.lexikon.account.DeskPlace;
import de.filmfarm.lexikon.account.Role;
import jakarta.servlet.DispatcherType;

import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * What may be done at the desk: what {@link DeskPlace} opens to a role, by somebody in
 * good {@link Standing}. All else is denied.
 */
@Component
class DeskRules {

	/** Open to people who have not signed in yet. */
	private static final String[] ENTRANCES = { DeskPaths.SIGN_IN, "/admin/set-up/*", "/admin/invitations/*",
			"/admin/password-resets", "/admin/password-resets/*" };

	/** Everybody's own. */
	private static final String[] OWN = { "/admin/profile", "/admin/profile/**" };

	/** What contributors may not do with terms that they may write about. */
	private static final String[] DECISIONS = { "/admin/terms/*/revisions/*/approval",
			"/admin/terms/*/revisions/*/return", "/admin/terms/*/schedule", "/admin/terms/*/retirement",
			"/admin/terms/*/merger", "/admin/terms/*/merger/**" };

	private final DefaultAuthorizationManagerFactory<RequestAuthorizationContext> roles = new DefaultAuthorizationManagerFactory<>();

	DeskRules(RoleHierarchy hierarchy, Standing standing) {
		this.roles.setRoleHierarchy(hierarchy);
		this.roles.setAdditionalAuthorization(standing);
	}

	// Not a Customizer: Spring Security would apply it to the other chain as well.
	void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
		requests.requestMatchers(ENTRANCES).permitAll();
		// Without the code that is to be given there.
		requests.requestMatchers(DeskPaths.SECOND_FACTOR).hasRole(Role.CONTRIBUTOR.name());
		requests.requestMatchers(OWN).access(atLeast(Role.CONTRIBUTOR));
		requests.requestMatchers(DECISIONS).access(atLeast(Role.EDITOR));
		for (DeskPlace place : DeskPlace.values()) {
			String[] addresses = (place != DeskPlace.HOME) ? new String[] { place.path(), place.path() + "/**" }
					: new String[] { place.path() };
			requests.requestMatchers(addresses).access(atLeast(place.lowest()));
		}
		requests.anyRequest().denyAll();
	}

	private AuthorizationManager<RequestAuthorizationContext> atLeast(Role role) {
		return this.roles.hasRole(role.name());
	}

}

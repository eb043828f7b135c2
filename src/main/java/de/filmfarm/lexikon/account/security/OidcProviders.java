package de.filmfarm.lexikon.account.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.filmfarm.lexikon.account.ProviderUnreachableException;
import de.filmfarm.lexikon.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The providers that an operator has named. Each is asked for its addresses when somebody
 * first wants to sign in there, not at the start, which must not fail because another
 * machine is down.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
class OidcProviders implements ClientRegistrationRepository {

	private static final Logger log = LoggerFactory.getLogger(OidcProviders.class);

	private final OAuth2ClientProperties properties;

	private final AsyncTaskExecutor executor;

	private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

	OidcProviders(OAuth2ClientProperties properties, SiteAddress site, AsyncTaskExecutor applicationTaskExecutor) {
		this.properties = properties;
		this.executor = applicationTaskExecutor;
		properties.getRegistration().forEach((id, registration) -> complete(registration, site, id));
	}

	private static void complete(Registration registration, SiteAddress site, String id) {
		if (registration.getRedirectUri() == null) {
			registration.setRedirectUri(site.of(OidcSignIn.RETURN + "/" + id));
		}
		if (registration.getScope() == null) {
			registration.setScope(Set.of("openid", "email"));
		}
	}

	List<OidcSignIn.Provider> list() {
		return this.properties.getRegistration()
			.entrySet()
			.stream()
			.map((entry) -> new OidcSignIn.Provider(
					Objects.requireNonNullElse(entry.getValue().getClientName(), entry.getKey()),
					OidcSignIn.START + "/" + entry.getKey()))
			.toList();
	}

	/** An operator hears of a wrong setting before anybody wants to sign in. */
	@EventListener(ApplicationReadyEvent.class)
	void tryAll() {
		this.properties.getRegistration().keySet().forEach((id) -> this.executor.execute(() -> tryOne(id)));
	}

	private void tryOne(String id) {
		try {
			findByRegistrationId(id);
		}
		catch (ProviderUnreachableException ex) {
			// It is in the log, and the next one who wants to sign in asks again.
		}
	}

	/**
	 * What is known of a provider, or none of that name.
	 * @throws ProviderUnreachableException if it is not to be reached now
	 */
	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		Registration registration = this.properties.getRegistration().get(id);
		if (registration == null) {
			return null;
		}
		ClientRegistration client = this.known.get(id);
		if (client == null) {
			client = ask(id, registration);
			this.known.put(id, client);
		}
		return client;
	}

	private ClientRegistration ask(String id, Registration registration) {
		OAuth2ClientProperties one = new OAuth2ClientProperties();
		one.getRegistration().put(id, registration);
		one.getProvider().putAll(this.properties.getProvider());
		try {
			return Objects.requireNonNull(new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id));
		}
		catch (RuntimeException ex) {
			log.warn("Nobody can sign in with {} now: {}", id, ex.getMessage());
			throw new ProviderUnreachableException(id, ex);
		}
	}

}

package de.filmfarm.lexikon.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import de.filmfarm.lexikon.Pages;

import org.springframework.test.context.DynamicPropertyRegistry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way to a provider and back.
 */
final class SignInElsewhere {

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private SignInElsewhere() {
	}

	/** Names a provider to the application, as an operator does. */
	static void register(DynamicPropertyRegistry registry, String name, int port) {
		String client = "spring.security.oauth2.client.registration." + name;
		registry.add(client + ".client-id", () -> OpenIdProvider.CLIENT);
		registry.add(client + ".client-secret", () -> OpenIdProvider.SECRET);
		registry.add(client + ".client-name", () -> "the " + name);
		registry.add("spring.security.oauth2.client.provider." + name + ".issuer-uri",
				() -> "http://localhost:" + port);
	}

	/** A port at which nobody answers yet. */
	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where an answer leads. */
	static String location(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(302);
		return response.headers().firstValue("Location").orElseThrow();
	}

	/**
	 * Goes to the provider.
	 * @return where that sends somebody back to
	 */
	static String thereAndBack(Visitor visitor, String start) throws IOException, InterruptedException {
		HttpRequest there = HttpRequest.newBuilder(URI.create(location(visitor.get(start)))).build();
		return Pages.path(location(BROWSER.send(there, BodyHandlers.ofString())));
	}

}

package de.filmfarm.lexikon.account;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what, asked over a real connection.
 */
@LexikonTest
class SecurityTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@Autowired
	private Pages pages;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@LocalServerPort
	private int port;

	private HttpResponse<String> send(String method, String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, BodyPublishers.noBody())
			.header("Accept-Language", "en")
			.build();
		try {
			return CLIENT.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/, 302", "/en, 200", "/en/terms/dolly, 200", "/de/terms, 200", "/en/categories/camera, 200",
			"/en/films, 200", "/en/films/rope-1948, 200", "/en/search?q=dolly, 200", "/en/suggest?q=do, 200",
			"/en/about, 200", "/en/imprint, 200", "/en/suggestions, 302", "/en/suggestions/thanks, 200", "/id/1, 303",
			"/c/en/pan, 301", "/de/terms/dolly-shot, 301", "/en/terms/random, 302", "/en/terms/nothing, 404",
			"/en/nothing, 404", "/sitemap.xml, 200", "/robots.txt, 200", "/en/feed.atom, 200",
			"/en/manifest.webmanifest, 200", "/favicon.svg, 200", "/fonts/spectral-v1.woff2, 200", "/admin, 302",
			"/en/films?page=x, 400", "/en/terms/dolly;a=b, 400", "/en//terms, 400", "/en/terms/%2e%2e/x, 400",
			"/actuator/health, 200" })
	void protectsEveryAnswer(String path, int status) {
		HttpResponse<String> response = send("GET", path);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
		assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(header(response, "Permissions-Policy")).contains("camera=()");
		assertThat(header(response, "Content-Security-Policy")).startsWith("default-src 'none'")
			.contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
			.doesNotContain("unsafe");
	}

	private static String header(HttpResponse<String> response, String name) {
		List<String> values = response.headers().allValues(name);
		assertThat(values).as(name).hasSize(1);
		return values.get(0);
	}

	@Test
	void lockFiguresIntoABoxOfTheirOwn() {
		String figure = this.pages.open("/en/terms/backwards-tracking-shot").select("figure img").attr("src");
		HttpResponse<String> response = send("GET", figure);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(header(response, "Content-Type")).isEqualTo("image/svg+xml");
		assertThat(header(response, "Content-Security-Policy"))
			.isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
		assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(response, "Cache-Control")).contains("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/", "/admin/terms", "/admin/terms/1/publication", "/actuator",
			"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/loggers", "/actuator/shutdown",
			"/actuator/mappings" })
	void closesWhatIsNotForReaders(String path) {
		for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE")) {
			assertThat(send(method, path).statusCode()).as(method).isIn(302, 403, 404, 308);
			assertThat(send(method, path).body()).as(method).doesNotContain("\"status\"", "\"contexts\"");
		}
	}

	@Test
	void saysNoMoreOfItsHealthThanHowItIs() {
		assertThat(send("GET", "/actuator/health").body()).matches("\\{.*\"status\":\"UP\".*}")
			.doesNotContain("details", "postgres", "PostgreSQL", "diskSpace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE" })
	void letsReadersOnlyRead(String method) {
		assertThat(send(method, "/en/terms/dolly").statusCode()).isIn(403, 405);
		assertThat(send(method, "/en/search?q=x").statusCode()).isIn(403, 405);
		assertThat(send(method, "/").statusCode()).isIn(403, 405);
	}

	@Test
	void answersToHeadAsToGet() {
		HttpResponse<String> response = send("HEAD", "/en/terms/dolly");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
	}

	/** Whoever adds a handler that writes has to think here about who may call it. */
	@Test
	void takesNothingFromThePublicButReportsAndSuggestions() {
		Map<String, Set<RequestMethod>> writing = this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> mapping.getValue().getBeanType().getName().startsWith("de.filmfarm"))
			.filter((mapping) -> !mapping.getKey().getPatternValues().equals(Set.of("/error")))
			.filter((mapping) -> !mapping.getKey().getPatternValues().toString().startsWith("[/admin"))
			.filter((mapping) -> !mapping.getKey().getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
			.collect(Collectors.toMap((mapping) -> String.join(" ", mapping.getKey().getPatternValues()),
					(mapping) -> methods(mapping.getKey())));
		assertThat(writing.keySet()).containsExactlyInAnyOrder("/{lang:[a-z][a-z]}/terms/{slug}/report",
				"/{lang:[a-z][a-z]}/search/report", "/{lang:[a-z][a-z]}/suggestions",
				// Whoever has the private link may say more, or want no more mail.
				"/{lang:[a-z][a-z]}/reports/{token}/messages", "/{lang:[a-z][a-z]}/reports/{token}/address",
				"/{lang:[a-z][a-z]}/reports/{token}/unsubscription",
				"/{lang:[a-z][a-z]}/suggestions/{token:[0-9a-f-]{36}}/unsubscription");
		assertThat(writing.values()).containsOnly(Set.of(RequestMethod.POST));
	}

	private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition().getMethods();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/terms/dolly/report", "/en/suggestions/new" })
	void setsACookieOnlyWhereThereIsAFormToSend(String form) {
		assertThat(send("GET", form).headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.startsWith("XSRF-TOKEN=")
			.contains("HttpOnly", "SameSite=Strict", "Path=/")
			.doesNotContain("Expires", "Max-Age");
	}

	@Test
	void tellsNothingAboutItsInside() {
		for (String path : List.of("/en/nothing", "/en/films?page=x", "/admin", "/error", "/en//x")) {
			HttpResponse<String> response = send("GET", path);
			assertThat(response.body()).as(path)
				.doesNotContain("Exception", "springframework", "at de.filmfarm", "Tomcat", "Whitelabel");
			assertThat(response.headers().firstValue("Server")).as(path).isEmpty();
		}
	}

}

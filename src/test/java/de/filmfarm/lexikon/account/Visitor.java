package de.filmfarm.lexikon.account;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser of their own, as far as cookies and forms go. Over a real
 * connection, as filters forward to pages.
 */
public final class Visitor {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final int port;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	public Visitor(int port) {
		this.port = port;
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(address(path)).GET());
	}

	public Document open(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(response.body());
	}

	/**
	 * Fills in the form of a page that is sent to an address, and sends it.
	 * @param fields names and values in turns
	 */
	HttpResponse<String> submit(String page, String action, String... fields) {
		Element form = open(page).selectFirst("form:has([formaction=" + action + "]), form[action=" + action + "]");
		assertThat(form).as("form to %s at %s", action, page).isNotNull();
		return post(action, values(Objects.requireNonNull(form), fields));
	}

	private static Map<String, String> values(Element form, String... fields) {
		Map<String, String> values = new LinkedHashMap<>();
		form.select("input[name]:not([type=radio]), input[name][checked]")
			.forEach((input) -> values.put(input.attr("name"), input.attr("value")));
		for (int i = 0; i < fields.length; i += 2) {
			values.put(fields[i], fields[i + 1]);
		}
		return values;
	}

	public HttpResponse<String> post(String path, Map<String, String> values) {
		StringJoiner body = new StringJoiner("&");
		values.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Referer", address(path).toString())
			.POST(BodyPublishers.ofString(body.toString())));
	}

	public HttpResponse<String> signIn(String email, String password) {
		return submit("/admin/sign-in", "/admin/sign-in", "email", email, "password", password);
	}

	/** Where a page leads that is open to those who are signed in, or the page itself. */
	String whereabouts() {
		HttpResponse<String> response = get("/admin/profile");
		return response.headers().firstValue("Location").orElse(String.valueOf(response.statusCode()));
	}

	void forget(String cookie) {
		this.cookies.remove(cookie);
	}

	Map<String, String> cookies() {
		return this.cookies;
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet().stream().map(Entry::toString).collect(Collectors.joining("; ")));
		}
		try {
			HttpResponse<String> response = CLIENT.send(request.header("Accept-Language", "en").build(),
					BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			return response;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String[] pair = cookie.split(";", 2)[0].split("=", 2);
		if (pair[1].isEmpty()) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

}

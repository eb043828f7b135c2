package de.filmfarm.lexikon.editorial.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.LexikonTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a form whose sender is not signed in any more, asked over a real
 * connection.
 */
@LexikonTest
class UnsentFormsTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	private HttpResponse<String> send(String path, SentForm form, String... headers) {
		String body = form.fields()
			.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.POST(BodyPublishers.ofString(body))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept-Language", "en");
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void getTheirTextBack() {
		SentForm form = SentForm.valid("twirl <b>").with("_csrf", "old").with("row", "add names").with("figure", "new");
		HttpResponse<String> response = send("/admin/terms/1", form, "Sec-Fetch-Site", "same-origin");
		assertThat(response.statusCode()).isEqualTo(403);
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("h1").text()).isEqualTo("Your text has not been sent");
		assertThat(page.select("main form").attr("action")).isEqualTo("/admin/terms/1");
		assertThat(page.select("main form input[name=names.0.text]").val()).isEqualTo("twirl <b>");
		assertThat(page.select("main form input[name=articles.en.body]").val()).contains("## What it is\n\nIt goes");
		assertThat(page.select("main form input[name=row]").val()).isEqualTo("add names");
		assertThat(page.select("main form input[name=figure]").val()).isEqualTo("new");
		assertThat(page.select("main form input[name=_csrf]").eachAttr("value")).singleElement()
			.asString()
			.isNotEqualTo("old")
			.hasSizeGreaterThan(20);
		assertThat(response.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
	}

	@Test
	void getAMegabyteBack() {
		String article = "\u00E4".repeat(1_000_000);
		HttpResponse<String> response = send("/admin/terms/new",
				SentForm.valid("twirl").with("articles.en.body", article), "Sec-Fetch-Site", "same-origin");
		assertThat(response.statusCode()).isEqualTo(403);
		assertThat(response.body()).contains(article);
	}

	@Test
	void areRefusedWhereTheServerTakesNoMore() {
		HttpResponse<String> response = send("/admin/terms/new",
				SentForm.valid("twirl").with("articles.en.body", "x".repeat(9_000_000)), "Sec-Fetch-Site",
				"same-origin");
		assertThat(response.statusCode()).isBetween(400, 499);
	}

	@Test
	void areGivenBackToNoForeignPage() {
		for (String[] headers : new String[][] { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Site", "none" }, {},
				{ "Origin", "http://elsewhere.example" }, { "Origin", "null" } }) {
			HttpResponse<String> response = send("/admin/terms/1", SentForm.valid("twirl"), headers);
			assertThat(response.statusCode()).isIn(302, 401, 403);
			assertThat(response.body()).doesNotContain("twirl");
		}
		assertThat(send("/admin/terms/1", SentForm.valid("twirl"), "Origin", "http://localhost:" + this.port).body())
			.contains("twirl");
	}

	@ParameterizedTest
	@CsvSource({ "/admin/terms/1/draft", "/admin/terms/preview", "/admin/terms/remarks", "/admin/terms/unsent" })
	void areOnlyThoseOfATerm(String path) {
		HttpResponse<String> response = send(path, SentForm.valid("twirl"), "Sec-Fetch-Site", "same-origin");
		assertThat(response.statusCode()).isIn(302, 401, 403, 405);
		assertThat(response.body()).doesNotContain("twirl");
	}

	@Test
	void tellAScriptTheTruth() {
		HttpResponse<String> response = send("/admin/terms/1", SentForm.valid("twirl"), "Sec-Fetch-Site", "same-origin",
				"X-Requested-With", "fetch");
		assertThat(response.statusCode()).isIn(302, 401, 403);
		assertThat(response.body()).doesNotContain("twirl");
	}

}

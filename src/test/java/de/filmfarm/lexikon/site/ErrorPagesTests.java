package de.filmfarm.lexikon.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the servlet container reports, so over a real connection.
 */
@LexikonTest
class ErrorPagesTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private Pages pages;

	private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept-Language", language)
			.header("Accept", "text/html")
			.build(), BodyHandlers.ofString());
	}

	@ParameterizedTest
	@CsvSource({ "/en/nothing, 404, en, Scene missing", "/de/nichts, 404, de, Szene fehlt",
			"/de/terms/xyzzyplugh, 404, de, Szene fehlt", "/nothing, 404, fr, Scene missing",
			"/nothing, 404, de, Szene fehlt", "/fr/terms, 404, de, Szene fehlt",
			"/en/films/no-such-film, 404, de, Scene missing", "/en/categories/cooking, 404, de, Scene missing",
			"/en/reports/no-such-token, 404, de, Scene missing", "/figures/00/x.svg, 404, en, Scene missing",
			"/en/films?page=x, 400, de, Cut", "/error, 404, en, Scene missing" })
	void areShownInTheReadersLanguage(String path, int status, String language, String heading)
			throws IOException, InterruptedException {
		HttpResponse<String> response = get(path, language);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("h1").text()).isEqualTo(heading);
		WholePage.check("/" + page.select("html").attr("lang") + path, response.body());
	}

	@Test
	void letReadersGoOn() throws IOException, InterruptedException {
		Document page = Jsoup.parse(get("/de/nichts", "en").body());
		assertThat(page.select("main a").eachAttr("href")).contains("/de", "/de/terms");
		assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/de/search");
	}

	@Test
	void leavePagesThatAreThereToTheirCaches() {
		MockHttpServletResponse first = this.pages.get("/en/terms/dolly");
		String version = String.valueOf(first.getHeader("ETag"));
		assertThat(first.getHeader("Cache-Control")).contains("no-cache");
		assertThat(version).startsWith("W/\"");
		MockHttpServletResponse again = this.pages.getWith("If-None-Match", version, "/en/terms/dolly");
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentLength()).isZero();
	}

}

package de.filmfarm.lexikon.site;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page, and every page there is.
 */
@LexikonTest
@TestInstance(Lifecycle.PER_CLASS)
class WellFormedPagesTests {

	@Autowired
	private Pages pages;

	private final Map<String, String> all = new TreeMap<>();

	@BeforeAll
	void openAll() {
		for (Element address : this.pages.openXml("/sitemap.xml").select("url > loc")) {
			String path = Pages.path(address.text());
			MockHttpServletResponse response = this.pages.get(path);
			assertThat(response.getStatus()).as(path).isEqualTo(200);
			this.all.put(path, Pages.text(response));
		}
		assertThat(this.all).hasSizeGreaterThan(300);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/terms", "/terms?letter=S", "/terms?letter=%23", "/films", "/about", "/imprint",
			"/search", "/search?q=dolly", "/search?q=shot&page=2", "/search?q=xyzzy",
			"/search?q=dolly&department=camera&language=de&figure=yes", "/search?q=dolly&department=sound",
			"/terms/dolly/history", "/search?q=tracking%20shoot", "/search?q=%22shot%22&match=phrase&sort=az",
			"/search?q=%3Cb%3E%26%22", "/terms/dolly/report", "/terms/dolly/report?passage=%3Cb%3E",
			"/search/report?q=%3Cb%3E%26%22", "/suggestions/new", "/suggestions/new?name=%3Cb%3E%26%22",
			"/suggestions/thanks", "/films/rope-1948", "/learn", "/cards", "/cards?terms=1,12",
			"/cards?terms=1,899999&front=definition", "/cards?terms=%3Cb%3E%26%22", "/cards?terms=1&front=translation",
			"/terms/no-such-term", "/terms/dolly-zom" })
	void areWhole(String path) {
		for (String language : new String[] { "/en", "/de" }) {
			MockHttpServletResponse response = this.pages.get(URI.create(language + path));
			assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
			WholePage.check(language + path, Pages.text(response));
		}
	}

	@Test
	void areWholeThroughoutTheSitemap() {
		this.all.forEach(WholePage::check);
	}

	@Test
	void leadNowhereThatIsNotThere() {
		Set<String> addresses = new TreeSet<>();
		for (String html : this.all.values()) {
			Document page = Jsoup.parse(html);
			addresses.addAll(page.select("a[href^=/], link[href^=/]").eachAttr("href"));
			addresses.addAll(page.select("img[src]").eachAttr("src"));
		}
		addresses.removeIf((address) -> this.all.containsKey(address) || address.contains("#"));
		assertThat(addresses).hasSizeGreaterThan(100);
		for (String address : addresses) {
			assertThat(this.pages.get(URI.create(address)).getStatus()).as(address)
				.isEqualTo(address.startsWith("/id/") ? 303 : address.endsWith("/random") ? 302 : 200);
		}
	}

}

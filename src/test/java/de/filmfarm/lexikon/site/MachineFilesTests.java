package de.filmfarm.lexikon.site;

import java.time.OffsetDateTime;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read by machines.
 */
@LexikonTest
class MachineFilesTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ "/sitemap.xml, application/xml;charset=UTF-8", "/robots.txt, text/plain;charset=UTF-8",
			"/en/feed.atom, application/atom+xml;charset=UTF-8",
			"/de/opensearch.xml, application/opensearchdescription+xml;charset=UTF-8",
			"/en/manifest.webmanifest, application/manifest+json" })
	void sayWhatTheyAre(String path, String type) {
		assertThat(this.pages.get(path).getContentType()).isEqualTo(type);
		String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
		assertThat(this.pages.getWith(HttpHeaders.ACCEPT, browser, path).getContentType()).isEqualTo(type);
	}

	@Test
	void listEveryPageWithItsOtherLanguageInTheSitemap() {
		Document sitemap = this.pages.openXml("/sitemap.xml");
		Element page = sitemap.select("url")
			.stream()
			.filter((url) -> url.select("loc").text().endsWith("/de/terms/rueckfahrt"))
			.findFirst()
			.orElseThrow();
		Elements versions = page.getElementsByTag("xhtml:link");
		assertThat(versions.eachAttr("hreflang")).containsExactly("de", "en");
		assertThat(versions.eachAttr("href")).containsExactly(LexikonTest.ADDRESS + "/de/terms/rueckfahrt",
				LexikonTest.ADDRESS + "/en/terms/backwards-tracking-shot");
		assertThat(sitemap.select("loc").eachText()).doesNotHaveDuplicates()
			.contains(LexikonTest.ADDRESS + "/en", LexikonTest.ADDRESS + "/de/films",
					LexikonTest.ADDRESS + "/en/categories/camera-movement")
			.noneMatch((address) -> address.contains("/search") || address.contains("/report"));
	}

	@Test
	void datePagesInTheSitemapAsW3cDemands() {
		assertThat(this.pages.openXml("/sitemap.xml").select("lastmod")).isNotEmpty()
			.allSatisfy((date) -> assertThat(OffsetDateTime.parse(date.text())).isNotNull());
	}

	@Test
	void keepRobotsOutOfSearchAndReports() {
		String robots = Pages.text(this.pages.get("/robots.txt"));
		assertThat(robots.lines()).contains("User-agent: *", "Disallow: /admin/", "Disallow: /*/search",
				"Disallow: /*/reports/", "Sitemap: " + LexikonTest.ADDRESS + "/sitemap.xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void tellFeedReadersWhatIsNew(String language) {
		Document feed = this.pages.openXml("/" + language + "/feed.atom");
		Element root = feed.expectFirst("feed");
		assertThat(root.attr("xml:lang")).isEqualTo(language);
		assertThat(root.outerHtml()).doesNotContain("th:");
		assertThat(feed.select("feed > id").text()).isEqualTo(LexikonTest.ADDRESS + "/" + language + "/feed.atom");
		assertThat(feed.select("feed > title, feed > author > name, feed > updated")).hasSize(3)
			.allMatch(Element::hasText);
		assertThat(feed.select("link").eachAttr("href"))
			.allMatch((address) -> address.startsWith(LexikonTest.ADDRESS + "/" + language));
	}

	@Test
	void giveEachFeedEntryWhatAtomDemands() {
		Document feed = this.pages.openXml("/en/feed.atom");
		assertThat(feed.select("entry")).hasSize(50).allSatisfy((entry) -> {
			assertThat(entry.select("> id").text()).matches(LexikonTest.ADDRESS + "/id/\\d+");
			assertThat(entry.select("> title, > summary")).hasSize(2).allMatch(Element::hasText);
			assertThat(OffsetDateTime.parse(entry.select("> published").text()))
				.isBeforeOrEqualTo(OffsetDateTime.parse(entry.select("> updated").text()));
		});
		assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
	}

	@Test
	void letBrowsersSearch() {
		Document description = this.pages.openXml("/de/opensearch.xml");
		assertThat(description.getElementsByTag("Url").attr("template"))
			.isEqualTo(LexikonTest.ADDRESS + "/de/search?q={searchTerms}");
		assertThat(description.getElementsByTag("ShortName").text()).hasSizeLessThanOrEqualTo(16);
		assertThat(description.getElementsByTag("Image").text()).startsWith(LexikonTest.ADDRESS);
	}

	@Test
	void describeTheSiteAsAnApplication() {
		JsonNode manifest = JsonMapper.shared().readTree(Pages.text(this.pages.get("/de/manifest.webmanifest")));
		assertThat(manifest.get("lang").asString()).isEqualTo("de");
		assertThat(manifest.get("start_url").asString()).isEqualTo("/de");
		assertThat(manifest.get("icons"))
			.allSatisfy((icon) -> assertThat(this.pages.get(icon.get("src").asString()).getStatus()).isEqualTo(200));
	}

	@Test
	void serveOneStylesheetAndOneScriptForEver() {
		Document page = this.pages.open("/en");
		String stylesheet = page.select("link[rel=stylesheet]").attr("href");
		String script = page.select("script[src]").attr("src");
		for (String path : new String[] { stylesheet, script }) {
			assertThat(this.pages.get(path).getStatus()).isEqualTo(200);
			assertThat(this.pages.get(path).getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
		}
		assertThat(this.pages.get(stylesheet).getContentType()).isEqualTo("text/css;charset=UTF-8");
		assertThat(this.pages.get(script).getContentType()).isEqualTo("text/javascript;charset=UTF-8");
		assertThat(Pages.text(this.pages.get(stylesheet))).contains("@layer").doesNotContain("@import", "http://");
	}

	@Test
	void serveAnOlderStylesheetAsTodaysButNotForLong() {
		assertThat(Objects.requireNonNull(this.pages.get("/assets/lexikon.0123abcd.css").getHeader("Cache-Control")))
			.contains("no-cache")
			.doesNotContain("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/favicon.svg", "/icon-192.png", "/icon-512.png", "/apple-touch-icon.png", "/og.png" })
	void serveIcons(String path) {
		assertThat(this.pages.get(path).getStatus()).isEqualTo(200);
		assertThat(this.pages.get(path).getContentType()).startsWith("image/");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/css/base.css", "/js/copy.js", "/css/index.txt", "/application.yaml", "/messages.properties",
					"/templates/layout.html", "/db/lexikon/categories.yaml", "/fonts/", "/WEB-INF/web.xml" })
	void serveNothingElseOfTheApplication(String path) {
		assertThat(this.pages.get(path).getStatus()).isNotEqualTo(200);
	}

}

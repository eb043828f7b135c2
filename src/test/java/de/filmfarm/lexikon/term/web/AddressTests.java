package de.filmfarm.lexikon.term.web;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses that lead elsewhere, and those that lead nowhere.
 */
@LexikonTest
class AddressTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ "de, /de/terms/rueckfahrt", "en, /en/terms/backwards-tracking-shot",
			"fr, /en/terms/backwards-tracking-shot" })
	void leadByNumberToThePageInTheReadersLanguage(String language, String page) {
		MockHttpServletResponse response = this.pages.getWith("Accept-Language", language, "/id/1");
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo(page);
		assertThat(response.getHeaderValues("Vary")).contains("Accept-Language");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/0", "/id/99999", "/id/x", "/id/-1", "/id/1234567890123456789012", "/id/" })
	void leadByNoOtherNumberAnywhere(String path) {
		assertThat(this.pages.get(path).getStatus()).isIn(404, 308);
	}

	@ParameterizedTest
	@CsvSource({ "/c/en/pan, /en/terms/pan", "/c/de/rueckfahrt, /de/terms/rueckfahrt" })
	void leadFromWhereTheLexikonWasBefore(String former, String present) {
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, former)).isEqualTo(present);
	}

	@ParameterizedTest
	@CsvSource({ "/de/terms/backwards-tracking-shot, /de/terms/rueckfahrt",
			"/en/terms/rueckfahrt, /en/terms/backwards-tracking-shot",
			"/de/terms/dolly-shot/preview, /de/terms/dollyfahrt" })
	void leadFromTheSlugOfTheOtherLanguage(String path, String present) {
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, path)).isEqualTo(present);
	}

	@Test
	void leadToAnyTerm() {
		Set<String> terms = new HashSet<>();
		for (int i = 0; i < 12; i++) {
			MockHttpServletResponse response = this.pages.get("/de/terms/random");
			assertThat(response.getStatus()).isEqualTo(302);
			assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
			terms.add(Objects.requireNonNull(response.getHeader("Location")));
		}
		assertThat(terms).hasSizeGreaterThan(3)
			.allSatisfy((term) -> assertThat(this.pages.get(term).getStatus()).isEqualTo(200));
	}

	@Test
	void offerTermsOfSimilarNameWhereThereIsNone() {
		Document page = this.pages.open(HttpStatus.NOT_FOUND, "/en/terms/dolly-zom");
		assertThat(page.select("h1").text()).isEqualTo("Scene missing");
		assertThat(page.select(".entries a").eachAttr("href")).contains("/en/terms/dolly-zoom")
			.hasSizeLessThanOrEqualTo(5);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void offerNothingWhereNothingIsSimilar() {
		Document page = this.pages.open(HttpStatus.NOT_FOUND, "/de/terms/xyzzyplugh");
		assertThat(page.select("html").attr("lang")).isEqualTo("de");
		assertThat(page.select(".entries")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fr", "/fr/terms", "/fr/terms/pan", "/xx/search?q=a", "/en/nothing", "/english",
			"/en/terms/pan/nothing", "/en/terms/pan/history/1", "/c/fr/pan", "/c/en/Pan!", "/c/en",
			"/figures/00/x.svg" })
	void leadNowhereElse(String path) {
		assertThat(this.pages.get(path).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/en/terms/pan/", "/de/categories/kamera/" })
	void loseTheSlashAtTheirEnd(String path) {
		assertThat(this.pages.follow(HttpStatus.PERMANENT_REDIRECT, path))
			.isEqualTo(path.substring(0, path.length() - 1));
	}

}

package de.filmfarm.lexikon.learn.web;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class LearnTests {

	@Autowired
	private Pages pages;

	@ParameterizedTest
	@CsvSource({ "en, Learn, Light for beginners, light-for-beginners",
			"de, Lernen, Licht für den Anfang, licht-fuer-anfaenger" })
	void listsAllPaths(String lang, String title, String path, String slug) {
		Document page = this.pages.open("/" + lang + "/learn");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".entries > li")).hasSizeGreaterThanOrEqualTo(10)
			.allMatch(
					(entry) -> entry.select("p").size() == 2 && entry.select(".meta").text().matches("1\\d .*|20 .*"));
		assertThat(page.select(".entries h2 a[href=/" + lang + "/learn/" + slug + "]").text()).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource({ "/en/learn/light-for-beginners, key light, Begin with one lamp",
			"/de/learn/licht-fuer-anfaenger, Führungslicht, Am Anfang steht eine Lampe" })
	void leadsThroughTheTermsOfAPathAndSaysWhy(String path, String first, String reason) {
		Document page = this.pages.open(path);
		assertThat(page.select(".introduction p")).hasSize(2);
		List<Element> steps = page.select(".path > li");
		assertThat(steps).hasSize(18)
			.allMatch((step) -> step.select(".reason").hasText() && step.select(".meaning").hasText());
		assertThat(steps.get(0).select("h3 a").text()).isEqualTo(first);
		assertThat(steps.get(0).select(".reason").text()).startsWith(reason);
		assertThat(page.select(".actions a").attr("href")).isEqualTo(path + "/cards");
		assertThat(page.select(".pages a[rel=prev], .pages a[rel=next]")).hasSize(2);
	}

	@Test
	void leadsFromTheAddressOfTheOtherLanguage() {
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/de/learn/light-for-beginners"))
			.isEqualTo("/de/learn/licht-fuer-anfaenger");
		assertThat(this.pages.open("/en/learn/light-for-beginners").select(".language-switch").attr("href"))
			.isEqualTo("/de/learn/licht-fuer-anfaenger");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/learn/nothing", "/en/learn/nothing/cards", "/en/learn/nothing/cards.txt",
			"/en/categories/nothing/cards", "/en/categories/nothing/cards.txt", "/de/categories/camera-movement/cards",
			"/en/cards.txt", "/en/cards.txt?terms=999999" })
	void knowsNoOthers(String path) {
		assertThat(this.pages.get(path).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "en, backlight, Part of the path Light for beginners, Before: lighting ratio",
			"de, gegenlicht, Teil des Wegs Licht für den Anfang, Davor: Beleuchtungskontrast" })
	void areNamedOnThePagesOfTheirTerms(String lang, String slug, String part, String before) {
		Element line = this.pages.open("/" + lang + "/terms/" + slug).select(".paths p").get(0);
		assertThat(line).isNotNull();
		assertThat(line.text()).startsWith(part).contains(before);
		assertThat(line.select("a[rel=next]")).hasSize(1);
		assertThat(line.select("a[href$=#step-7]")).hasSize(1);
	}

	@Test
	void areNotNamedWhereThereAreNone() {
		assertThat(this.pages.open("/en/terms/backwards-tracking-shot").select(".paths")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void areFoundFromEverywhere(String lang) {
		Document home = this.pages.open("/" + lang);
		assertThat(home.select(".site-nav a[href=/" + lang + "/learn]")).hasSize(1);
		assertThat(home.select("footer a[href=/" + lang + "/learn]")).hasSize(1);
		assertThat(home.select("section[aria-labelledby=learn] li a").eachAttr("href")).hasSizeGreaterThanOrEqualTo(10)
			.allMatch((path) -> path.startsWith("/" + lang + "/learn/"));
		assertThat(this.pages.openXml("/sitemap.xml").select("loc").eachText()).contains(
				LexikonTest.ADDRESS + "/" + lang + "/learn",
				LexikonTest.ADDRESS + home.select("section[aria-labelledby=learn] li a").attr("href"));
	}

}

package de.filmfarm.lexikon.term.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Diagrams where readers meet them: on the page of their term, in the gallery, and alone.
 */
@LexikonTest
class DiagramPageTests {

	@Autowired
	private Pages pages;

	@Test
	void standOnThePageOfTheirTerm() {
		Document page = this.pages.open("/en/terms/dolly-zoom");
		Element diagram = page.expectFirst(".figure .diagram");
		assertThat(diagram.attr("role")).isEqualTo("img");
		assertThat(diagram.attr("aria-label")).startsWith("Floor plan: the camera travels");
		assertThat(page.getElementById(diagram.attr("aria-describedby"))).isNotNull();
		assertThat(diagram.select("> svg.main-panel")).hasSize(1);
		assertThat(diagram.select(".beside > svg.side-panel")).hasSize(2);
		assertThat(diagram.attr("data-play")).isEqualTo("Play");
		assertThat(page.select("style, [style]")).isEmpty();
	}

	@Test
	void nameTermsInTheLanguageOfTheReader() {
		Document page = this.pages.open("/de/terms/dolly-zoom");
		assertThat(page.select(".diagram").attr("aria-label")).startsWith("Grundriss: Die Kamera");
		assertThat(page.select(".legend a").attr("href")).isEqualTo("/de/terms/dolly");
		assertThat(page.select(".legend li")).hasSameSizeAs(page.select(".diagram circle.number"));
	}

	@ParameterizedTest
	@CsvSource({ "/en/terms/dolly-zoom, 2", "/en/terms/dolly, 1", "/en/diagrams, 1", "/en, 1" })
	void bringTheirStylesOnlyWhereTheyAre(String path, int stylesheets) {
		assertThat(this.pages.open(path).select("link[rel=stylesheet]")).hasSize(stylesheets);
	}

	@Test
	void standInAGalleryByDepartment() {
		WholePage.check("/de/diagrams", Pages.text(this.pages.get("/de/diagrams")));
		Document page = this.pages.open("/de/diagrams");
		assertThat(page.select("h2 a").eachAttr("href")).contains("/de/categories/kamera", "/de/categories/montage")
			.doesNotHaveDuplicates();
		assertThat(page.select(".gallery a").eachAttr("href")).contains("/de/terms/dolly-zoom", "/de/terms/schwenk");
		assertThat(page.select(".lead").text()).startsWith(page.select(".gallery li").size() + " Schaubilder");
		assertThat(page.select(".gallery img[alt=''], .gallery img:not([width])")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en, Start", "de, Anfang" })
	void areFilesOfTheirOwnInEachLanguage(String language, String word) {
		String address = this.pages.open("/" + language + "/diagrams")
			.expectFirst(".gallery a[href$=/dolly-zoom] img")
			.attr("src");
		assertThat(address).endsWith("/dolly-zoom." + language + ".svg");
		MockHttpServletResponse file = this.pages.get(address);
		assertThat(file.getContentType()).isEqualTo("image/svg+xml");
		assertThat(file.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
		assertThat(file.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
		assertThat(Pages.text(file)).startsWith("<svg").contains(">" + word + "</text>", "<style>");
	}

}

package de.filmfarm.lexikon.search.web;

import java.net.URI;
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

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class SearchFilterTests {

	@Autowired
	private Pages pages;

	private static List<String> hits(Document page) {
		return page.select(".entries h2 a").eachAttr("href");
	}

	private static Element filter(Document page, String name) {
		return page.select(".filters li a")
			.stream()
			.filter((link) -> link.text().matches(name + "( \\d+)?"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no filter " + name));
	}

	private static long total(Document page) {
		return Long.parseLong(page.select("main [role=status]").text().replaceFirst("^One", "1").replaceAll(" .*", ""));
	}

	@ParameterizedTest
	@CsvSource({ "Camera, department=camera", "German, language=de", "D, letter=D", "With a figure, figure=yes",
			"With a film example, example=yes" })
	void leaveAsManyAsTheySay(String name, String parameter) {
		Element filter = filter(this.pages.open("/en/search?q=dolly"), name);
		assertThat(filter.attr("href")).isEqualTo("/en/search?q=dolly&" + parameter);
		assertThat(filter.attr("rel")).isEqualTo("nofollow");
		Document filtered = this.pages.open(filter.attr("href"));
		assertThat(total(filtered)).isEqualTo(Long.parseLong(filter.select(".count").text()));
		assertThat(filter(filtered, name).attr("aria-current")).isEqualTo("true");
		assertThat(filter(filtered, name).attr("href")).isEqualTo("/en/search?q=dolly");
	}

	@Test
	void keepEachOtherTheOrderAndTheWayToMatch() {
		Document page = this.pages.open("/en/search?q=shot&match=ends&sort=az&department=camera&language=en&page=2");
		assertThat(filter(page, "With a film example").attr("href"))
			.isEqualTo("/en/search?q=shot&match=ends&sort=az&department=camera&language=en&example=yes");
		assertThat(page.select(".orders a").eachAttr("href")).containsExactly(
				"/en/search?q=shot&match=ends&department=camera&language=en",
				"/en/search?q=shot&match=ends&sort=az&department=camera&language=en",
				"/en/search?q=shot&match=ends&sort=newest&department=camera&language=en");
		assertThat(page.select(".orders [aria-current]").eachText()).containsExactly("A to Z");
		assertThat(filter(page, "Anywhere").attr("href"))
			.isEqualTo("/en/search?q=shot&sort=az&department=camera&language=en");
		assertThat(page.select("a[rel=prev]").attr("href"))
			.isEqualTo("/en/search?q=shot&match=ends&sort=az&department=camera&language=en");
		assertThat(page.select("a.language-switch").attr("href"))
			.isEqualTo("/de/search?q=shot&match=ends&sort=az&department=camera&language=en");
	}

	@Test
	void areKeptByThePagesThatFollow() {
		Document page = this.pages.open("/en/search?q=shot&department=camera");
		String next = page.select("a[rel=next]").attr("href");
		assertThat(next).isEqualTo("/en/search?q=shot&department=camera&page=2");
		assertThat(hits(this.pages.open(next))).isNotEmpty().doesNotContainAnyElementsOf(hits(page));
	}

	@Test
	void canBeRemovedOneByOneAndAllAtOnce() {
		Document page = this.pages.open("/de/search?q=dolly&match=begins&department=camera&letter=D&sort=az");
		assertThat(page.select(".chips a").eachText()).containsExactly("Entfernen: Am Anfang eines Namens",
				"Entfernen: Kamera", "Entfernen: Unter D", "Alle entfernen");
		assertThat(page.select(".chips a").eachAttr("href")).containsExactly(
				"/de/search?q=dolly&sort=az&department=camera&letter=D",
				"/de/search?q=dolly&match=begins&sort=az&letter=D",
				"/de/search?q=dolly&match=begins&sort=az&department=camera", "/de/search?q=dolly&sort=az");
	}

	@Test
	void areNotOfferedWhereTheyWouldChangeNothing() {
		Document page = this.pages.open("/de/search?q={query}", "jib");
		assertThat(page.select(".filters .by-language, .filters .by-letter")).hasSize(2);
		assertThat(page.select(".filters .by-department")).isEmpty();
	}

	@Test
	void areOfferedToBeRemovedWhereTheyLeaveNothing() {
		Document page = this.pages.open("/en/search?q=dolly&match=whole&department=sound");
		assertThat(hits(page)).isEmpty();
		assertThat(page.select("main [role=status]").text())
			.isEqualTo("With these filters there is no entry for \u201cdolly\u201d.");
		assertThat(page.select(".chips a").eachText()).containsExactly("Remove: As a whole name", "Remove: Sound",
				"Remove all");
		assertThat(page.select(".nothing a.button:not(.quiet)").eachAttr("href")).containsExactly("/en/search?q=dolly");
		assertThat(filter(page, "Camera").attr("href")).isEqualTo("/en/search?q=dolly&match=whole&department=camera");
	}

	@ParameterizedTest
	@ValueSource(strings = { "department=catering", "department=%3Cscript%3E", "language=xx", "language=other",
			"language=%00", "letter=dd", "letter=%20", "figure=no", "example=1", "verbatim=true", "match=regex",
			"sort=random", "page=1", "page=-3", "page=%F0%9F%8E%A5", "nonsense=yes", "q=zoom" })
	void areIgnoredIfTheyMakeNoSense(String parameter) {
		Document page = Pages.html(this.pages.get(URI.create("/en/search?q=dolly&" + parameter)));
		assertThat(hits(page)).isEqualTo(hits(this.pages.open("/en/search?q=dolly")));
		assertThat(page.select(".chips")).isEmpty();
		assertThat(page.select("main a[href^=/en/search]").eachAttr("href"))
			.noneMatch((link) -> link.contains(parameter) && !parameter.startsWith("q="));
	}

	@Test
	void findAPhraseInQuotationMarksAndGoBackToItsWords() {
		Document page = this.pages.open("/en/search?q={query}", "\u201ctracking shot\u201d");
		assertThat(page.select("main [role=status]").text()).endsWith("for \u201ctracking shot\u201d");
		assertThat(page.select(".by-match [aria-current]").text()).isEqualTo("Word for word");
		assertThat(filter(page, "Anywhere").attr("href")).isEqualTo("/en/search?q=tracking%20shot");
	}

	@Test
	void haveNoScriptInThem() {
		Document page = this.pages.open("/en/search?q={query}&department=camera", "dolly\"><script>alert(1)</script>");
		assertThat(page.select("main script, header script")).isEmpty();
		assertThat(page.select("header input[name=q]").attr("value")).contains("<script>");
		assertThat(page.select("a.language-switch").attr("href")).contains("%3Cscript%3E")
			.contains("department=camera");
	}

}

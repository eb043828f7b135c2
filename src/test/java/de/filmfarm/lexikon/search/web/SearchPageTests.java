package de.filmfarm.lexikon.search.web;

import java.net.URI;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class SearchPageTests {

	@Autowired
	private Pages pages;

	private Document search(String query) {
		return this.pages.open("/en/search?q={query}", query);
	}

	private static List<String> hits(Document page) {
		return page.select(".entries h2 a").eachAttr("href");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rückfahrt", "rueckfahrt", "ruckfahrt", "RÜCKFAHRT", "  Rückfahrt  ", "Ru\u0308ckfahrt" })
	void findsBothTermsOfOneNameHoweverItIsSpelt(String query) {
		assertThat(hits(search(query)).subList(0, 2)).containsExactlyInAnyOrder("/en/terms/backwards-tracking-shot",
				"/en/terms/leading-shot");
	}

	@ParameterizedTest
	@CsvSource({ "travelling compensé, dolly-zoom", "close up, close-up", "closeup, close-up", "Close-Up!, close-up",
			"CLOSE   UP, close-up" })
	void findsATermByAnyOfItsNames(String query, String slug) {
		assertThat(hits(search(query))).first().isEqualTo("/en/terms/" + slug);
	}

	@Test
	void saysWhichNameItHasFound() {
		Element hit = search("travelling compensé").expectFirst(".entries li");
		assertThat(hit.select("a").text()).isEqualTo("dolly zoom");
		assertThat(hit.select(".matched [lang=fr] mark").text()).isEqualTo("travelling compensé");
		assertThat(hit.select(".matched").text()).isEqualTo("travelling compensé (French)");
	}

	@Test
	void marksWhatWasLookedForInTheHeadwordAndDoesNotRepeatIt() {
		Element hit = search("dolly zoom").expectFirst(".entries li");
		assertThat(hit.select("h2 mark").text()).isEqualTo("dolly zoom");
		assertThat(hit.select(".matched")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "holländischer Winkel, '(German, deprecated)'", "colour separation overlay, '(English, obsolete)'" })
	void saysThatNobodyShouldUseAName(String name, String remark) {
		assertThat(search(name).expectFirst(".entries .matched").text()).isEqualTo(name + " " + remark);
	}

	@Test
	void quotesTheTextWhereTheWordsStandNowhereElse() {
		Element hit = search("burnt-out window").expectFirst(".entries li");
		assertThat(hit.select(".snippet q mark")).isNotEmpty();
	}

	@Test
	void findsANameItNeverShows() {
		Document page = search("pull-out");
		assertThat(hits(page)).first().isEqualTo("/en/terms/backwards-tracking-shot");
		assertThat(page.expectFirst("main .entries > li").text()).doesNotContain("pull-out");
	}

	@Test
	void countsAndRepeatsWhatWasLookedFor() {
		Document page = search("dolly");
		assertThat(page.select("[role=status]").text()).matches("\\d+ entries for \u201cdolly\u201d");
		assertThat(page.select("header input[name=q]").attr("value")).isEqualTo("dolly");
	}

	@Test
	void findsWordsOfTheText() {
		assertThat(hits(search("Korova staircase jolt camera"))).isNotEmpty();
	}

	@Test
	void showsTwentyHitsOnAPageAndLeadsOn() {
		Document first = search("shot");
		assertThat(hits(first)).hasSize(20);
		assertThat(first.select("a[rel=prev]")).isEmpty();
		String next = first.select("a[rel=next]").attr("href");
		assertThat(next).isEqualTo("/en/search?q=shot&page=2");
		Document second = this.pages.open(next);
		assertThat(hits(second)).isNotEmpty().doesNotContainAnyElementsOf(hits(first));
		assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/en/search?q=shot");
	}

	@ParameterizedTest
	@ValueSource(strings = { "50", "999999" })
	void hasNoOtherPages(String page) {
		assertThat(this.pages.get("/en/search?q=shot&page=" + page).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "-1", "0", "9999999999" })
	void takesWhatIsNoPageForTheFirst(String page) {
		assertThat(hits(this.pages.open("/en/search?q=shot&page=" + page))).isEqualTo(hits(search("shot")));
	}

	@Test
	void saysWhatToDoWhenNothingIsFound() {
		Document page = search("xyzzyplugh");
		assertThat(page.select("h1").text()).isEqualTo("Nothing under that name");
		assertThat(page.select(".lead").text()).contains("\u201cxyzzyplugh\u201d");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/terms");
	}

	@Test
	void offersToSuggestWhatIsMissing() {
		Document page = search("Plügh + Xyzzy?");
		assertThat(page.select(".nothing a.button:not(.quiet)").eachAttr("href"))
			.containsExactly("/en/suggestions/new?name=Pl%C3%BCgh%20%2B%20Xyzzy%3F&from=search");
		assertThat(page.select(".nothing a").eachAttr("href")).contains("/en/terms", "/en/terms/random");
		assertThat(page.select(".filters, .chips, .notice")).isEmpty();
	}

	@Test
	void correctsTheSpellingAndLetsTheReaderInsist() {
		Document page = search("tracking shoot");
		assertThat(hits(page)).first().isEqualTo("/en/terms/tracking-shot");
		Element notice = page.expectFirst(".notice");
		assertThat(notice.text())
			.startsWith("Results for \u201ctracking shot\u201d. Nothing is called \u201ctracking shoot\u201d.");
		assertThat(page.select("header input[name=q]").attr("value")).isEqualTo("tracking shoot");
		String insist = notice.select("a").attr("href");
		assertThat(insist).isEqualTo("/en/search?q=tracking%20shoot&verbatim=yes");
		Document verbatim = Pages.html(this.pages.get(URI.create(insist)));
		assertThat(verbatim.select(".notice")).isEmpty();
		assertThat(verbatim.select(".chips a").attr("href")).isEqualTo("/en/search?q=tracking%20shoot");
	}

	@Test
	void goesOnFromTheCorrectedSpelling() {
		assertThat(search("tracking shoot").select(".filters li a, .orders a").eachAttr("href"))
			.allMatch((link) -> link.startsWith("/en/search?q=tracking%20shot"), "is about the corrected spelling");
	}

	@Test
	void saysThatNoEntryHasAllTheWords() {
		assertThat(search("Korova staircase jolt camera").select(".fit").text())
			.isEqualTo("No entry has this name. These have all or some of the words.");
		assertThat(search("dolly zoom").select(".fit")).isEmpty();
	}

	@Test
	void saysThatItHasNotReadEverything() {
		assertThat(search("dolly ".repeat(40)).select(".notice").text()).contains("first 200 characters");
		assertThat(search("dolly").select(".notice")).isEmpty();
		assertThat(search("dolly ".repeat(40)).select("main a[href*=q=]").eachAttr("href"))
			.allMatch((link) -> link.length() < 400, "is short");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "?!", "***" })
	void asksForAWordIfThereIsNone(String query) {
		assertThat(search(query).select(".lead").text()).startsWith("Write a term above");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"unclosed", "a OR (b", "title:pan AND NOT", "pan~99 zoom^1000000", "/[a-z]*/", "\\", "pan\\",
					"*:*", "{!lucene}x", "a && || !b", "'; drop table term; --", "%27%20or%201=1", "{0} {1,choice,0#x}",
					"${7*7} #{7*7}", "<script>alert(1)</script>", "\u0000pan", "\ud83c\udfa5", "مشهد", "映画の撮影" })
	void takesNothingForSyntax(String query) {
		MockHttpServletResponse response = this.pages.get("/en/search?q={query}", query);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(Pages.html(response).select("main script")).isEmpty();
		assertThat(this.pages.get("/en/suggest?q={query}", query).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "ab ", "Rückfahrt ", "*", "(", "\ud83c\udfa5", "a*b?c~", "\"", "+-&|!(){}[]^~:/",
			"\u0000\u0007\u001b", "\ud83c", "\udfa5x", "\u0301", "\u202e\u200d", "<b>", "%", "映" })
	void survivesTenThousandCharacters(String piece) {
		String query = piece.repeat(10_000 / piece.length());
		long started = System.nanoTime();
		WholePage.check("/en/search", Pages.text(this.pages.get("/en/search?q={query}", query)));
		assertThat(this.pages.get("/de/suggest?q={query}", query).getStatus()).isEqualTo(200);
		assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
	}

	@Test
	void escapesWhatItRepeats() {
		MockHttpServletResponse response = this.pages.get("/en/search?q={query}", "\"><b>zoom</b> & {0}");
		assertThat(Pages.text(response)).doesNotContain("<b>zoom");
		assertThat(Pages.html(response).select("main [role=status]").text()).contains("\"><b>zoom</b> & {0}");
	}

}

package de.filmfarm.lexikon.term.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a term, shown with the one that has everything.
 */
@LexikonTest
class TermPageTests {

	private static final String ENGLISH = "/en/terms/backwards-tracking-shot";

	private static final String GERMAN = "/de/terms/rueckfahrt";

	@Autowired
	private Pages pages;

	@Test
	void isHeadedByThePreferredNameOfTheReadersLanguage() {
		assertThat(this.pages.open(ENGLISH).select("h1").text()).isEqualTo("backwards tracking shot");
		assertThat(this.pages.open(GERMAN).select("h1").text()).isEqualTo("Rückfahrt");
		assertThat(this.pages.open(GERMAN).title()).isEqualTo("Rückfahrt \u2013 Filmlexikon");
	}

	@Test
	void saysWhatTheHeadwordIsLikeAndWhatItIsCalledInTheOtherLanguage() {
		Element grammar = this.pages.open(GERMAN).expectFirst(".grammar");
		assertThat(grammar.text()).contains("Deutsch, weiblich", "[ˈʁʏkˌfaːɐ̯t]", "Englisch: backwards tracking shot");
		assertThat(grammar.select("a[lang=en]").attr("href")).isEqualTo(ENGLISH);
		assertThat(grammar.select(".ipa").attr("lang")).isEqualTo("de-fonipa");
	}

	@Test
	void beginsWithItsLead() {
		Document page = this.pages.open(ENGLISH);
		assertThat(page.select(".lead").text()).startsWith("A shot in which the camera travels backwards")
			.isEqualTo(page.select("meta[name=description]").attr("content"));
		assertThat(page.select(".lead").hasAttr("lang")).isFalse();
	}

	@Test
	void listsItsNamesByLanguageBeginningWithTheReaders() {
		Document page = this.pages.open(ENGLISH);
		assertThat(page.select("#names h3").eachText()).containsExactly("English", "German", "French", "Spanish",
				"Italian");
		assertThat(page.select("#names ul").eachAttr("lang")).containsExactly("de", "fr", "es", "it");
		assertThat(this.pages.open(GERMAN).expectFirst("#names h3").text()).isEqualTo("Deutsch");
	}

	@Test
	void saysHowWellANameIsRegarded() {
		Document page = this.pages.open(ENGLISH);
		assertThat(name(page, "pull back").select(".status").text()).isEqualTo("also");
		assertThat(name(page, "pull back").select(".note").text()).startsWith("Noun and command in one.");
		assertThat(name(page, "backward tracking shot").select(".status").text()).isEqualTo("also, United States");
		assertThat(name(page, "Wegfahrt").select(".status").text()).isEqualTo("also, feminine");
		assertThat(name(page, "Wegfahrt").select(".status").attr("lang")).isEqualTo("en");
	}

	@Test
	void neverShowsANameThatOnlySearchKnows() {
		assertThat(this.pages.open(ENGLISH).outerHtml()).doesNotContain("pull-out");
		assertThat(this.pages.open(GERMAN).outerHtml()).doesNotContain("pull-out");
	}

	@Test
	void showsTheFigureOfTheReadersLanguageOnly() {
		Document page = this.pages.open(GERMAN);
		Element image = page.expectFirst("figure img");
		assertThat(page.select("figure")).hasSize(1);
		assertThat(image.attr("src")).matches("/figures/[0-9a-f]{64}/backwards-tracking-shot\\.de\\.svg");
		assertThat(image.attr("alt")).startsWith("Grundriss einer Rückfahrt");
		assertThat(page.expectFirst("figure .ai").text()).isEqualTo("KI-generiert");
		assertThat(page.select("#" + image.attr("aria-describedby")).text()).startsWith("Der Raum ist von oben");
		assertThat(page.select("figure a[rel=license]").attr("href"))
			.isEqualTo("https://creativecommons.org/licenses/by/4.0/");
	}

	@Test
	void listsItsContents() {
		Document page = this.pages.open(ENGLISH);
		assertThat(page.select(".contents a").eachText()).contains("In plain words", "What it is", "On set",
				"Not to be confused with", "In films", "Related terms", "Sources", "This entry");
		assertThat(page.select(".contents a").eachAttr("href")).contains("#what-it-is", "#confused-with");
	}

	@Test
	void tellsItApartFromWhatItIsConfusedWith() {
		Document page = this.pages.open(GERMAN);
		assertThat(page.select("#confused-with h3 a").eachAttr("href")).contains("/de/terms/dolly-zoom",
				"/de/terms/rueckprojektion");
		assertThat(page.select("#confused-with li"))
			.allSatisfy((confusion) -> assertThat(confusion.select("p").text()).hasSizeGreaterThan(40));
	}

	@Test
	void isAmongTheConfusionsOfTheOtherTermToo() {
		assertThat(this.pages.open("/en/terms/dolly-zoom").select("#confused-with h3 a").eachAttr("href"))
			.contains(ENGLISH);
	}

	@Test
	void showsRelationsAsEachSideSeesThem() {
		assertThat(related(ENGLISH, "A kind of")).containsExactly("tracking shot");
		assertThat(related(ENGLISH, "Done with")).containsExactly("dolly", "track");
		assertThat(related("/en/terms/tracking-shot", "Kinds of it")).contains("backwards tracking shot");
		assertThat(related("/en/terms/dolly", "Used for")).contains("backwards tracking shot");
		assertThat(related("/en/terms/push-in", "In contrast")).contains("backwards tracking shot");
		assertThat(related("/de/terms/kamerafahrt", "Arten davon")).contains("Rückfahrt");
	}

	private List<String> related(String path, String kind) {
		return this.pages.open(path)
			.select("#relations dl > div")
			.stream()
			.filter((group) -> group.select("dt").text().equals(kind))
			.flatMap((group) -> group.select("dd a").eachText().stream())
			.toList();
	}

	@Test
	void namesFilmsAndHidesWhatGivesThemAway() {
		Document page = this.pages.open(ENGLISH);
		assertThat(page.select("#films h3 a").eachAttr("href")).contains("/en/films/citizen-kane-1941",
				"/en/films/frenzy-1972");
		Element frenzy = page.select("#films li")
			.stream()
			.filter((film) -> film.text().contains("Frenzy"))
			.findFirst()
			.orElseThrow();
		assertThat(frenzy.select("details.spoiler p").text()).startsWith("Babs goes up");
		assertThat(frenzy.select("details").hasAttr("open")).isFalse();
		assertThat(frenzy.select(".film-facts").text()).isEqualTo("1972 · Alfred Hitchcock");
	}

	@Test
	void leadsToItsSiblingsAndToTheTextsThatUseIt() {
		Document page = this.pages.open("/en/terms/dolly");
		assertThat(page.select("#department a")).hasSizeGreaterThan(5);
		assertThat(page.select("#used-in a").eachAttr("href")).isNotEmpty()
			.doesNotHaveDuplicates()
			.doesNotContain("/en/terms/dolly");
	}

	@Test
	void linksOtherTermsInItsText() {
		Document page = this.pages.open(ENGLISH);
		assertThat(page.select("#text a").eachAttr("href")).contains("/en/terms/dolly")
			.doesNotHaveDuplicates()
			.doesNotContain(ENGLISH);
		assertThat(page.select("#text h2 a, #text h3 a, #text em a")).isEmpty();
	}

	@Test
	void namesItsSources() {
		assertThat(this.pages.open(ENGLISH).select("#sources li").eachText())
			.contains("Patrick Keating: The Dynamic Frame: Camera Movement in Classical Hollywood. "
					+ "Columbia University Press 2019.");
	}

	@Test
	void recordsWhoChangedItWhenAndHowToCiteIt() {
		Document page = this.pages.open(GERMAN);
		assertThat(page.select("#record .number").text()).isEqualTo("Nr. 1");
		assertThat(page.select("#permanent").text()).isEqualTo(LexikonTest.ADDRESS + "/id/1");
		assertThat(page.select("#permanent").attr("href")).isEqualTo("/id/1");
		assertThat(LocalDate.parse(page.select("#record time").attr("datetime")))
			.isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
		assertThat(page.select("#cite-plain").text()).startsWith("\u201eRückfahrt\u201c. In: Filmlexikon")
			.endsWith(LexikonTest.ADDRESS + "/id/1");
		assertThat(page.select("#cite-bibtex").text()).startsWith("@misc{filmlexikon-1,");
		assertThat(page.select("a#report").attr("href")).isEqualTo(GERMAN + "/report");
	}

	@Test
	void standsInItsDepartment() {
		assertThat(this.pages.open(GERMAN).select(".breadcrumb a").eachAttr("href")).containsExactly("/de",
				"/de/categories/kamera", "/de/categories/kamerabewegung");
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, GERMAN })
	void describesItselfAsADefinedTermOfASet(String path) {
		JsonNode graph = JsonMapper.shared()
			.readTree(this.pages.open(path).select("script[type=application/ld+json]").html())
			.get("@graph");
		JsonNode term = graph.get(0);
		assertThat(term.get("@type").asString()).isEqualTo("DefinedTerm");
		assertThat(term.get("@id").asString()).isEqualTo(LexikonTest.ADDRESS + "/id/1");
		assertThat(term.get("url").asString()).isEqualTo(LexikonTest.ADDRESS + path);
		assertThat(term.get("termCode").asString()).isEqualTo("1");
		assertThat(term.get("image").asString()).startsWith(LexikonTest.ADDRESS + "/figures/");
		assertThat(StreamSupport.stream(term.get("alternateName").spliterator(), false).map(JsonNode::asString))
			.contains("pull back", "travelling arrière")
			.doesNotContain("pull-out", term.get("name").asString())
			.doesNotHaveDuplicates();
		assertThat(term.get("inDefinedTermSet").get("@type").asString()).isEqualTo("DefinedTermSet");
		assertThat(term.get("inDefinedTermSet").get("inLanguage").asString()).isEqualTo(path.substring(1, 3));
		assertThat(graph.get(1).get("@type").asString()).isEqualTo("BreadcrumbList");
		assertThat(graph.get(1).get("itemListElement")).hasSize(4);
	}

	@Test
	void isPreviewedInAFewLines() {
		Document preview = this.pages.open(GERMAN + "/preview");
		assertThat(preview.select("aside.preview .preview-name").text()).isEqualTo("Rückfahrt");
		assertThat(preview.select("a.more").attr("href")).isEqualTo(GERMAN);
		assertThat(preview.select("html > head > title, h1, script, link")).isEmpty();
	}

	private static Element name(Document page, String name) {
		return page.select("#names li")
			.stream()
			.filter((entry) -> entry.child(0).text().equals(name))
			.findFirst()
			.orElseThrow();
	}

}

package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers see of reports that had an effect.
 */
@LexikonTest
class CorrectionTests extends CorrectionScene {

	private static final String HOSTILE = SentForms.HOSTILE + " ]]>";

	@Autowired
	private CountedStatements statements;

	private Document page(String path) {
		WholePage.check(path, Pages.text(this.pages.get(path)));
		return this.pages.open(path);
	}

	@Test
	void sayWhenThereIsNone() {
		Document page = page(PAGE);
		assertThat(page.select("main .notice h2").text()).isEqualTo("Nothing has been corrected yet");
		assertThat(page.select(".entries")).isEmpty();
		assertThat(this.pages.openXml(FEED).select("entry")).isEmpty();
		assertThat(this.pages.open("/en/terms/zwirbel").select("#record").text()).doesNotContain("correction");
	}

	@Test
	void showWhatHasChangedAndThankWhoeverWantsIt() {
		fixed(2, "en", "FACT", "Ada Lovelace");
		Document page = page(PAGE);
		Element entry = page.select(".entries > li").get(0);
		assertThat(entry.select("h2 a").attr("href")).isEqualTo("/en/terms/zwirbel");
		assertThat(entry.select("ins").text()).contains("really");
		assertThat(entry.select(".meta").text()).contains("a fact", "thanks to Ada Lovelace");
		assertThat(entry.select("a[href*=history]").attr("href")).isEqualTo("/en/terms/zwirbel/history?revision=2#r2");
		assertThat(page.select("link[type=application/atom+xml]").eachAttr("href")).contains(FEED);
		assertThat(page.select(".site-footer a").eachAttr("href")).contains(PAGE);
	}

	@Test
	void thankNobodyByNameWhoDidNotAskForIt() {
		fixed(2, "en", "FACT", null);
		for (String path : List.of(PAGE, FEED, "/en/terms/zwirbel", "/en/terms/zwirbel/history")) {
			assertThat(Pages.text(this.pages.get(path))).as(path)
				.contains("thanks to a reader")
				.doesNotContain("secret");
		}
	}

	@Test
	void showNothingOfReportsThatAreHeld() {
		report(2, "en", "FACT", "Spam King", "LINKS");
		for (String path : List.of(PAGE, FEED, "/en/terms/zwirbel", "/en/terms/zwirbel/history")) {
			assertThat(Pages.text(this.pages.get(path))).as(path).doesNotContain("Spam King", "thanks to");
		}
		fixed(2, "en", "FACT", "Ada");
		assertThat(page(PAGE).select(".thanked").eachText()).containsExactly("Ada");
	}

	@Test
	void standOnThePageOfTheTermAndInItsHistory() {
		fixed(2, "en", "FACT", "Ada");
		fixed(2, "en", "TYPO", "Grace");
		Document term = this.pages.open("/en/terms/zwirbel");
		assertThat(term.select("#record").text()).contains("thanks to Ada, Grace: a fact, spelling or grammar");
		String difference = term.select("#record a[href*=revision]").attr("href");
		Document history = this.pages.open(difference.replaceAll("#.*", ""));
		assertThat(history.select("#r2 details[open]")).hasSize(1);
		assertThat(history.select("#r2").text()).contains("thanks to Ada, Grace");
		assertThat(history.select("#r1").text()).doesNotContain("thanks");
		assertThat(this.statements.during(() -> this.pages.get("/en/terms/zwirbel"))).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void areFoundHoweverLongAgoTheyWerePublished() {
		for (int i = 3; i <= 14; i++) {
			publish(Snapshots.withLead(TERM, "Version " + i + "."));
		}
		fixed(2, "en", "FACT", null);
		assertThat(this.pages.open("/en/terms/zwirbel/history").select("#r2")).isEmpty();
		assertThat(this.pages.open("/en/terms/zwirbel/history?revision=2").select("#r2 details[open]")).hasSize(1);
	}

	@Test
	void concernReadersOfTheirLanguage() {
		Text german = new Text(Snapshots.GERMAN, "zwirbel-de", "Was es heißt.", "", null);
		TermSnapshot both = new TermSnapshot(TERM.number(), TERM.category(), TERM.names(),
				List.of(TERM.articles().get(0), german), List.of(), List.of(), List.of(), List.of(), null);
		publish(both);
		publish(Snapshots.withNames(both, List.of(both.names().get(0), both.names().get(1),
				Snapshots.name(Snapshots.GERMAN, "Zwirbler", DesignationStatus.ADMITTED))));
		fixed(3, "de", "TRANSLATION", "Konrad");
		assertThat(this.pages.open("/de/corrections").text()).contains("Was es heißt.", "mit Dank an Konrad");
		assertThat(this.pages.open(PAGE).text()).doesNotContain("Konrad", "zwirbel");
		assertThat(this.pages.open("/en/terms/zwirbel").text()).doesNotContain("Konrad");
		assertThat(this.pages.open("/de/terms/zwirbel-de").text()).contains("Konrad");
		fixed(4, "de", "NAME", "Emil");
		Document english = this.pages.open(PAGE);
		assertThat(english.text()).contains("thanks to Emil");
		assertThat(english.select("main").text()).doesNotContain("Zwirbler", "Was es heißt.");
	}

	@Test
	void comeTheNewestFirstOnPages() {
		for (int i = 3; i <= 23; i++) {
			publish(Snapshots.withLead(TERM, "Version " + i + "."));
		}
		for (int i = 2; i <= 23; i++) {
			fixed(i, "en", "TYPO", null);
			this.jdbc.sql("""
					update revision set published_at = now() - make_interval(hours => 100 - number)
					where term_id = (select id from term where number = ?)""").param(TemporaryTerms.FIRST).update();
		}
		Document first = page(PAGE);
		assertThat(first.select(".entries > li").eachAttr("id").get(0)).isEqualTo("c" + TemporaryTerms.FIRST + "-23");
		assertThat(first.select(".entries > li")).hasSize(20);
		Document second = page(first.select(".pages a").attr("href"));
		assertThat(second.select(".entries > li").eachAttr("id")).last().isEqualTo("c" + TemporaryTerms.FIRST + "-2");
		assertThat(this.pages.get(PAGE + "?page=3").getStatus()).isEqualTo(404);
		assertThat(this.pages.get(PAGE + "?page=0").getStatus()).isEqualTo(404);
		assertThat(this.statements.during(() -> this.pages.get(PAGE))).hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void escapeWhatReadersAndEditorsWrite() {
		publish(Snapshots.withLead(TERM, "What zwirbel means: " + HOSTILE));
		fixed(3, "en", "FACT", HOSTILE);
		Document page = this.pages.open(PAGE);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select(".thanked").text()).isEqualTo(HOSTILE);
		assertThat(page.select("ins").text()).contains("<script>alert(1)</script>").doesNotContain("49");
		Document feed = this.pages.openXml(FEED);
		assertThat(feed.select("script")).isEmpty();
		assertThat(feed.select("bdi").text()).isEqualTo(HOSTILE);
		assertThat(this.pages.open("/en/terms/zwirbel").select("#record .thanked").text()).isEqualTo(HOSTILE);
	}

	@Test
	void areDescribedForMachines() {
		fixed(2, "en", "FACT", "</script><b>");
		String data = page(PAGE).select("script[type=application/ld+json]").get(0).data();
		JsonNode json = JsonMapper.shared().readTree(data);
		assertThat(json.get("@type").asString()).isEqualTo("CollectionPage");
		assertThat(json.get("hasPart").get(0).get("about").get("@id").asString())
			.isEqualTo(LexikonTest.ADDRESS + "/id/" + TemporaryTerms.FIRST);
		assertThat(this.pages.openXml("/sitemap.xml").select("loc").eachText()).contains(LexikonTest.ADDRESS + PAGE);
	}

}

package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers see of reports that had an effect.
 */
@LexikonTest
class CorrectionTests {

	private static final String PAGE = "/en/corrections";

	private static final String FEED = "/en/corrections/feed.atom";

	private static final String HOSTILE = "<script>alert(1)</script> \"'& ${7*7} {0} ]]>";

	private static final TermSnapshot TERM = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	private Pages pages;

	@Autowired
	private Publication publication;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publish() {
		publish(TERM);
		publish(Snapshots.withLead(TERM, "What zwirbel really means."));
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from report where message = 'zwirbel'").update();
		this.terms.remove();
	}

	private void publish(TermSnapshot term) {
		this.publication.publish(term, this.accounts.editors(), "");
	}

	/** A report that a revision has answered. */
	private void fixed(int revision, String language, String reason, @Nullable String thanks) {
		report(revision, language, reason, thanks, null);
	}

	private void report(int revision, String language, String reason, @Nullable String thanks, @Nullable String held) {
		this.jdbc
			.sql("""
					insert into report (term_id, language, revision, reason, message, email, token, status, thanks_name, held,
					  fixed_revision, closed_by, closed_at)
					select id, :language, 1, :reason, 'zwirbel', 'secret@reader.example', :token, 'FIXED', :thanks, :held,
					  :revision, :editor, now() from term where number = :number""")
			.param("language", language)
			.param("reason", reason)
			.param("token", UUID.randomUUID().toString().replace("-", "").substring(0, 24))
			.param("thanks", thanks)
			.param("held", held)
			.param("revision", revision)
			.param("editor", this.accounts.editors().getId())
			.param("number", TemporaryTerms.FIRST)
			.update();
	}

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
	void areAFeedThatHoldsToAtom() {
		fixed(2, "en", "FACT", "Ada");
		MockHttpServletResponse response = this.pages.get(FEED);
		assertThat(response.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
		Document feed = this.pages.openXml(FEED);
		assertThat(feed.select("feed > id").text()).isEqualTo(LexikonTest.ADDRESS + FEED);
		assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(LexikonTest.ADDRESS + FEED);
		Element entry = feed.select("entry").get(0);
		assertThat(entry.select("id").text()).isEqualTo(LexikonTest.ADDRESS + "/id/" + TemporaryTerms.FIRST + "#r2");
		assertThat(entry.select("content[type=xhtml] > div ins").text()).contains("really");
		assertThat(entry.select("content").text()).contains("a fact, thanks to Ada");
		OffsetDateTime updated = OffsetDateTime.parse(entry.select("updated").text());
		assertThat(updated).isAfterOrEqualTo(OffsetDateTime.parse(entry.select("published").text()));
		assertThat(OffsetDateTime.parse(feed.select("feed > updated").text())).isEqualTo(updated);
	}

	@Test
	void areKeptByCachesButAskedForAgain() {
		for (String path : List.of(PAGE, FEED)) {
			MockHttpServletResponse response = this.pages.get(path);
			assertThat(response.getHeader("Cache-Control")).contains("no-cache", "public");
			String tag = String.valueOf(response.getHeader("ETag"));
			assertThat(this.pages.getWith("If-None-Match", tag, path).getStatus()).as(path).isEqualTo(304);
			fixed(2, "en", "FACT", "Ada of " + path);
			assertThat(this.pages.getWith("If-None-Match", tag, path).getStatus()).as(path).isEqualTo(200);
		}
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
	void keepOutOfTheFeedWhatNoXmlMayHold() {
		fixed(2, "en", "FACT", "A\uFFFEda\u0001 \ud83c\udfac");
		assertThat(this.pages.openXml(FEED).select("bdi").text()).isEqualTo("Ada \ud83c\udfac");
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

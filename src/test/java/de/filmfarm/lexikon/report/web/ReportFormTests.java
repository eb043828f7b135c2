package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class ReportFormTests {

	private static final String FORM = "/de/terms/rueckfahrt/report";

	private static final String HOSTILE = "<script>alert(1)</script> \"'& ${7*7} {0}";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeReports() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from sender_key").update();
		this.jdbc.sql("delete from mail where recipient = 'a@b.de'").update();
	}

	private MockMvcRequestBuilder report(String message) {
		return post().param("message", message);
	}

	/** A form that was opened a minute ago. */
	private MockMvcRequestBuilder post() {
		return this.mvc.post()
			.uri(FORM)
			.with(this.pages.tokenOf(FORM))
			.param("reason", "FACT")
			.param("opened", opened(Duration.ofMinutes(1)));
	}

	private static String opened(Duration ago) {
		return String.valueOf(Instant.now().minus(ago).toEpochMilli());
	}

	private static MockHttpServletResponse sent(MockMvcRequestBuilder request) {
		return request.exchange().getResponse();
	}

	private long reports() {
		return this.jdbc.sql("select count(*) from report").query(Long.class).single();
	}

	@Test
	void namesWhatItIsAbout() {
		Document page = this.pages.open(FORM);
		assertThat(page.select("h1").text()).isEqualTo("Fehler melden");
		assertThat(page.select("main form").attr("action")).isEqualTo(FORM);
		assertThat(page.select("main form").attr("method")).isEqualTo("post");
		assertThat(page.select("main form > p").first()).isNotNull();
		assertThat(page.select("main form a[href=/de/terms/rueckfahrt]").text()).contains("Rückfahrt");
		assertThat(page.select("input[name=reason]")).hasSize(7);
		assertThat(page.select("input[name=reason][checked]").attr("value")).isEqualTo("FACT");
		assertThat(page.select("input[name=_csrf]").attr("value")).isNotBlank();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void isNeverKeptByCaches() {
		assertThat(this.pages.get(FORM).getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void takesTheSelectedPassageAlong() {
		Document page = this.pages.open(FORM + "?passage={words}", HOSTILE);
		assertThat(page.expectFirst("blockquote#passage").wholeText()).isEqualTo(HOSTILE);
		assertThat(page.select("[name=passage]")).hasSize(1);
		assertThat(page.select("input[name=passage]").attr("value")).isEqualTo(HOSTILE);
		assertThat(page.expectFirst("#proposal").wholeText()).isEqualTo(HOSTILE);
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.pages.open(FORM + "?passage={words}", "x".repeat(5000)).select("#passage").text()).isEmpty();
	}

	@Test
	void knowsNoTermThatIsNotThere() {
		assertThat(this.pages.get("/de/terms/xyzzyplugh/report").getStatus()).isEqualTo(404);
		assertThat(this.mvc.post()
			.uri("/de/terms/xyzzyplugh/report")
			.with(this.pages.tokenOf(FORM))
			.param("message", "Hello")
			.param("opened", opened(Duration.ofMinutes(1)))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void isThankedForAndKeptWithThePageItIsAbout() {
		String location = location(sent(report(" Falsch. ").param("passage", "Die Kamera").param("email", "a@b.de")));
		assertThat(location).matches("/de/reports/[\\w-]{24}\\?sent");
		Document thanks = this.pages.open(location + "=");
		assertThat(thanks.select("h1").text()).isEqualTo("Danke");
		String address = thanks.select("#status-address").attr("href");
		assertThat(thanks.select("#status-address").text()).isEqualTo(LexikonTest.ADDRESS + address);
		Map<String, Object> row = this.jdbc.sql("""
				select t.number, r.language, r.revision, r.reason, r.passage, r.message, r.email, r.status, r.token
				from report r join term t on t.id = r.term_id""").query().singleRow();
		assertThat(row).containsEntry("number", 1L)
			.containsEntry("language", "de")
			.containsEntry("revision", 1)
			.containsEntry("reason", "FACT")
			.containsEntry("passage", "Die Kamera")
			.containsEntry("message", "Falsch.")
			.containsEntry("email", "a@b.de")
			.containsEntry("status", "RECEIVED");
		assertThat(address).endsWith(String.valueOf(row.get("token")));
	}

	@Test
	void isFollowedOnAPrivatePage() {
		String path = location(sent(report("Falsch.").param("email", "a@b.de"))).replace("?sent", "");
		Document page = this.pages.open(path);
		assertThat(page.select("[aria-current=step]").text()).contains("Wartet auf die Redaktion");
		assertThat(page.select("main").text()).contains("Falsch.").doesNotContain("a@b.de");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(this.pages.get(path).getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.pages.open(path.replace("/de/", "/en/")).select("h1").text()).isEqualTo("Your report");
	}

	@Test
	void showsTheAnswerOnceThereIsOne() {
		String path = location(sent(report("Falsch."))).replace("?sent", "");
		this.jdbc.sql("update report set status = 'FIXED', closed_at = now(), answer = ?")
			.param("Danke, " + HOSTILE)
			.update();
		Document page = this.pages.open(path);
		assertThat(page.select("[aria-current=step]").text()).startsWith("Der Eintrag wurde korrigiert");
		assertThat(page.select("main").text()).contains("Danke, <script>");
		assertThat(page.select("main script")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "../../etc/passwd", "%00", "' or 1=1 --" })
	void isShownToNobodyElse(String token) {
		sent(report("Falsch."));
		assertThat(this.pages.get("/de/reports/{token}", token).getStatus()).isIn(400, 404);
	}

	@Test
	void escapesWhatReadersWrite() {
		String path = location(sent(report(HOSTILE).param("passage", HOSTILE))).replace("?sent", "");
		Document page = this.pages.open(path);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("blockquote").text()).isEqualTo(HOSTILE);
		assertThat(page.select("main").text()).contains(HOSTILE).doesNotContain("49");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t", "\u2003", "\u0000\u0001" })
	void needsAMessage(String message) {
		MockHttpServletResponse response = sent(report(message).param("passage", HOSTILE).param("email", "a@b.de"));
		assertThat(response.getStatus()).isEqualTo(422);
		Document page = Pages.html(response);
		assertThat(page.select("#message[aria-invalid=true]").attr("aria-describedby"))
			.isEqualTo("message-error message-hint");
		assertThat(page.select("#message-error").text()).isEqualTo("Schreiben Sie, was nicht stimmt.");
		assertThat(page.select("#error-summary a").attr("href")).isEqualTo("#message");
		assertThat(page.expectFirst("#passage").wholeText()).isEqualTo(HOSTILE);
		assertThat(page.select("#email").attr("value")).isEqualTo("a@b.de");
		assertThat(page.select("input[name=reason][checked]").attr("value")).isEqualTo("FACT");
		assertThat(reports()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "message, 4001", "passage, 2001", "proposal, 2001", "email, 255", "thanksName, 81", "message, 10000",
			"passage, 10000", "proposal, 10000", "email, 10000", "thanksName, 10000" })
	void saysWhatIsTooLong(String field, int length) {
		MockHttpServletResponse response = sent(field.equals("message") ? report("x".repeat(length))
				: report("Falsch.").param(field, "x".repeat(length)));
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#" + field + "-error").text()).isNotBlank().doesNotContain("??");
		assertThat(reports()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "message, 4000", "passage, 2000" })
	void takesWhatIsJustNotTooLong(String field, int length) {
		assertThat(sent(field.equals("message") ? report("ä".repeat(length))
				: report("Falsch.").param(field, "ä".repeat(length)))
			.getStatus()).isEqualTo(302);
		assertThat(reports()).isEqualTo(1);
	}

	@Test
	void refusesAnAddressThatIsNone() {
		Document page = Pages.html(sent(report("Falsch.").param("email", "not an address")));
		assertThat(page.select("#email-error").text()).isNotBlank();
		assertThat(page.select("#email").attr("value")).isEqualTo("not an address");
		assertThat(page.select("#message").text()).isEqualTo("Falsch.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "BECAUSE", "typo" })
	void isAboutSomethingElseWithoutAReasonThatIsOffered(String reason) {
		assertThat(sent(this.mvc.post()
			.uri(FORM)
			.with(this.pages.tokenOf(FORM))
			.param("reason", reason)
			.param("message", "Falsch.")
			.param("opened", opened(Duration.ofMinutes(1)))).getStatus()).isEqualTo(302);
		assertThat(this.jdbc.sql("select reason from report").query(String.class).single()).isEqualTo("OTHER");
	}

	@Test
	void losesCharactersThatNobodyTypes() {
		sent(report("Fal\u0000sch\u0007,\r\nganz\tfalsch."));
		assertThat(this.jdbc.sql("select message from report").query(String.class).single())
			.isEqualTo("Falsch,\r\nganz\tfalsch.");
	}

	/** A program is told the same as a person, so that it learns nothing. */
	@Test
	void holdsWhatProgramsSendWhoFillInTheTrap() {
		MockHttpServletResponse response = sent(report("Buy this.").param("website", "https://spam.example"));
		assertThat(location(response)).matches("/de/reports/[\\w-]{24}\\?sent");
		assertThat(held()).isEqualTo("TRAP");
		assertThat(this.pages.open(location(response).replace("?sent", "")).select("[aria-current=step]").text())
			.contains("Wartet auf die Redaktion");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "99999999999999999999", "9223372036854775807" })
	void holdsWhatComesFasterThanPeopleWriteOrFromNowhere(String opened) {
		for (String time : List.of(opened, opened(Duration.ofSeconds(1)))) {
			MockHttpServletResponse response = sent(this.mvc.post()
				.uri(FORM)
				.with(this.pages.tokenOf(FORM))
				.param("message", "Falsch.")
				.param("email", "a@b.de")
				.param("opened", time));
			assertThat(location(response)).contains("/de/reports/");
			assertThat(held()).isEqualTo("TOO_FAST");
			this.jdbc.sql("delete from report").update();
		}
		assertThat(this.jdbc.sql("select count(*) from mail where recipient = 'a@b.de'").query(Long.class).single())
			.isZero();
	}

	private String held() {
		return this.jdbc.sql("select held from report").query(String.class).single();
	}

	@Test
	void keepsTheFormOfWhomNothingMoreIsTaken() {
		sent(report("Falsch."));
		this.jdbc.sql("update sender_count set count = 1000").update();
		MockHttpServletResponse response = sent(report("Noch falscher.").param("passage", HOSTILE));
		assertThat(response.getStatus()).isEqualTo(429);
		Document page = Pages.html(response);
		assertThat(page.select("#error-summary li").text()).contains("morgen");
		assertThat(page.select("#message").text()).isEqualTo("Noch falscher.");
		assertThat(page.expectFirst("#passage").wholeText()).isEqualTo(HOSTILE);
		assertThat(reports()).isEqualTo(1);
	}

	private MockMvcRequestBuilder quoted(String start, String part) {
		return post().param("passage", "die Kamera")
			.param("quoted", "yes")
			.param("part", part)
			.param("start", start)
			.param("before", "Hier fährt ")
			.param("after", " zurück.");
	}

	@Test
	void keepsWhereThePassageStandsAndWhatShouldStandThere() {
		assertThat(sent(quoted("12", "LEAD").param("proposal", "der Wagen").param("message", "")).getStatus())
			.isEqualTo(302);
		assertThat(this.jdbc.sql("""
				select passage_part, passage_start, passage_before, passage_after, proposal, message, reader_language
				from report""").query().singleRow()).containsEntry("passage_part", "LEAD")
			.containsEntry("passage_start", 12)
			.containsEntry("passage_before", "Hier fährt ")
			.containsEntry("passage_after", " zurück.")
			.containsEntry("proposal", "der Wagen")
			.containsEntry("message", "Ich schlage für diese Stelle andere Worte vor.")
			.containsEntry("reader_language", "de");
	}

	@ParameterizedTest
	@CsvSource({ "-1, LEAD", "x, LEAD", "99999999999, BODY", "1, TITLE", "1, <script>", "'', ''" })
	void leavesOutAPlaceThatMakesNoSense(String start, String part) {
		assertThat(sent(quoted(start, part).param("message", "Falsch.")).getStatus()).isEqualTo(302);
		assertThat(
				this.jdbc.sql("select passage || coalesce(passage_part, '') from report").query(String.class).single())
			.isEqualTo("die Kamera");
	}

	@Test
	void leavesOutContextThatIsTooLong() {
		assertThat(sent(post().param("message", "Falsch.")
			.param("passage", "die Kamera")
			.param("quoted", "yes")
			.param("part", "BODY")
			.param("start", "3")
			.param("before", "x".repeat(10_000))).getStatus()).isEqualTo(302);
		assertThat(this.jdbc.sql("select passage_before from report").query(String.class).optional()).isEmpty();
	}

	@Test
	void needsAMessageIfThePassageStaysAsItIs() {
		Document page = Pages
			.html(sent(quoted("12", "LEAD").param("proposal", " die\r\nKamera ").param("message", "")));
		assertThat(page.select("#message-error").text()).isEqualTo("Schreiben Sie, was nicht stimmt.");
		assertThat(page.select("input[name=before]").attr("value")).isEqualTo("Hier fährt ");
		assertThat(page.select("input[name=start]").attr("value")).isEqualTo("12");
		assertThat(reports()).isZero();
	}

	@Test
	void needsAPassageForOtherWords() {
		Document page = Pages.html(sent(report("Falsch.").param("proposal", "der Wagen")));
		assertThat(page.select("#passage-error").text()).isEqualTo("Schreiben Sie, welche Worte Sie meinen.");
		assertThat(page.expectFirst("#proposal").wholeText()).isEqualTo("der Wagen");
		assertThat(reports()).isZero();
	}

	@Test
	void keepsANameToThankOnOneLineAndNobodysWithoutIt() {
		sent(report("Falsch.").param("thanksName", " Ada\r\n\u0000\u202eLovelace "));
		sent(report("Auch falsch.").param("thanksName", " "));
		assertThat(this.jdbc.sql("select coalesce(thanks_name, 'none') from report order by id")
			.query(String.class)
			.list()).containsExactly("Ada Lovelace", "none");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@b.de\r\nBcc: c@d.de", "a@b.de\nc@d.de", "a@b.de,c@d.de", "Ada <a@b.de>" })
	void takesNoAddressThatWritesToOthers(String email) {
		assertThat(sent(report("Falsch.").param("email", email)).getStatus()).isEqualTo(422);
		assertThat(reports()).isZero();
	}

	@Test
	void isAboutAFigureOfThePage() {
		String link = this.pages.open("/de/terms/rueckfahrt").select("a.report-figure").attr("href");
		assertThat(link).startsWith(FORM + "?figure=");
		Document page = this.pages.open(link);
		assertThat(page.select(".reported-figure img")).hasSize(1);
		assertThat(page.select("#passage, #proposal")).isEmpty();
		assertThat(page.select("input[name=reason][checked]").attr("value")).isEqualTo("PICTURE");
		sent(report("Falsch.").param("figure", page.select("input[name=figure]").attr("value")));
		sent(report("Auch falsch.").param("figure", "0".repeat(64)));
		assertThat(this.jdbc.sql("select figure_id is not null from report order by id").query(Boolean.class).list())
			.containsExactly(true, false);
	}

	@Test
	void isAboutWhatASearchHasShown() {
		String link = this.pages.open("/de/search?q=dolly").select(".report-search a").attr("href");
		assertThat(link).isEqualTo("/de/search/report?q=dolly");
		Document page = this.pages.open(link);
		assertThat(page.select("main").text()).contains("dolly");
		assertThat(page.select("#passage, #proposal, #reason, #thanksName")).isEmpty();
		MockHttpServletResponse response = sent(this.mvc.post()
			.uri("/de/search/report")
			.with(this.pages.tokenOf(link))
			.param("q", " " + HOSTILE + "\u0000 ")
			.param("message", "Nichts passt.")
			.param("opened", opened(Duration.ofMinutes(1))));
		Document status = this.pages.open(location(response).replace("?sent", ""));
		assertThat(status.select("main").text()).contains(HOSTILE, "Nichts passt.");
		assertThat(status.select("main script")).isEmpty();
		assertThat(this.jdbc.sql("select query from report").query(String.class).single()).isEqualTo(HOSTILE);
	}

	@Test
	void isAboutASearchOnlyIfSomethingWasSearched() {
		assertThat(this.pages.follow(HttpStatus.FOUND, "/de/search/report?q=")).isEqualTo("/de/search");
		assertThat(this.pages.open("/de/search/report?q={q}", "x".repeat(5000)).select("input[name=q]").last().val())
			.hasSize(200);
		assertThat(this.pages.get("/de/search/report?q=x").getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void isBoundToTheRevisionThatTheReaderSaw() {
		sent(report("Falsch.").param("revision", "1"));
		sent(report("Auch falsch.").param("revision", "999999999999"));
		assertThat(this.jdbc.sql("select distinct revision from report").query(Integer.class).list())
			.containsExactly(1);
	}

	@Test
	void comesFromThisSiteOnly() {
		assertThat(this.mvc.post().uri(FORM).param("message", "Falsch.").param("opened", opened(Duration.ofMinutes(1))))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(sent(this.mvc.post().uri(FORM).param("_csrf", "made-up").param("message", "Falsch.")).getStatus())
			.isEqualTo(403);
		assertThat(reports()).isZero();
	}

	@Test
	void isBoundToTheLanguageOfTheTextThatWasRead() {
		assertThat(this.mvc.post()
			.uri("/en/terms/backwards-tracking-shot/report")
			.with(this.pages.tokenOf(FORM))
			.param("message", "Wrong.")
			.param("opened", opened(Duration.ofMinutes(1)))).hasStatus(HttpStatus.FOUND);
		assertThat(this.jdbc.sql("select language from report").query(String.class).single()).isEqualTo("en");
	}

	private static String location(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		return Objects.requireNonNull(response.getHeader("Location"));
	}

}

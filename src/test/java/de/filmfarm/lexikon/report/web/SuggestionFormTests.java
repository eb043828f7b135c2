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
class SuggestionFormTests {

	private static final String FORM = "/de/suggestions/new";

	private static final String HOSTILE = "<script>alert(1)</script> \"'& ${7*7} {0}";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeSuggestions() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from held_suggestion").update();
		this.jdbc.sql("delete from sender_key").update();
	}

	/** A form that was opened a minute ago. */
	private MockMvcRequestBuilder suggestion(String name) {
		return post(opened(Duration.ofMinutes(1))).param("name", name);
	}

	private MockMvcRequestBuilder post(String opened) {
		return this.mvc.post().uri("/de/suggestions").with(this.pages.tokenOf(FORM)).param("opened", opened);
	}

	private static String opened(Duration ago) {
		return String.valueOf(Instant.now().minus(ago).toEpochMilli());
	}

	private static MockHttpServletResponse sent(MockMvcRequestBuilder request) {
		return request.exchange().getResponse();
	}

	private static Document refused(MockMvcRequestBuilder request) {
		MockHttpServletResponse response = sent(request);
		assertThat(response.getStatus()).isEqualTo(422);
		return Pages.html(response);
	}

	private static void isThankedFor(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(Objects.requireNonNull(response.getHeader("Location"))).isEqualTo("/de/suggestions/thanks");
	}

	private List<Map<String, Object>> suggestions() {
		return this.jdbc.sql("select language, text, folded, count, status from suggestion").query().listOfRows();
	}

	private List<Map<String, Object>> messages() {
		return this.jdbc.sql("select message, email from suggestion_message order by id").query().listOfRows();
	}

	@Test
	void asksForTheTermThatIsMissing() {
		Document page = this.pages.open(FORM);
		assertThat(page.select("h1").text()).isEqualTo("Begriff vorschlagen");
		assertThat(page.select("nav.breadcrumb a").eachAttr("href")).containsExactly("/de", "/de/terms");
		assertThat(page.select("main form").attr("action")).isEqualTo("/de/suggestions");
		assertThat(page.select("main form").attr("method")).isEqualTo("post");
		assertThat(page.select("#name").attr("value")).isEmpty();
		assertThat(page.select("#name[required], #message:not([required]), #email:not([required])")).hasSize(3);
		assertThat(page.select("#error-summary, .error")).isEmpty();
		assertThat(page.select("input[name=_csrf]").attr("value")).isNotBlank();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void takesTheNameAlong() {
		Document page = this.pages.open(FORM + "?name={name}", HOSTILE);
		assertThat(page.select("#name").attr("value")).isEqualTo(HOSTILE);
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.pages.open(FORM + "?name={name}", " bullet\u0000\n time ").select("#name").attr("value"))
			.isEqualTo("bullet time");
		assertThat(this.pages.open(FORM + "?name={name}", "x".repeat(121)).select("#name").attr("value")).isEmpty();
	}

	@Test
	void keepsTheNameWhenTheLanguageIsChanged() {
		Document page = this.pages.open(FORM + "?name={name}", "mise en sc\u00e8ne & more");
		assertThat(page.select("a.language-switch").attr("href"))
			.isEqualTo("/en/suggestions/new?name=mise+en+sc%C3%A8ne+%26+more");
	}

	@ParameterizedTest
	@ValueSource(strings = { FORM, FORM + "?name=x", "/de/suggestions/thanks", "/de/suggestions" })
	void isNeverKeptByCaches(String path) {
		assertThat(this.pages.get(path).getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void isNeverKeptByCachesWithWhatTheReaderWrote() {
		assertThat(sent(suggestion("")).getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void isThereAgainWhereItWasSentTo() {
		assertThat(this.pages.follow(HttpStatus.FOUND, "/en/suggestions")).isEqualTo("/en/suggestions/new");
	}

	@Test
	void isThankedForAndKept() {
		isThankedFor(sent(suggestion(" Bullet  Time ").param("message", " Was ist das? ").param("email", "a@b.de")));
		assertThat(suggestions()).containsExactly(
				Map.of("language", "de", "text", "Bullet Time", "folded", "bullettime", "count", 1, "status", "OPEN"));
		assertThat(messages()).containsExactly(Map.of("message", "Was ist das?", "email", "a@b.de"));
	}

	@Test
	void leadsBackToSearchAndToAllTermsAfterwards() {
		Document page = this.pages.open("/de/suggestions/thanks");
		assertThat(page.select("h1").text()).isEqualTo("Danke");
		assertThat(page.select("main .actions a").eachAttr("href")).contains("/de/search", "/de/terms");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void needsNothingButAName() {
		isThankedFor(sent(suggestion("Bullet Time").param("message", " ").param("email", "")));
		assertThat(suggestions()).hasSize(1);
		assertThat(messages()).isEmpty();
	}

	@Test
	void isCountedWhenItIsSentAgainHoweverItIsSpelt() {
		for (String name : List.of("Überblick-Totale", "ueberblicktotale", "UBERBLICK TOTALE")) {
			isThankedFor(sent(suggestion(name).param("message", name)));
		}
		assertThat(suggestions()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("text", "Überblick-Totale").containsEntry("count", 3));
		assertThat(messages()).extracting((row) -> row.get("message"))
			.containsExactly("Überblick-Totale", "ueberblicktotale", "UBERBLICK TOTALE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u2003\u00a0", "?!", "\u0000", "\u2026" })
	void needsAName(String name) {
		Document page = refused(suggestion(name).param("message", HOSTILE).param("email", "a@b.de"));
		assertThat(page.select("#name[aria-invalid=true]").attr("aria-describedby")).isEqualTo("name-error name-hint");
		assertThat(page.select("#name-error").text()).isEqualTo("Schreiben Sie, welcher Begriff fehlt.");
		assertThat(page.select("#error-summary a").attr("href")).isEqualTo("#name");
		assertThat(page.expectFirst("#message").wholeText()).isEqualTo(HOSTILE);
		assertThat(page.select("#email").attr("value")).isEqualTo("a@b.de");
		assertThat(page.select("main script")).isEmpty();
		assertThat(suggestions()).isEmpty();
	}

	@Test
	void isRefusedWithoutAnyField() {
		refused(post(opened(Duration.ofMinutes(1))));
		assertThat(suggestions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "name, 121, 120", "message, 2001, 2.000", "email, 255, ''" })
	void saysWhatIsTooLong(String field, int length, String limit) {
		Document page = refused(field.equals("name") ? suggestion("x".repeat(length))
				: suggestion("Bullet Time").param(field, "x".repeat(length)));
		assertThat(page.select("#" + field + "-error").text()).isNotBlank().contains(limit).doesNotContain("??");
		assertThat(page.expectFirst("#" + field).attr("value") + page.expectFirst("#" + field).wholeText())
			.isEqualTo("x".repeat(length));
		assertThat(suggestions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "name, 120", "message, 2000" })
	void takesWhatIsJustNotTooLong(String field, int length) {
		isThankedFor(sent(field.equals("name") ? suggestion("ä".repeat(length))
				: suggestion("Bullet Time").param(field, "ä".repeat(length))));
		assertThat(suggestions()).hasSize(1);
	}

	/** A sign that stands for several letters makes a name longer than it looks. */
	@ParameterizedTest
	@ValueSource(strings = { "&", "\u2487", "\ufdfa", "\ud835\udd6b" })
	void takesNamesOfSigns(String sign) {
		isThankedFor(sent(suggestion("a" + sign.repeat(119 / sign.length()))));
		assertThat(suggestions()).hasSize(1);
	}

	@Test
	void refusesAnAddressThatIsNone() {
		Document page = refused(suggestion("Bullet Time").param("email", "not an address"));
		assertThat(page.select("#email-error").text()).isNotBlank();
		assertThat(page.select("#email").attr("value")).isEqualTo("not an address");
		assertThat(page.select("#name").attr("value")).isEqualTo("Bullet Time");
	}

	@ParameterizedTest
	@CsvSource({ "Dolly-Zoom, dolly-zoom", "dollyzoom, dolly-zoom", "TRAVELLING COMPENSE, dolly-zoom",
			"close up, grossaufnahme", "Großaufnahme, grossaufnahme", "pull-out, rueckfahrt" })
	void leadsToTheTermThatHasTheNameAlready(String name, String slug) {
		Document page = refused(suggestion(name).param("message", "Was ist das?"));
		assertThat(page.select("#name-error a").eachAttr("href")).contains("/de/terms/" + slug);
		assertThat(page.select("#name-error").text())
			.startsWith("Einen Eintrag dieses Namens gibt es schon. Lesen Sie hier weiter: ");
		assertThat(page.select("#name").attr("value")).isEqualTo(name);
		assertThat(page.select("#error-summary a").text()).isEqualTo("Einen Eintrag dieses Namens gibt es schon.");
		assertThat(page.select("#message").text()).isEqualTo("Was ist das?");
		assertThat(suggestions()).isEmpty();
	}

	@Test
	void leadsToAllTermsThatHaveTheName() {
		Document page = refused(suggestion("rueckfahrt"));
		assertThat(page.select("#name-error a").eachText()).containsExactly("Rückfahrt", "Vorausfahrt");
		assertThat(page.select("#name-error").text()).contains("Rückfahrt, Vorausfahrt. Wenn Sie");
	}

	@Test
	void losesCharactersThatNobodyTypes() {
		sent(suggestion("Bullet\u0000 Time\u0007").param("message", "Ganz\u0000\r\n\teinfach."));
		assertThat(suggestions()).extracting((row) -> row.get("text")).containsExactly("Bullet Time");
		assertThat(messages()).extracting((row) -> row.get("message")).containsExactly("Ganz\r\n\teinfach.");
	}

	/** A program is told the same as a person, so that it learns nothing. */
	@Test
	void holdsWhatProgramsSendWhoFillInTheTrap() {
		isThankedFor(sent(suggestion("Buy this").param("website", "https://spam.example").param("message", "Cheap.")));
		assertThat(suggestions()).isEmpty();
		assertThat(this.jdbc.sql("select name || message || held from held_suggestion").query(String.class).list())
			.containsExactly("Buy thisCheap.TRAP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "99999999999999999999", "9223372036854775807" })
	void holdsWhatComesFasterThanPeopleWriteOrFromNowhere(String opened) {
		isThankedFor(sent(post(opened).param("name", "Bullet Time")));
		isThankedFor(sent(post(opened(Duration.ofSeconds(1))).param("name", "Bullet Time")));
		assertThat(suggestions()).isEmpty();
		assertThat(this.jdbc.sql("select held from held_suggestion").query(String.class).list())
			.containsExactly("TOO_FAST", "TOO_FAST");
	}

	@Test
	void keepsTheFormOfWhomNothingMoreIsTaken() {
		isThankedFor(sent(suggestion("Bullet Time")));
		this.jdbc.sql("update sender_count set count = 1000").update();
		MockHttpServletResponse response = sent(suggestion("Rack Zoom").param("message", "Was ist das?"));
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(Pages.html(response).select("#message").text()).isEqualTo("Was ist das?");
		assertThat(suggestions()).hasSize(1);
	}

	@Test
	void holdsWhatLeadsToManyPlaces() {
		isThankedFor(sent(suggestion("Bullet Time").param("message", "Siehe http://a.example und www.b.example.")));
		assertThat(held()).isEmpty();
		isThankedFor(sent(suggestion("Pills").param("message", "http://a.example https://b.example HTTP://c.example")));
		assertThat(held()).containsExactly("Pills LINKS");
		assertThat(suggestions()).hasSize(1);
	}

	private List<String> held() {
		return this.jdbc.sql("select name || ' ' || held from held_suggestion order by id").query(String.class).list();
	}

	@ParameterizedTest
	@CsvSource({ "search, SEARCH", "LINK, LINK", "desk, FOOTER", "<b>, FOOTER", "'', FOOTER" })
	void remembersWhereTheReaderCameFrom(String from, String origin) {
		Document page = this.pages.open(FORM + "?from={from}", from);
		assertThat(page.select("input[name=from]").attr("value")).isEqualTo(origin);
		sent(suggestion("Bullet Time").param("from", from));
		assertThat(this.jdbc.sql("select origin from suggestion_count").query(String.class).single()).isEqualTo(origin);
	}

	@Test
	void saysWhatWasDecidedBeforeAndCountsAllTheSame() {
		sent(suggestion("Bullet Time"));
		this.jdbc.sql("update suggestion set status = 'DECLINED', closed_at = now(), reason = cast(:reason as jsonb)")
			.param("reason", "{\"de\": \"Das ist <b>kein</b> Fachwort.\"}")
			.update();
		String thanks = Objects.requireNonNull(sent(suggestion("BULLET-TIME")).getHeader("Location"));
		assertThat(thanks).isEqualTo("/de/suggestions/thanks?name=BULLET-TIME");
		Document page = this.pages.open(thanks);
		assertThat(page.select(".notice h2").text()).contains("Bullet Time");
		assertThat(page.select(".notice blockquote").text()).isEqualTo("Das ist <b>kein</b> Fachwort.");
		assertThat(suggestions()).extracting((row) -> row.get("count")).containsExactly(2);
	}

	@Test
	void stopsMailByTheButtonOrAtOnce() {
		sent(suggestion("Bullet Time").param("email", "a@b.de"));
		String path = "/de/suggestions/"
				+ this.jdbc.sql("select token::text from suggestion_message").query(String.class).single()
				+ "/unsubscription";
		assertThat(this.pages.open(path).select("main form").attr("action")).isEqualTo(path);
		assertThat(messages()).hasSize(1);
		// A mail program has neither cookie nor token.
		MockHttpServletResponse stopped = sent(this.mvc.post().uri(path).param("List-Unsubscribe", "One-Click"));
		assertThat(stopped.getStatus()).isEqualTo(200);
		assertThat(Pages.html(stopped).select("main form")).isEmpty();
		assertThat(messages()).isEmpty();
		assertThat(this.pages.open(path.replaceAll("[0-9a-f]{12}/", "0123456789ab/")).select("main form")).isEmpty();
	}

	@Test
	void saysNothingOfNamesThatAreOpenOrUnknown() {
		sent(suggestion("Bullet Time"));
		assertThat(this.pages.open("/de/suggestions/thanks?name={name}", "Bullet Time").select(".notice")).isEmpty();
		Document page = this.pages.open("/de/suggestions/thanks?name={name}", HOSTILE);
		assertThat(page.select(".notice")).isEmpty();
		assertThat(page.select("main").text()).doesNotContain("script");
	}

	@Test
	void comesFromThisSiteOnly() {
		assertThat(this.mvc.post()
			.uri("/de/suggestions")
			.param("name", "Bullet Time")
			.param("opened", opened(Duration.ofMinutes(1)))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(suggestions()).isEmpty();
	}

	@Test
	void existsInLanguagesOfTheInterfaceOnly() {
		assertThat(this.pages.get("/fr/suggestions/new").getStatus()).isEqualTo(404);
	}

}

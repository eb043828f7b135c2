package de.filmfarm.lexikon.report.web;

import java.time.Duration;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class SuggestionFormTests extends SuggestionFormScene {

	private static Document refused(MockMvcRequestBuilder request) {
		MockHttpServletResponse response = sent(request);
		assertThat(response.getStatus()).isEqualTo(422);
		return Pages.html(response);
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
		assertThat(this.pages.open(FORM + "?name={name}", " flumsel\u0000\n plunder ").select("#name").attr("value"))
			.isEqualTo("flumsel plunder");
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
	void needsNothingButAName() {
		isThankedFor(sent(suggestion("Flumsel Plunder").param("message", " ").param("email", "")));
		assertThat(suggestions()).hasSize(1);
		assertThat(messages()).isEmpty();
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
				: suggestion("Flumsel Plunder").param(field, "x".repeat(length)));
		assertThat(page.select("#" + field + "-error").text()).isNotBlank().contains(limit).doesNotContain("??");
		assertThat(page.expectFirst("#" + field).attr("value") + page.expectFirst("#" + field).wholeText())
			.isEqualTo("x".repeat(length));
		assertThat(suggestions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "name, 120", "message, 2000" })
	void takesWhatIsJustNotTooLong(String field, int length) {
		isThankedFor(sent(field.equals("name") ? suggestion("ä".repeat(length))
				: suggestion("Flumsel Plunder").param(field, "ä".repeat(length))));
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
		Document page = refused(suggestion("Flumsel Plunder").param("email", "not an address"));
		assertThat(page.select("#email-error").text()).isNotBlank();
		assertThat(page.select("#email").attr("value")).isEqualTo("not an address");
		assertThat(page.select("#name").attr("value")).isEqualTo("Flumsel Plunder");
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
		sent(suggestion("Flumsel\u0000 Plunder\u0007").param("message", "Ganz\u0000\r\n\teinfach."));
		assertThat(suggestions()).extracting((row) -> row.get("text")).containsExactly("Flumsel Plunder");
		assertThat(messages()).extracting((row) -> row.get("message")).containsExactly("Ganz\r\n\teinfach.");
	}

	@ParameterizedTest
	@CsvSource({ "search, SEARCH", "LINK, LINK", "desk, FOOTER", "<b>, FOOTER", "'', FOOTER" })
	void remembersWhereTheReaderCameFrom(String from, String origin) {
		Document page = this.pages.open(FORM + "?from={from}", from);
		assertThat(page.select("input[name=from]").attr("value")).isEqualTo(origin);
		sent(suggestion("Flumsel Plunder").param("from", from));
		assertThat(this.jdbc.sql("select origin from suggestion_count").query(String.class).single()).isEqualTo(origin);
	}

	@Test
	void comesFromThisSiteOnly() {
		assertThat(this.mvc.post()
			.uri("/de/suggestions")
			.param("name", "Flumsel Plunder")
			.param("opened", opened(Duration.ofMinutes(1)))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(suggestions()).isEmpty();
	}

	@Test
	void existsInLanguagesOfTheInterfaceOnly() {
		assertThat(this.pages.get("/fr/suggestions/new").getStatus()).isEqualTo(404);
	}

}

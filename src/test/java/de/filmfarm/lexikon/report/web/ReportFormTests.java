package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.location;
import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class ReportFormTests extends ReportFormScene {

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
	void comesFromThisSiteOnly() {
		assertThat(this.mvc.post().uri(FORM).param("message", "Falsch.").param("opened", opened(Duration.ofMinutes(1))))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(sent(this.mvc.post().uri(FORM).param("_csrf", "made-up").param("message", "Falsch.")).getStatus())
			.isEqualTo(403);
		assertThat(reports()).isZero();
	}

}

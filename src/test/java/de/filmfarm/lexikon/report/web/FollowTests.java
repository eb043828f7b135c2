package de.filmfarm.lexikon.report.web;

import java.time.Instant;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.Passage;
import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.report.Resolution.Declined;
import de.filmfarm.lexikon.report.Resolution.Duplicate;
import de.filmfarm.lexikon.report.Resolution.Fixed;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FollowTests {

	private static final String HOSTILE = "<script>alert(1)</script> \"'& ${7*7} {0}";

	private static final String ADDRESS = "leser@follow.example";

	private static final TermSnapshot TERM = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Pages pages;

	@Autowired
	private DeskPages people;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private Publication publication;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms temporary;

	@Autowired
	private JdbcClient jdbc;

	private Report report;

	private String path;

	@BeforeEach
	void reportedTerm() {
		this.publication.publish(TERM, this.accounts.editors(), "First version");
		this.report = receive("Falsch. " + HOSTILE);
		this.path = "/de/reports/" + this.report.getToken();
	}

	private Report receive(String message) {
		return this.desk.receive(this.desk.subject(LanguageTag.of("de"), "zwirbel").orElseThrow(), null,
				new Content(ReportReason.FACT, Passage.of("What zwirbel"), "That " + HOSTILE, message, ADDRESS, null),
				null);
	}

	@AfterEach
	void removeAll() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from sender_key").update();
		this.jdbc.sql("delete from mail where recipient like '%follow.example'").update();
		this.temporary.remove();
	}

	private MockHttpServletResponse post(String what, String... parameters) {
		var request = this.mvc.post()
			.uri(this.path + what)
			.with(this.pages.tokenOf(this.path))
			.param("opened", String.valueOf(Instant.now().minusSeconds(60).toEpochMilli()));
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange().getResponse();
	}

	private String value(String sql) {
		return String.valueOf(this.jdbc.sql(sql).query(String.class).optional().orElse(null));
	}

	@Test
	void keepsItsAddressToItself() {
		MockHttpServletResponse page = this.pages.get(this.path);
		assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(Pages.html(page).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(Pages.text(page)).doesNotContain(ADDRESS);
	}

	@Test
	void showsWhatTheReaderWroteEscaped() {
		Document page = this.pages.open(this.path);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("blockquote").eachText()).containsExactly("What zwirbel", "That " + HOSTILE);
		assertThat(page.select("main").text()).contains("Falsch. " + HOSTILE).doesNotContain("49");
	}

	@Test
	void showsTheDifferenceOnceTheEntryIsCorrected() {
		assertThat(this.pages.open(this.path).select(".diff")).isEmpty();
		int fixed = this.publication.publish(Snapshots.withLead(TERM, "That zwirbel means."), this.accounts.editors(),
				"");
		this.desk.close(this.report.getId(), 0, new Fixed(fixed, "Danke, " + HOSTILE),
				this.people.account(Role.EDITOR));
		Document page = this.pages.open(this.path);
		assertThat(page.select("[aria-current=step]").text()).startsWith("Der Eintrag wurde korrigiert");
		assertThat(page.select(".diff del").text()).contains("What");
		assertThat(page.select(".diff ins").text()).contains("That");
		assertThat(page.select("main").text()).contains("Danke, " + HOSTILE);
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void showsWhereTheOtherStandsButNothingThatOthersWrote() {
		Report other = receive("My own secret words.");
		this.desk.close(this.report.getId(), 0, new Duplicate(other.getId(), null), this.people.account(Role.EDITOR));
		String text = this.pages.open(this.path).select("main").text();
		assertThat(text).contains("Dasselbe war schon gemeldet", "Wartet auf die Redaktion")
			.doesNotContain("secret", other.getToken());
		this.desk.take(other.getId(), 0, this.people.account(Role.EDITOR));
		assertThat(this.pages.open(this.path).select("[aria-current=step]").text()).contains("Die Redaktion prüft sie");
	}

	@Test
	void letsTheReaderWriteBackAlsoAfterTheEnd() {
		this.desk.close(this.report.getId(), 0, new Declined("So heißt es."), this.people.account(Role.EDITOR));
		assertThat(this.pages.open(this.path).select("main").text()).contains("So heißt es.");
		MockHttpServletResponse response = post("/messages", "text", "Aber " + HOSTILE);
		assertThat(response.getRedirectedUrl()).isEqualTo(this.path + "#talk");
		Document page = this.pages.open(this.path);
		assertThat(page.select(".talk .own").text()).contains("Aber " + HOSTILE);
		assertThat(page.select("main script")).isEmpty();
		assertThat(value("select status || (spoke_at is not null) from report")).isEqualTo("DECLINEDtrue");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n", "\u0000" })
	void takesNoEmptyMessage(String text) {
		MockHttpServletResponse response = post("/messages", "text", text);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#text-error").text()).isEqualTo("Schreiben Sie erst eine Nachricht.");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
	}

	@Test
	void keepsWhatIsTooLongInTheForm() {
		MockHttpServletResponse response = post("/messages", "text", "x".repeat(10_000));
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#text").text()).hasSize(10_000);
		assertThat(value("select count(*) from report_message")).isEqualTo("0");
	}

	@Test
	void holdsSuspiciousMessagesAndShowsTheirSenderNoDifference() {
		MockHttpServletResponse response = post("/messages", "text", "Buy this.", "website", "https://spam.example");
		assertThat(response.getRedirectedUrl()).isEqualTo(this.path + "#talk");
		assertThat(this.pages.open(this.path).select(".talk .own").text()).contains("Buy this.");
		assertThat(value("select m.held || coalesce(r.spoke_at::text, '') from report_message m join report r on true"))
			.isEqualTo("TRAP");
	}

	@Test
	void refusesFarTooMuchAndKeepsTheText() {
		post("/messages", "text", "Eins.");
		this.jdbc.sql("update sender_count set count = 1000").update();
		MockHttpServletResponse response = post("/messages", "text", "Zwei.");
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(Pages.html(response).select("#text").text()).isEqualTo("Zwei.");
		assertThat(Pages.html(response).select("#error-summary").text()).contains("morgen");
		assertThat(value("select count(*) from report_message")).isEqualTo("1");
	}

	@Test
	void changesTheAddress() {
		assertThat(this.pages.open(this.path).select("#mail p").text()).contains("l\u2026@follow.example");
		assertThat(post("/address", "email", "other@follow.example").getRedirectedUrl()).isEqualTo(this.path + "#mail");
		assertThat(value("select email from report")).isEqualTo("other@follow.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "a@b.de\r\nBcc: c@d.de", "a@b.de,c@d.de", "<a@b.de>" })
	void takesNoAddressThatIsNone(String email) {
		MockHttpServletResponse response = post("/address", "email", email);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#email-error").text()).isNotBlank().doesNotContain("??");
		assertThat(value("select email from report")).isEqualTo(ADDRESS);
	}

	@Test
	void endsMailByAMailProgramThatHasNoTokenButNotByFollowingTheLink() {
		Document question = this.pages.open(this.path + "/unsubscription");
		assertThat(question.select("main form[method=post]").attr("action")).isEqualTo(this.path + "/unsubscription");
		assertThat(value("select email from report")).isEqualTo(ADDRESS);
		for (int i = 0; i < 2; i++) {
			MockHttpServletResponse done = this.mvc.post()
				.uri(this.path + "/unsubscription")
				.param("List-Unsubscribe", "One-Click")
				.exchange()
				.getResponse();
			assertThat(done.getStatus()).isEqualTo(200);
			assertThat(Pages.html(done).select("main").text()).contains("Ihre Adresse ist gelöscht");
		}
		assertThat(value("select email from report")).isEqualTo("null");
	}

	@Test
	void needsATokenForAnythingElse() {
		for (String what : List.of("/messages", "/address")) {
			assertThat(this.mvc.post().uri(this.path + what).param("text", "x").param("email", "a@b.de"))
				.hasStatus(403);
		}
		assertThat(value("select email from report")).isEqualTo(ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/unsubscription" })
	void isThereForNobodyWithAnotherToken(String what) {
		assertThat(this.pages.get("/de/reports/" + "x".repeat(24) + what).getStatus()).isEqualTo(404);
	}

	@Test
	void unsubscribesNobodyWithAnotherToken() {
		assertThat(this.mvc.post().uri("/de/reports/" + "x".repeat(24) + "/unsubscription")).hasStatus(404);
		assertThat(value("select email from report")).isEqualTo(ADDRESS);
	}

}

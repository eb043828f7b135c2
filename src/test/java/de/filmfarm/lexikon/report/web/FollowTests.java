package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.report.Resolution.Declined;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader does on the page of a report.
 */
@LexikonTest
class FollowTests extends FollowScene {

	@Autowired
	private MockMvcTester mvc;

	private MockHttpServletResponse post(String what, String... parameters) {
		var request = this.mvc.post()
			.uri(this.path + what)
			.with(this.pages.tokenOf(this.path))
			.param("opened", opened(Duration.ofMinutes(1)));
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange().getResponse();
	}

	private String value(String sql) {
		return String.valueOf(this.jdbc.sql(sql).query(String.class).optional().orElse(null));
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

	@Test
	void unsubscribesNobodyWithAnotherToken() {
		assertThat(this.mvc.post().uri("/de/reports/" + "x".repeat(24) + "/unsubscription")).hasStatus(404);
		assertThat(value("select email from report")).isEqualTo(ADDRESS);
	}

}

package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class ReportSheetTests {

	private static final long NUMBER = TemporaryTerms.FIRST;

	private static final TermSnapshot TERM = Snapshots.withBody(Snapshots.simple(NUMBER, "zwirbel"),
			"The *camera* moves back slowly.\n\nNothing else happens.");

	private static final String HOSTILE = "<script>alert(1)</script>\"'>&amp;<img src=x onerror=alert(1)>";

	@Autowired
	private DeskPages desk;

	@Autowired
	private Publication publication;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	private SentReports reports;

	@BeforeEach
	void publishATerm() {
		this.publication.publish(TERM, this.accounts.editors(), "First version");
		this.reports = new SentReports(this.jdbc, NUMBER);
		this.reports.remove();
	}

	@AfterEach
	void removeAll() {
		this.reports.remove();
		this.terms.remove();
	}

	private long proposal() {
		return this.reports.at(0, "The camera moves back slowly", "proposal", "The camera moves away slowly",
				"thanks_name", "Ada");
	}

	private Document sheet(long id) {
		return this.desk.open(Role.EDITOR, "/admin/reports/" + id);
	}

	private MockHttpServletResponse post(long id, String step, String... parameters) {
		String[] all = java.util.Arrays.copyOf(new String[] { "version", String.valueOf(this.reports.version(id)) },
				2 + parameters.length);
		System.arraycopy(parameters, 0, all, 2, parameters.length);
		return this.desk.post(Role.EDITOR, "/admin/reports/" + id + "/" + step, all);
	}

	private void republish(String body) {
		this.publication.publish(Snapshots.withBody(TERM, body), this.accounts.editors(), "Edited");
	}

	private String body(int revision) {
		return this.jdbc.sql("""
				select r.snapshot -> 'articles' -> 0 ->> 'body' from revision r join term t on t.id = r.term_id
				where t.number = ? and r.number = ?""").params(NUMBER, revision).query(String.class).single();
	}

	@Test
	void isAWholePageOfAnyReport() {
		long twin = this.reports.at(4, "camera moves");
		long[] ids = { proposal(), twin, this.reports.send("held", "TRAP"),
				this.reports.send("query", "zwirbeln", "term_id", "-", "revision", "-"),
				this.reports.send("status", "DUPLICATE", "duplicate_of", twin, "closed_at",
						OffsetDateTime.now(ZoneOffset.UTC), "answer", "Yes.") };
		for (long id : ids) {
			String path = "/admin/reports/" + id;
			WholePage.check("/en/admin/reports", Pages.text(this.desk.get(Role.EDITOR, path)));
			WholePage.check("/en/admin/reports", Pages.text(this.desk.get(Role.EDITOR, path + "/passage")));
		}
		assertThat(this.desk.get(Role.EDITOR, "/admin/reports/999999999").getStatus()).isEqualTo(404);
	}

	@Test
	void marksTheWordsInTheTextOfToday() {
		long id = this.reports.at(4, "camera moves", "passage_before", "The ", "passage_after", " back slowly");
		Document page = sheet(id);
		assertThat(page.select("#entry-title ~ .place .quoted").text())
			.isEqualTo("The camera moves back slowly. Nothing else happens.");
		assertThat(page.select("#entry-title ~ .place mark").text()).isEqualTo("camera moves");
		assertThat(page.select("#entry-title ~ details")).isEmpty();
		republish("A new start. Then the *camera* **moves** back.");
		page = sheet(id);
		assertThat(page.select("#entry-title ~ .place mark").text()).isEqualTo("camera moves");
		assertThat(page.select("#entry-title ~ details .quoted").text()).startsWith("The camera moves back slowly.");
		republish("Quite another text.");
		assertThat(sheet(id).select("#entry-title ~ .notice").text()).contains("not in the entry any more");
	}

	@Test
	void takesWordsOverIntoARevisionThatWaits() {
		long id = proposal();
		Document page = sheet(id);
		assertThat(page.select(".prose-diff del, .prose-diff ins").eachText()).containsExactly("[removed: back ]",
				"[added: away ]");
		MockHttpServletResponse response = post(id, "adoption", "basis", page.select("[name=basis]").val());
		assertThat(response.getRedirectedUrl()).isEqualTo("/admin/reports/" + id);
		assertThat(body(2)).isEqualTo("The *camera* moves away slowly.\n\nNothing else happens.");
		assertThat(this.jdbc
			.sql("select r.status, r.note, a.name from revision r join account a on a.id = r.author_id "
					+ "join term t on t.id = r.term_id where t.number = ? and r.number = 2")
			.param(NUMBER)
			.query()
			.singleRow()
			.values()).hasToString("[PENDING, Words proposed by Ada (report " + id + "), Test editor]");
		assertThat(this.reports.status(id)).isEqualTo("IN_WORK");
		page = sheet(id);
		assertThat(page.select("a[href=/admin/terms/900000/revisions/2]")).isNotEmpty();
		assertThat(page.select("#steps-title + ul").text()).startsWith("Words taken over Test editor");
		this.review.approve(NUMBER, 2, this.desk.account(Role.ADMIN), null, null);
		assertThat(body(2)).contains("away");
	}

	@Test
	void followsADraftOfSomebodyElseAndSaysSo() {
		long id = proposal();
		this.editor.save(Snapshots.withBody(TERM, "The *camera* moves back slowly.\n\nMuch else happens."),
				new Basis(1, null), this.desk.account(Role.CONTRIBUTOR), "");
		Document page = sheet(id);
		assertThat(page.select("#said-title ~ form .hint").text())
			.startsWith("Revision 2 is a draft by Test contributor");
		assertThat(post(id, "adoption", "basis", "1.0").getStatus()).isEqualTo(409);
		post(id, "adoption", "basis", page.select("[name=basis]").val());
		assertThat(body(3)).isEqualTo("The *camera* moves away slowly.\n\nMuch else happens.");
	}

	@Test
	void leavesToTheFormWhatCannotBePutIn() {
		long id = proposal();
		republish("The camera stands still.");
		assertThat(sheet(id).select("form[action$=/adoption]")).isEmpty();
		MockHttpServletResponse response = post(id, "adoption", "basis", "2.0");
		assertThat(response.getRedirectedUrl()).isEqualTo("/admin/terms/900000?report=" + id + "&byHand=1");
		Document form = this.desk.open(Role.EDITOR, "/admin/terms/900000?report=" + id + "&byHand=1");
		assertThat(form.select(".worked mark").text()).isEqualTo("The camera moves back slowly");
		assertThat(form.select(".worked ins").text()).isEqualTo("The camera moves away slowly");
		assertThat(form.select(".worked .error")).isNotEmpty();
		assertThat(form.select(".worked a.button").attr("href")).isEqualTo("/admin/reports/" + id);
		assertThat(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/900000?report=" + id).select(".worked")).isEmpty();
		assertThat(this.desk.open(Role.EDITOR, "/admin/terms/1?report=" + id).select(".worked")).isEmpty();
		assertThat(this.reports.status(id)).isEqualTo("RECEIVED");
	}

	@Test
	void goesThroughItsLife() {
		long id = this.reports.send();
		assertThat(post(id, "assignment").getStatus()).isEqualTo(302);
		assertThat(sheet(id).select(".report-page header .state").text()).isEqualTo("Test editor is at it");
		post(id, "messages", "text", "Which words?");
		this.jdbc.sql("insert into report_message (report_id, text) values (?, 'These.')").param(id).update();
		this.jdbc.sql("update report set spoke_at = now() where id = ?").param(id).update();
		assertThat(sheet(id).select(".comments .said").eachText()).containsExactly("Which words?", "These.");
		assertThat(post(id, "acknowledgement").getStatus()).isEqualTo(302);
		assertThat(post(id, "closure", "outcome", "FIXED", "revision", "1").getStatus()).isIn(302, 409);
		republish("Something else.");
		Document page = sheet(id);
		if (page.select("#revision").isEmpty()) {
			post(id, "reopening");
			page = sheet(id);
		}
		assertThat(page.select("#revision option[value=2]")).hasSize(1);
		assertThat(page.select("[name=outcome][checked]").val()).isEqualTo("FIXED");
		assertThat(post(id, "closure", "outcome", "FIXED", "revision", "2", "answer", "Thanks.").getStatus())
			.isEqualTo(302);
		assertThat(sheet(id).select("#closed-title ~ dl").text()).contains("Corrected: Revision 2", "Test editor",
				"Thanks.");
		post(id, "reopening");
		assertThat(this.reports.status(id)).isEqualTo("IN_WORK");
		assertThat(post(id, "closure", "outcome", "DECLINED", "answer", "It is right.").getStatus()).isEqualTo(302);
		assertThat(this.reports.status(id)).isEqualTo("DECLINED");
	}

	@Test
	void keepsWhatIsWrongAndSaysWhy() {
		long id = this.reports.send();
		MockHttpServletResponse response = post(id, "closure", "outcome", "DECLINED", "answer", " ");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#answer").attr("aria-describedby")).startsWith("answer-error");
		response = post(id, "closure", "outcome", "DUPLICATE", "original", "x", "answer", "As the other.");
		assertThat(Pages.html(response).select("#answer").text()).isEqualTo("As the other.");
		assertThat(Pages.html(response).select("[name=outcome][checked]").val()).isEqualTo("DUPLICATE");
		assertThat(post(id, "closure", "outcome", "DUPLICATE", "original", "" + id).getStatus()).isEqualTo(409);
		assertThat(post(id, "closure").getStatus()).isEqualTo(422);
		assertThat(post(id, "messages", "text", "").getStatus()).isEqualTo(422);
		assertThat(post(id, "messages", "text", "x".repeat(4001)).getStatus()).isEqualTo(422);
	}

	@Test
	void keepsTheTextIfSomebodyElseWasFaster() {
		long id = this.reports.send();
		for (String step : new String[] { "messages", "closure" }) {
			MockHttpServletResponse response = this.desk.post(Role.EDITOR, "/admin/reports/" + id + "/" + step,
					"version", "7", "text", "Long thought.", "answer", "Long thought.", "outcome", "DECLINED");
			assertThat(response.getStatus()).isEqualTo(409);
			Document page = Pages.html(response);
			assertThat(page.select(step.equals("messages") ? "#text" : "#answer").text()).isEqualTo("Long thought.");
			assertThat(page.select("#error-summary").text()).contains("Somebody else");
			assertThat(page.select("[name=version]").val()).isEqualTo("0");
		}
	}

	@Test
	void offersAnswersKeptReadyInTheLanguageOfTheReader() {
		long id = this.reports.send("reader_language", "de");
		Document page = sheet(id);
		assertThat(page.select("#canned-answer option").eachAttr("data-text"))
			.anyMatch((text) -> text.startsWith("Vielen Dank"));
		String first = page.select("#canned-answer option").get(0).val();
		Document filled = Pages
			.html(post(id, "wording", "into", "answer", "canned", first, "answer", "Liebe Ada,", "text", "Kept"));
		assertThat(filled.select("#answer").get(0).wholeText().strip()).startsWith("Liebe Ada,\n\nVielen Dank.");
		assertThat(filled.select("#text").text()).isEqualTo("Kept");
	}

	@Test
	void endsAllOnTheSameWordsTogether() {
		long first = this.reports.at(4, "camera moves");
		long second = this.reports.at(8, "era mov");
		long third = this.reports.at(4, "Camera moves");
		long other = this.reports.at(70, "Nothing");
		Document page = this.desk.open(Role.EDITOR, "/admin/reports/" + second + "/passage");
		assertThat(page.select("[name=report]").eachAttr("value")).containsExactly(this.reports.seen(first),
				this.reports.seen(second), this.reports.seen(third));
		String path = "/admin/reports/" + second + "/passage/closure";
		assertThat(this.desk.post(Role.EDITOR, path, "outcome", "DECLINED", "answer", "No.").getStatus())
			.isEqualTo(422);
		assertThat(this.desk
			.post(Role.EDITOR, path, "outcome", "DUPLICATE", "original", "" + first, "report", this.reports.seen(first),
					"report", this.reports.seen(second), "report", third + ".9")
			.getStatus()).isEqualTo(409);
		assertThat(this.reports.status(second)).as("all or none").isEqualTo("RECEIVED");
		assertThat(this.desk
			.post(Role.EDITOR, path, "outcome", "DUPLICATE", "original", "" + first, "report", this.reports.seen(first),
					"report", this.reports.seen(second), "report", this.reports.seen(third))
			.getStatus()).isEqualTo(302);
		assertThat(this.reports.status(first)).isEqualTo("RECEIVED");
		assertThat(this.reports.status(second)).isEqualTo("DUPLICATE");
		assertThat(this.reports.status(third)).isEqualTo("DUPLICATE");
		assertThat(this.reports.status(other)).isEqualTo("RECEIVED");
		assertThat(sheet(third).select("#steps-title + ul").text()).startsWith("Closed Test editor");
	}

	@Test
	void takesEverythingForWords() {
		long first = this.reports.at(0, HOSTILE, "proposal", HOSTILE, "message", HOSTILE, "thanks_name", HOSTILE,
				"email", HOSTILE, "passage_before", HOSTILE, "passage_after", HOSTILE);
		this.reports.at(0, HOSTILE, "message", HOSTILE);
		long held = this.reports.send("held", "LINKS", "message", HOSTILE);
		long search = this.reports.send("query", HOSTILE, "term_id", "-", "revision", "-");
		this.jdbc.sql("insert into report_message (report_id, text) values (?, ?)").params(first, HOSTILE).update();
		String[] paths = { "/admin/reports", "/admin/reports?state=held", "/admin/reports/" + first,
				"/admin/reports/" + first + "/passage", "/admin/reports/" + held, "/admin/reports/" + search,
				"/admin/terms/900000?report=" + first };
		for (String path : paths) {
			String html = Pages.text(this.desk.get(Role.EDITOR, path));
			assertThat(html).as(path).contains("&lt;script&gt;").doesNotContain("<script>", "<img src=x");
		}
		String again = Pages.text(post(first, "messages", "text", HOSTILE.repeat(100)));
		assertThat(again).contains("&lt;script&gt;").doesNotContain("<script>", "<img src=x");
		assertThat(post(first, "adoption", "basis", HOSTILE).getStatus()).isEqualTo(409);
	}

}

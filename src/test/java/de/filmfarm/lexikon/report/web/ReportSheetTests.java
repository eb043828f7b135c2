package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class ReportSheetTests extends ReportSheetScene {

	private static final String HOSTILE = "<script>alert(1)</script>\"'>&amp;<img src=x onerror=alert(1)>";

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

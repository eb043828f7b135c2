package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of a reader that are taken over into the entry.
 */
@LexikonTest
class AdoptionPageTests extends ReportSheetScene {

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	private String body(int revision) {
		return this.jdbc.sql("""
				select r.snapshot -> 'articles' -> 0 ->> 'body' from revision r join term t on t.id = r.term_id
				where t.number = ? and r.number = ?""").params(NUMBER, revision).query(String.class).single();
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

}

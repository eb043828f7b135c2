package de.filmfarm.lexikon.editorial.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.merger.TwoTerms;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same change to many terms, page by page.
 */
@LexikonTest
@Import(TwoTerms.class)
class BatchPageTests extends BatchScene {

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	@Autowired
	private JdbcClient jdbc;

	private Document preview(String... fields) {
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, BATCHES + "/preview", fields);
		assertThat(response.getStatus()).isEqualTo(200);
		return Pages.html(response);
	}

	/** Sends what the page offers, and waits until all of it is done. */
	private Document begin(Document preview, List<String> chosen) {
		List<String> fields = new ArrayList<>();
		preview.select("form[action=/admin/batches] input[type=hidden]:not([name=_csrf])")
			.forEach((input) -> fields.addAll(List.of(input.attr("name"), input.val())));
		chosen.forEach((value) -> fields.addAll(List.of("chosen", value)));
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, BATCHES, fields.toArray(String[]::new));
		assertThat(response.getStatus()).isEqualTo(302);
		String page = Objects.requireNonNull(response.getHeader("Location"));
		assertThat(page).startsWith(BATCHES + "/");
		return done(page);
	}

	private Document done(String page) {
		return Awaitility.await("the end of " + page)
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.desk.open(Role.EDITOR, page), (shown) -> shown.select("#progress[data-poll]").isEmpty());
	}

	private static List<String> offered(Document preview) {
		return preview.select("input[name=chosen][checked]").eachAttr("value");
	}

	private String state(long number) {
		return this.jdbc.sql("""
				select r.number || ' ' || r.status || ' ' || r.note from revision r join term t on t.id = r.term_id
				where t.number = ? order by r.number desc limit 1""").param(number).query(String.class).single();
	}

	@Test
	void replaceAWordWhereItWasChosen() {
		Document preview = preview("kind", "WORD", "language", "en", "search", "quaxi", "replacement", "flum", "whole",
				"on", "fit", "on", "note", "Say flum.");
		assertThat(preview.select(".hits del").eachText()).containsExactly("Quaxi", "quaxi", "quaxi");
		assertThat(preview.select(".hits ins").eachText()).containsExactly("Flum", "flum", "flum");
		assertThat(preview.expectFirst(".hits li").text()).contains("but not quaxis");
		List<String> chosen = new ArrayList<>(offered(preview));
		chosen.remove(TwoTerms.SURVIVOR + ":1:body.1");
		Document result = begin(preview, chosen);
		assertThat(result.select("tbody td").eachText()).containsExactly("Done", "Revision 2", "Done", "Revision 2");
		assertThat(state(TwoTerms.SURVIVOR)).isEqualTo("2 PENDING Say flum.");
		assertThat(this.jdbc.sql("""
				select r.snapshot #>> '{articles,0,body}' from revision r join term t on t.id = r.term_id
				where t.number = ? and r.number = 2""").param(TwoTerms.SURVIVOR).query(String.class).single())
			.isEqualTo("Flum and quaxi, but not quaxis.");
		assertThat(
				this.desk.post(Role.EDITOR, "/admin/terms/" + TwoTerms.SURVIVOR + "/revisions/2/approval").getStatus())
			.isEqualTo(409);
		assertThat(
				this.desk.post(Role.ADMIN, "/admin/terms/" + TwoTerms.SURVIVOR + "/revisions/2/approval").getStatus())
			.isEqualTo(302);
	}

	@Test
	void leaveAloneWhatSomebodyWorksOn() {
		Document preview = preview("kind", "WORD", "language", "en", "search", "quaxi", "replacement", "flum");
		List<String> chosen = offered(preview);
		this.editor.save(Snapshots.withLead(ZWIRBEL, "Draft."), new Basis(1, null), this.desk.account(Role.CONTRIBUTOR),
				"");
		Document result = begin(preview, chosen);
		assertThat(result.expectFirst("tbody tr").text()).contains("zwirbel", "Refused", "edited after");
		assertThat(state(TwoTerms.MERGED)).startsWith("2 PENDING");
		Document again = preview("kind", "WORD", "language", "en", "search", "quaxi", "replacement", "flum");
		assertThat(again.select(".batch-term .notice").eachText()).allMatch((text) -> text.contains("working on it"));
		assertThat(again.select("input[name=chosen]:not([disabled])")).isEmpty();
	}

	@Test
	void refuseWhatWouldBecomeTooLong() {
		Document result = begin(
				preview("kind", "WORD", "language", "en", "search", "A quirl is a quaxi.", "replacement", ""),
				List.of(TwoTerms.MERGED + ":1:lead.0"));
		assertThat(result.select("tbody td").eachText()).contains("Refused",
				"A definition or text would become empty or too long.");
	}

	@Test
	void moveTermsAndRetireThemWithTheConsentOfAnother() {
		Document preview = preview("kind", "DEPARTMENT", "category", "lens-and-optics", "terms", BOTH);
		assertThat(preview.select(".hits li")).hasSize(2);
		begin(preview, offered(preview));
		assertThat(state(TwoTerms.SURVIVOR)).startsWith("2 PENDING");
		this.two.publish(Snapshots.withLead(ZWIRBEL, "Published anew."));
		Document retiring = preview("kind", "RETIREMENT", "successor", "pan", "terms", "zwirbel");
		begin(retiring, offered(retiring));
		assertThat(
				this.desk.post(Role.ADMIN, "/admin/terms/" + TwoTerms.SURVIVOR + "/revisions/4/approval").getStatus())
			.isEqualTo(302);
		assertThat(this.jdbc.sql("select status from term where number = ?")
			.param(TwoTerms.SURVIVOR)
			.query(String.class)
			.single()).isEqualTo("RETIRED");
	}

	@Test
	void returnToTheirAuthorsWhatWaits() {
		this.editor.save(Snapshots.withLead(ZWIRBEL, "Draft."), new Basis(1, null), this.desk.account(Role.CONTRIBUTOR),
				"");
		this.review.submit(TwoTerms.SURVIVOR, 2, this.desk.account(Role.CONTRIBUTOR));
		Document preview = preview("kind", "RETURN", "terms", BOTH, "note", "Wait for the house style.");
		assertThat(preview.select("input[name=chosen]:not([disabled])").eachAttr("value"))
			.containsExactly(TwoTerms.SURVIVOR + ":2");
		begin(preview, offered(preview));
		assertThat(state(TwoTerms.SURVIVOR)).startsWith("2 RETURNED");
	}

	@Test
	void beginNothingThatNobodyChose() {
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, BATCHES, "kind", "WORD", "language", "en",
				"search", "quaxi", "replacement", "flum", "chosen", "1:1:lead.0", "chosen", "nonsense");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select(".notice.wrong").text()).isEqualTo("Nothing is chosen.");
	}

}

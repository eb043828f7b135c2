package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.RecycleBin;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.merger.TwoTerms;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.term.RelationType;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Merging terms, page by page.
 */
@LexikonTest
@Import(TwoTerms.class)
class MergerPageTests {

	private static final String MERGER = "/admin/terms/" + TwoTerms.SURVIVOR + "/merger";

	private static final String OTHER = String.valueOf(TwoTerms.MERGED);

	@Autowired
	private TwoTerms two;

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private TermEditor editor;

	@Autowired
	private TermDrafts drafts;

	@Autowired
	private RecycleBin bin;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void zwirbelAndQuirl() {
		this.two.bare();
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
		this.two.forget();
	}

	private Document choose() {
		return this.desk.open(Role.EDITOR, MERGER + "?other=quirl");
	}

	private MockHttpServletResponse send(String path, Document page, String... choices) {
		List<String> fields = new ArrayList<>(
				List.of("other", OTHER, "basis", page.select("[name=basis]").val(), "note", "One thing."));
		fields.addAll(Arrays.asList(choices));
		return this.desk.post(Role.EDITOR, path, fields.toArray(String[]::new));
	}

	private static Document refused(int status, MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(status);
		return Pages.html(response);
	}

	@Test
	void leadFromTheHistoryToOneTermAndBack() {
		assertThat(this.desk.open(Role.EDITOR, "/admin/terms/" + TwoTerms.SURVIVOR + "/revisions")
			.select("a[href=" + MERGER + "]")).hasSize(1);
		this.desk.open(Role.EDITOR, MERGER);
		Document page = choose();
		assertThat(page.select(".clash legend").eachText()).anyMatch((text) -> text.contains("English"));
		assertThat(page.select(".clash input[value=BOTH][checked]").eachAttr("name")).contains("take-names.en");
		assertThat(send(MERGER, page).getHeader("Location")).endsWith("/revisions");
		Document history = this.desk.open(Role.EDITOR, "/admin/terms/" + TwoTerms.SURVIVOR + "/revisions");
		assertThat(history.select(".former a").eachAttr("href"))
			.containsExactly("/admin/terms/" + OTHER + "/revisions/1");
		assertThat(history.expectFirst(".revisions").text()).contains("One thing.");
		String undo = history.select("form[action$=/reversal]").attr("action");
		assertThat(this.desk.post(Role.EDITOR, undo).getStatus()).isEqualTo(302);
		assertThat(this.pages.get("/en/terms/quirl").getStatus()).isEqualTo(200);
		assertThat(refused(409, this.desk.post(Role.EDITOR, undo)).select(".notice h2").text())
			.isEqualTo("This merger was undone before.");
	}

	@Test
	void showExactlyWhatReadersWillSeeAndKeepNothing() {
		this.two.publish(Snapshots.withRelations(Snapshots.simple(TwoTerms.NEIGHBOUR, "knaster"),
				new Edge(RelationType.BROADER, TwoTerms.MERGED, null)));
		Document preview = refused(200,
				send(MERGER + "/preview", choose(), "preview", "en", "take-article.en", "THAT"));
		assertThat(preview.select("input[name=take-article.en][value=THAT]").hasAttr("checked")).isTrue();
		assertThat(this.pages.get("/en/terms/quirl").getStatus()).isEqualTo(200);
		send(MERGER, choose(), "take-article.en", "THAT");
		Element shown = preview.expectFirst("#preview article");
		Element seen = this.pages.open("/en/terms/zwirbel").expectFirst("article");
		assertThat(shown.text()).contains("knaster").contains("What quirl means.").isEqualTo(seen.text());
		assertThat(shown.select("a").eachAttr("href")).isEqualTo(seen.select("a").eachAttr("href"));
	}

	@Test
	void keepTheChoicesWhenSomebodyWasFaster() {
		Document page = choose();
		this.editor.save(Snapshots.withLead(Snapshots.simple(TwoTerms.MERGED, "quirl"), "Draft."), new Basis(1, null),
				this.desk.account(Role.CONTRIBUTOR), "");
		Document conflict = refused(409, send(MERGER, page, "take-names.en", "THAT"));
		assertThat(conflict.select(".notice h2").text()).isEqualTo("One of the two was edited meanwhile");
		assertThat(conflict.select("input[name=take-names.en][checked]").val()).isEqualTo("THAT");
		assertThat(conflict.select("#note").text()).isEqualTo("One thing.");
		assertThat(conflict.select("ul.notice").text()).contains("quirl: revision 2 by Test contributor");
		assertThat(send(MERGER, conflict).getStatus()).isEqualTo(302);
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews").text()).doesNotContain("quirl");
	}

	@Test
	void nameTheRelationThatClosesACircle() {
		this.two.publish(Snapshots.withRelations(Snapshots.simple(TwoTerms.NEIGHBOUR, "knaster"),
				new Edge(RelationType.BROADER, TwoTerms.MERGED, null)));
		this.two.publish(Snapshots.withRelations(Snapshots.simple(TwoTerms.SURVIVOR, "zwirbel"),
				new Edge(RelationType.BROADER, TwoTerms.NEIGHBOUR, null)));
		Document page = refused(422, send(MERGER, choose()));
		assertThat(page.select(".notice li").text()).contains(String.valueOf(TwoTerms.NEIGHBOUR));
		assertThat(send(MERGER, choose(), "take-RELATION", "THAT").getStatus()).isEqualTo(302);
	}

	@Test
	void sayWhyATermCannotTakePart() {
		assertThat(error("")).isEqualTo("There is no such term.");
		assertThat(error("<b>\u0000")).isEqualTo("There is no such term.");
		assertThat(error("zwirbel")).isEqualTo("A term cannot be merged with itself.");
		this.editor.begin(Snapshots.simple(TwoTerms.NEIGHBOUR, "knaster"), this.desk.account(Role.EDITOR), "");
		assertThat(error(String.valueOf(TwoTerms.NEIGHBOUR))).startsWith("Readers have never seen");
		this.bin.take(TwoTerms.NEIGHBOUR, this.desk.account(Role.EDITOR).getId());
		assertThat(error(String.valueOf(TwoTerms.NEIGHBOUR))).contains("recycle bin");
		this.two.publish(Snapshots.simple(TwoTerms.NEIGHBOUR + 1, "knaul"));
		this.two.publish(Snapshots.simple(TwoTerms.NEIGHBOUR + 1, "knaul").replacedBy(TwoTerms.SURVIVOR));
		assertThat(error("knaul")).contains("retired");
		send(MERGER, choose());
		assertThat(error(OTHER)).contains("merged already");
		assertThat(this.desk.get(Role.EDITOR, "/admin/terms/" + OTHER + "/merger").getStatus()).isEqualTo(422);
	}

	private String error(String other) {
		return refused(422, this.desk.get(Role.EDITOR, MERGER + "?other={other}", other)).select("#other-error").text();
	}

	@Test
	void refuseRequestsMadeByHand() {
		Document page = choose();
		assertThat(this.desk.post(Role.CONTRIBUTOR, MERGER, "other", OTHER).getStatus()).isEqualTo(403);
		assertThat(this.desk.post(Role.CONTRIBUTOR, MERGER + "/1/reversal").getStatus()).isEqualTo(403);
		assertThat(this.desk.post(Role.EDITOR, MERGER, "other", "999998").getStatus()).isEqualTo(404);
		assertThat(this.desk.post(Role.EDITOR, MERGER, "other", "x").getStatus()).isEqualTo(400);
		assertThat(this.desk.post(Role.EDITOR, MERGER, "other", String.valueOf(TwoTerms.SURVIVOR)).getStatus())
			.isEqualTo(409);
		assertThat(this.desk.post(Role.EDITOR, MERGER + "/999999/reversal").getStatus()).isEqualTo(404);
		assertThat(this.mvc.post()
			.uri(MERGER)
			.with(this.desk.as(Role.EDITOR))
			.param("other", OTHER)
			.param("basis", page.select("[name=basis]").val())
			.exchange()
			.getResponse()
			.getStatus()).isIn(403, 422);
		assertThat(this.pages.get("/en/terms/quirl").getStatus()).isEqualTo(200);
	}

	@Test
	void leadFromTheFormOfTheMergedTermToItsSurvivorWithWhatWasWritten() {
		long editor = this.desk.account(Role.EDITOR).getId();
		send(MERGER, choose());
		assertThat(this.desk.get(Role.EDITOR, "/admin/terms/" + OTHER).getHeader("Location"))
			.isEqualTo("/admin/terms/" + TwoTerms.SURVIVOR);
		MockHttpServletResponse sent = this.desk.post(Role.EDITOR, "/admin/terms/" + OTHER, "category",
				"camera-movement", "articles.en.lead", "Written meanwhile.", "basedOn", "1.0", "key", OTHER);
		assertThat(sent.getHeader("Location")).isEqualTo("/admin/terms/" + TwoTerms.SURVIVOR + "/revisions");
		Map<String, String> kept = this.drafts.find(editor, String.valueOf(TwoTerms.SURVIVOR)).orElseThrow().fields();
		assertThat(kept).containsEntry("articles.en.lead", "Written meanwhile.").containsEntry("basedOn", "");
		assertThat(this.desk.post(Role.EDITOR, "/admin/terms/" + OTHER + "/revisions/1/restoration").getStatus())
			.isEqualTo(302);
		assertThat(this.desk.open(Role.EDITOR, "/admin/terms/" + OTHER + "/revisions").select(".notice a").text())
			.isEqualTo("zwirbel");
	}

	@Test
	void areFoundInTheLogAndAmongTheTerms() {
		send(MERGER, choose());
		assertThat(this.jdbc
			.sql("select detail from audit_entry where action like 'POST %/merger' order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("/admin/terms/" + OTHER);
		assertThat(this.desk.open(Role.EDITOR, "/admin/terms?q=quirl&status=MERGED").text()).contains("Merged");
	}

}

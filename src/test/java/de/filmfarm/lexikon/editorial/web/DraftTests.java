package de.filmfarm.lexikon.editorial.web;

import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermDraft;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class DraftTests {

	private static final String TERM = "/admin/terms/1";

	@Autowired
	private DeskPages desk;

	@Autowired
	private TermDrafts drafts;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeDrafts() {
		this.jdbc.sql("delete from term_draft").update();
		this.terms.remove();
	}

	private long drafts() {
		return this.jdbc.sql("select count(*) from term_draft").query(Long.class).single();
	}

	private Document keep(Role role, String text) {
		SentForm form = SentForm.on(this.desk.open(role, TERM)).with("articles.en.body", text);
		MockHttpServletResponse response = this.desk.post(role, TERM + "/draft", form.parameters());
		assertThat(response.getStatus()).isEqualTo(200);
		return Pages.html(response);
	}

	@Test
	void isOfferedWhenTheFormIsOpenedAgain() {
		assertThat(keep(Role.CONTRIBUTOR, "Half a sentence that").select(".keeping time").text())
			.matches("\\d\\d:\\d\\d");
		Document page = this.desk.open(Role.CONTRIBUTOR, TERM);
		assertThat(page.select("#offer time")).hasSize(1);
		assertThat(page.select("textarea[name=articles.en.body]").text()).doesNotContain("Half a sentence");
		Document again = this.desk.open(Role.CONTRIBUTOR, page.select("#offer a").attr("href"));
		assertThat(again.select("textarea[name=articles.en.body]").text()).isEqualTo("Half a sentence that");
		assertThat(again.select("#offer")).isEmpty();
	}

	@Test
	void isThrownAwayOnDemand() {
		keep(Role.CONTRIBUTOR, "Half");
		String disposal = this.desk.open(Role.CONTRIBUTOR, TERM).select("#offer form").attr("action");
		assertThat(this.desk.post(Role.CONTRIBUTOR, disposal).getHeader("Location")).isEqualTo(TERM);
		assertThat(drafts()).isZero();
		keep(Role.CONTRIBUTOR, "Half");
		assertThat(this.desk.send(HttpMethod.DELETE, Role.CONTRIBUTOR, TERM + "/draft").getStatus()).isEqualTo(204);
		assertThat(drafts()).isZero();
	}

	@Test
	void belongsToItsAuthorOnly() {
		keep(Role.CONTRIBUTOR, "Secret");
		assertThat(this.desk.open(Role.EDITOR, TERM).select("#offer")).isEmpty();
		this.desk.send(HttpMethod.DELETE, Role.EDITOR, TERM + "/draft");
		assertThat(drafts()).isOne();
	}

	@Test
	void tellsOthersWhoIsWriting() {
		keep(Role.EDITOR, "Theirs");
		assertThat(this.desk.open(Role.CONTRIBUTOR, TERM).select("#others").text())
			.startsWith("Test editor is writing here, since");
		assertThat(keep(Role.CONTRIBUTOR, "Mine").select(".others").text()).contains("Test editor");
		this.jdbc.sql("update term_draft set saved_at = now() - interval '11 minutes'").update();
		assertThat(this.desk.open(Role.CONTRIBUTOR, TERM).select("#others").text()).isEmpty();
	}

	@Test
	void isNotOfferedOnceItIsWhatIsSaved() {
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, TERM));
		this.desk.post(Role.CONTRIBUTOR, TERM + "/draft", form.parameters());
		assertThat(this.desk.open(Role.CONTRIBUTOR, TERM).select("#offer")).isEmpty();
		assertThat(drafts()).isZero();
	}

	@Test
	void keepsWhatCannotBeSaved() {
		SentForm form = SentForm.valid("twirl").with("category", "").with("names.0.language", "\u0001");
		assertThat(this.desk.post(Role.CONTRIBUTOR, "/admin/terms/new", form.parameters()).getStatus()).isEqualTo(422);
		Document page = this.desk.open(Role.CONTRIBUTOR, "/admin/terms/new");
		assertThat(page.select("#begun a").text()).isEqualTo("twirl");
		Document again = this.desk.open(Role.CONTRIBUTOR, page.select("#begun a").attr("href"));
		assertThat(again.select("input[name=names.0.text]").val()).isEqualTo("twirl");
		assertThat(again.select("textarea[name=articles.en.body]").text()).contains("It goes round.");
	}

	@Test
	void isGoneOnceItIsSaved() {
		String key = TermDraft.newKey();
		SentForm form = SentForm.valid("twirl").with("key", key);
		this.desk.post(Role.CONTRIBUTOR, "/admin/terms/" + key + "/draft", form.parameters());
		assertThat(drafts()).isOne();
		assertThat(this.desk.post(Role.CONTRIBUTOR, "/admin/terms/new", form.parameters()).getStatus()).isEqualTo(302);
		assertThat(drafts()).isZero();
	}

	@Test
	void holdsWhateverIsTyped() {
		keep(Role.CONTRIBUTOR, "\u0000\u0001 \uD83C\uDFAC \"{}\\ ".repeat(20000));
		assertThat(this.drafts.find(this.desk.account(Role.CONTRIBUTOR).getId(), "1")).hasValueSatisfying(
				(draft) -> assertThat(draft.fields().get("articles.en.body")).startsWith("\uFFFD\u0001 \uD83C\uDFAC"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "new-1", "0", "new-" })
	void hasAProperKey(String key) {
		assertThat(this.desk.post(Role.CONTRIBUTOR, "/admin/terms/" + key + "/draft").getStatus()).isIn(404, 405);
	}

	@Test
	void remembersWhatItIsBasedOn() {
		this.drafts.keep(this.desk.account(Role.EDITOR).getId(), "1", 7, Map.of("note", "x"));
		assertThat(this.drafts.find(this.desk.account(Role.EDITOR).getId(), "1"))
			.hasValueSatisfying((draft) -> assertThat(draft.basedOn()).isEqualTo(7));
	}

}

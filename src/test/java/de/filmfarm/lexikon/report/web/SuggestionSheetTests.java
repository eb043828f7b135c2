package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.location;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One suggestion at the desk, and what is decided about it.
 */
@LexikonTest
class SuggestionSheetTests extends SuggestionPageScene {

	private Document show(long id) {
		WholePage.check("/en" + LIST, Pages.text(this.desk.get(Role.EDITOR, LIST + "/" + id)));
		return this.desk.open(Role.EDITOR, LIST + "/" + id);
	}

	/** Of what readers write some looks as if a template had failed. */
	private Document showHostile(long id) {
		return this.desk.open(Role.EDITOR, LIST + "/" + id);
	}

	@Test
	void showTermsWithSimilarNames() {
		long id = suggest(GERMAN, SuggestionOrigin.SEARCH, "Dolly-Zooom", 1);
		assertThat(list("").select("td[data-label=Similar terms] a").eachText()).contains("dolly zoom");
		assertThat(show(id).select("#decision .lines a").eachText()).contains("dolly zoom");
	}

	@Test
	void showWhatReadersWroteButNotTheirAddresses() {
		this.suggestions
			.receive(new MissedTerm(GERMAN, SuggestionOrigin.SEARCH, HOSTILE, HOSTILE, "secret@reader.example"));
		long id = suggest(GERMAN, SuggestionOrigin.SEARCH, HOSTILE, 1);
		Document page = showHostile(id);
		assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
		assertThat(page.select(".comments .said").text()).isEqualTo(HOSTILE);
		assertThat(page.text()).contains("wants an answer", "one reader").doesNotContain("secret");
		assertThat(this.desk.open(Role.EDITOR, LIST).text()).contains(HOSTILE).doesNotContain("secret");
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void becomeADraftWithOneClickAndLeadToItAgain() {
		long id = suggest(GERMAN, SuggestionOrigin.SEARCH, "Zwirbelfahrt", 1);
		String form = location(this.desk.post(Role.EDITOR, LIST + "/" + id + "/draft"));
		assertThat(form).matches("/admin/terms/\\d+");
		assertThat(location(this.desk.post(Role.EDITOR, LIST + "/" + id + "/draft"))).isEqualTo(form);
		Document term = this.desk.open(Role.EDITOR, form);
		assertThat(term.select("input[name=names.0.text]").attr("value")).isEqualTo("Zwirbelfahrt");
		Document page = show(id);
		assertThat(page.select(".sheet a").attr("href")).isEqualTo(form);
		assertThat(page.select("#decision")).isEmpty();
		assertThat(names(list("?status=ACCEPTED"))).containsExactly("Zwirbelfahrt");
	}

	@Test
	void becomeANameOfATerm() {
		long id = suggest(GERMAN, SuggestionOrigin.SEARCH, "Schwenk", 1);
		String path = LIST + "/" + id + "/acceptance";
		for (String nonsense : List.of("", "x", "999999999", "9".repeat(30))) {
			MockHttpServletResponse refused = this.desk.post(Role.EDITOR, path, "term", nonsense);
			assertThat(refused.getStatus()).isEqualTo(422);
			assertThat(Pages.html(refused).select("#term-error").text()).isNotBlank();
			assertThat(Pages.html(refused).select("#term").attr("value")).isEqualTo(nonsense);
		}
		long number = this.jdbc.sql("""
				select t.number from term t join designation d on d.term_id = t.id and d.text = 'Schwenk'""")
			.query(Long.class)
			.single();
		assertThat(location(this.desk.post(Role.EDITOR, path, "term", " #" + number))).isEqualTo(LIST + "/" + id);
		assertThat(show(id).select(".sheet .badge").text()).startsWith("Published");
	}

	@Test
	void areDeclinedForAReasonOnly() {
		long id = suggest(GERMAN, SuggestionOrigin.SEARCH, "Zwirbelfahrt", 1);
		String path = LIST + "/" + id + "/refusal";
		assertThat(this.desk.post(Role.EDITOR, path, "reason.en", " \u0000 ").getStatus()).isEqualTo(422);
		MockHttpServletResponse tooLong = this.desk.post(Role.EDITOR, path, "reason.de", "x".repeat(1001));
		assertThat(Pages.html(tooLong).select("[id=reason.de-error]").text()).isEqualTo("This is too long.");
		assertThat(Pages.html(tooLong).select("[id=reason.de]").text()).hasSize(1001);
		location(this.desk.post(Role.EDITOR, path, "reason.de", HOSTILE));
		Document page = showHostile(id);
		assertThat(page.select(".sheet .said").text()).isEqualTo(HOSTILE);
		assertThat(page.text()).contains("Test editor");
		MockHttpServletResponse again = this.desk.post(Role.EDITOR, path, "reason.de", "Noch einmal.");
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(Pages.html(again).select(".flash").text()).startsWith("Somebody else has decided");
		location(this.desk.post(Role.EDITOR, LIST + "/" + id + "/reopening"));
		assertThat(show(id).select("#decision")).hasSize(1);
	}

	@Test
	void areDiscussedAmongEditors() {
		long id = suggest(GERMAN, SuggestionOrigin.SEARCH, "Zwirbelfahrt", 1);
		String path = LIST + "/" + id + "/notes";
		assertThat(this.desk.post(Role.EDITOR, path, "text", " ").getStatus()).isEqualTo(422);
		assertThat(this.desk.post(Role.EDITOR, path, "text", "x".repeat(4001)).getStatus()).isEqualTo(422);
		assertThat(location(this.desk.post(Role.EDITOR, path, "text", HOSTILE))).endsWith("#notes");
		assertThat(showHostile(id).select("#notes .said").text()).isEqualTo(HOSTILE);
		assertThat(list("").text()).contains("one note");
		assertThat(this.desk.post(Role.EDITOR, LIST + "/0/notes", "text", "x").getStatus()).isEqualTo(404);
	}

}

package de.filmfarm.lexikon.report.web;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.SuggestionDesk;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.report.Suspicion;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Suggestions at the desk.
 */
@LexikonTest
class SuggestionPagesTests {

	private static final String LIST = "/admin/suggestions";

	private static final String HOSTILE = "<script>alert(1)</script> \"'& ${7*7} {0}";

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	@Autowired
	private DeskPages desk;

	@Autowired
	private SuggestionDesk suggestions;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private JdbcClient jdbc;

	/** What other tests have searched for is shown here, too. */
	@BeforeEach
	void forgetSearches() {
		this.jdbc.sql("delete from search_log").update();
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from held_suggestion").update();
		this.jdbc.sql("delete from search_log where query like 'zwirbel%'").update();
		this.jdbc.sql("delete from mail where recipient like '%@reader.example'").update();
		this.terms.remove();
	}

	private long suggest(LanguageTag language, SuggestionOrigin origin, String name, int times) {
		long id = 0;
		for (int i = 0; i < times; i++) {
			id = this.suggestions.receive(MissedTerm.of(language, origin, name)).getId();
		}
		return id;
	}

	private void search(String query, int times) {
		this.jdbc.sql("""
				insert into search_log (day, language, query, searches, hits)
				values ((now() at time zone 'UTC')::date, 'de', :query, :times, 0)""")
			.param("query", query)
			.param("times", times)
			.update();
	}

	private Document list(String query) {
		String path = LIST + query;
		WholePage.check("/en" + path, Pages.text(this.desk.get(Role.EDITOR, path)));
		return this.desk.open(Role.EDITOR, path);
	}

	private static List<String> names(Document page) {
		return page.select("main > .table tbody th a").eachText();
	}

	private Document show(long id) {
		WholePage.check("/en" + LIST, Pages.text(this.desk.get(Role.EDITOR, LIST + "/" + id)));
		return this.desk.open(Role.EDITOR, LIST + "/" + id);
	}

	/** Of what readers write some looks as if a template had failed. */
	private Document showHostile(long id) {
		return this.desk.open(Role.EDITOR, LIST + "/" + id);
	}

	private static String location(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		return Objects.requireNonNull(response.getHeader("Location"));
	}

	@Test
	void sayWhenThereIsNone() {
		assertThat(list("").select(".empty").text()).startsWith("Nobody misses anything");
		assertThat(list("?origin=LINK").select(".empty").text()).startsWith("Nothing fits");
	}

	@Test
	void areRankedByReadersSearchesAndHowLongAgoTheyWereMissed() {
		suggest(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelfahrt", 2);
		suggest(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelschwenk", 3);
		suggest(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelblende", 4);
		this.jdbc.sql("update suggestion set last_at = now() - interval '300 days' where text = 'Zwirbelblende'")
			.update();
		search("zwirbel-fahrt", 4);
		search("zwirbelfahrt", 5);
		Document page = list("");
		assertThat(names(page)).containsExactly("Zwirbelfahrt", "Zwirbelschwenk", "Zwirbelblende");
		assertThat(page.select("main > .table tbody tr").get(0).select(".number").eachText()).containsExactly("2", "9");
	}

	@ParameterizedTest
	@CsvSource({ "'', 2", "?origin=SEARCH, 1", "?language=en, 1", "?language=en&origin=SEARCH, 0",
			"?status=DECLINED, 1", "?status=ALL, 3", "?status=NONSENSE&language=xx&origin=<b>, 2" })
	void areNarrowedDown(String query, int found) {
		suggest(GERMAN, SuggestionOrigin.SEARCH, "Zwirbelfahrt", 1);
		suggest(ENGLISH, SuggestionOrigin.FOOTER, "Zwirbelschwenk", 1);
		suggest(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelblende", 1);
		this.jdbc.sql("update suggestion set status = 'DECLINED', closed_at = now() where text = 'Zwirbelblende'")
			.update();
		assertThat(names(this.desk.open(Role.EDITOR, LIST + query.replace("<b>", "%3Cb%3E")))).hasSize(found);
	}

	@Test
	void goOnOnAnotherPageAndAskTheDatabaseAFewTimesForAll() {
		for (int i = 0; i < 31; i++) {
			suggest(GERMAN, SuggestionOrigin.SEARCH, "Zwirbel " + i, 1);
		}
		assertThat(names(list("?origin=SEARCH"))).hasSize(30);
		assertThat(names(list("?page=2"))).hasSize(1);
		assertThat(this.desk.get(Role.EDITOR, LIST + "?page=3").getStatus()).isEqualTo(404);
		assertThat(this.statements.during(() -> this.desk.get(Role.EDITOR, LIST))).hasSizeLessThanOrEqualTo(11);
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

	@Test
	void comeFromSearchesAndFromTheDeskToo() {
		search("zwirbelfahrt", 9);
		assertThat(list("").select("#unmet li").text()).contains("zwirbelfahrt", "9 times");
		String path = location(
				this.desk.post(Role.EDITOR, LIST, "name", "zwirbelfahrt", "language", "de", "origin", "SEARCH"));
		assertThat(this.desk.open(Role.EDITOR, path).select("h1").text()).isEqualTo("zwirbelfahrt");
		assertThat(list("").select("#unmet").text()).doesNotContain("zwirbelfahrt");
		location(this.desk.post(Role.EDITOR, LIST, "name", "Zwirbel", "language", "en"));
		assertThat(names(list("?origin=DESK"))).containsExactly("Zwirbel");
		assertThat(location(this.desk.post(Role.EDITOR, LIST, "name", "...", "language", "en"))).isEqualTo(LIST);
		assertThat(names(list("?status=ALL"))).hasSize(2);
	}

	@Test
	void areLetThroughOrThrownAwayWhereTheyWereHeld() {
		this.suggestions.hold(new MissedTerm(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelfahrt", HOSTILE, null),
				Suspicion.LINKS);
		this.suggestions.hold(MissedTerm.of(GERMAN, SuggestionOrigin.FOOTER, "Pills"), Suspicion.TRAP);
		Document page = this.desk.open(Role.EDITOR, LIST);
		assertThat(page.select("#held tbody th").eachText()).containsExactly("Zwirbelfahrt", "Pills");
		assertThat(page.select("#held script")).isEmpty();
		List<String> actions = page.select("#held form").eachAttr("action");
		location(this.desk.post(Role.EDITOR, actions.get(0)));
		location(this.desk.post(Role.EDITOR, actions.get(3)));
		page = this.desk.open(Role.EDITOR, LIST);
		assertThat(page.select("#held")).isEmpty();
		assertThat(names(page)).containsExactly("Zwirbelfahrt");
	}

}

package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.report.Suspicion;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.location;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * All suggestions at the desk.
 */
@LexikonTest
class SuggestionListTests extends SuggestionPageScene {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	@Autowired
	private CountedStatements statements;

	private void search(String query, int times) {
		this.jdbc.sql("""
				insert into search_log (day, language, query, searches, hits)
				values ((now() at time zone 'UTC')::date, 'de', :query, :times, 0)""")
			.param("query", query)
			.param("times", times)
			.update();
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

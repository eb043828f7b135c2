package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.time.ZoneOffset;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class PlannerTests {

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private HomeQueries home;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void planNothing() {
		this.jdbc.sql("delete from planned_term").update();
	}

	private MockHttpServletResponse plan(LocalDate day, String number) {
		return this.desk.post(Role.EDITOR, "/admin/planner/" + day, "number", number);
	}

	private String headword(int number, String language) {
		return this.jdbc.sql("""
				select d.text from designation d join term t on t.id = d.term_id
				where t.number = ? and d.language = ? and d.status = 'PREFERRED'""")
			.params(number, language)
			.query(String.class)
			.single();
	}

	@Test
	void putsATermOnTheHomePage() {
		for (int number : new int[] { 3, 5 }) {
			assertThat(plan(this.today, "" + number).getRedirectedUrl()).isEqualTo("/admin/planner");
			for (String language : new String[] { "en", "de" }) {
				assertThat(this.pages.open("/" + language).select("#day").text()).isEqualTo(headword(number, language));
			}
		}
	}

	@Test
	void showsTheWeeksToComeAndTheirGaps() {
		plan(this.today.plusDays(2), "3");
		Document page = this.desk.open(Role.EDITOR, "/admin/planner");
		WholePage.check("/en/admin/planner", Pages.text(this.desk.get(Role.EDITOR, "/admin/planner")));
		assertThat(page.select("tbody tr")).hasSize(28);
		assertThat(page.select("tbody tr.gap")).hasSize(27);
		assertThat(page.select(".found-count").text()).isEqualTo("27 days without a plan");
		assertThat(page.select("tbody tr").get(2).text()).contains(headword(3, "en"), "the desk");
		String itself = this.home.termOf(this.today.plusDays(3), LanguageTag.of("en")).orElseThrow().headword();
		assertThat(page.select("tbody tr").get(3).text()).contains(itself, "the lexikon");
		assertThat(this.desk.open(Role.EDITOR, page.select("a[rel=next]").attr("href")).select("tbody tr")).hasSize(28);
	}

	@Test
	void findsTermsToChooseByNameAndNumber() {
		String path = "/admin/planner/" + this.today.plusDays(1);
		WholePage.check("/en" + path, Pages.text(this.desk.get(Role.EDITOR, path)));
		assertThat(this.desk.open(Role.EDITOR, path + "?q=dolly").select("label.choice").eachText()).contains("dolly");
		assertThat(this.desk.open(Role.EDITOR, path + "?q=3").select("[name=number][checked]").val()).isEqualTo("3");
		assertThat(this.desk.open(Role.EDITOR, path + "?q=%25").select(".empty")).hasSize(1);
	}

	@Test
	void letsTheDayChooseAgain() {
		String before = this.pages.open("/en").select("#day").text();
		plan(this.today, before.equals(headword(3, "en")) ? "5" : "3");
		this.desk.post(Role.EDITOR, "/admin/planner/" + this.today + "/release");
		assertThat(this.pages.open("/en").select("#day").text()).isEqualTo(before);
	}

	@Test
	void goesBeforeWhatTheFilesHaveChosen() {
		String chosen = this.home.termOf(this.today, LanguageTag.of("en")).orElseThrow().headword();
		int other = chosen.equals(headword(3, "en")) ? 5 : 3;
		plan(this.today, "" + other);
		assertThat(this.home.termOf(this.today, LanguageTag.of("en"))).hasValueSatisfying((term) -> {
			assertThat(term.headword()).isEqualTo(headword(other, "en"));
			assertThat(term.occasion()).as("the reason of another term").isNull();
		});
	}

	@Test
	void letsTheDayChooseWhereThePlannedTermCannotBeShown() {
		plan(this.today, "3");
		this.jdbc.sql(
				"update article set language = 'it' where language = 'de' and term_id = (select id from term where number = 3)")
			.update();
		try {
			assertThat(this.pages.open("/en").select("#day").text()).isEqualTo(headword(3, "en"));
			assertThat(this.pages.open("/de").select("#day").text()).isNotEmpty().isNotEqualTo(headword(3, "de"));
			assertThat(this.desk.open(Role.EDITOR, "/admin/planner").select("tbody tr").get(0).text())
				.contains("not shown in: de");
		}
		finally {
			this.jdbc.sql(
					"update article set language = 'de' where language = 'it' and term_id = (select id from term where number = 3)")
				.update();
		}
	}

	@Test
	void refusesWhatCannotBePlanned() {
		assertThat(plan(this.today, "987654321").getStatus()).isEqualTo(422);
		assertThat(this.desk.post(Role.EDITOR, "/admin/planner/" + this.today).getStatus()).isEqualTo(422);
		assertThat(plan(this.today.minusDays(1), "3").getStatus()).isEqualTo(404);
		assertThat(plan(this.today.plusYears(5), "3").getStatus()).isEqualTo(404);
		assertThat(this.desk.get(Role.EDITOR, "/admin/planner/2026-99-99").getStatus()).isIn(400, 404);
		assertThat(this.desk.get(Role.CONTRIBUTOR, "/admin/planner").getStatus()).isEqualTo(403);
	}

}

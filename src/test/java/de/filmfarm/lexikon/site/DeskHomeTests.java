package de.filmfarm.lexikon.site;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.DeskPlace;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class DeskHomeTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from suggestion where folded like 'zwirbel%'").update();
		this.jdbc.sql("delete from search_log where query like 'zwirbel%'").update();
		this.jdbc.sql("delete from revision where note = 'zwirbel'").update();
	}

	private static String number(Document page, String path) {
		return page.select(".tallies a[href=" + path + "] .number").text();
	}

	@ParameterizedTest
	@EnumSource
	void leadsEverybodyToTheirPlaces(Role role) {
		Document page = this.desk.open(role, "/admin");
		WholePage.check("/en/admin", Pages.text(this.desk.get(role, "/admin")));
		List<String> places = page.select(".desk-nav li a").eachAttr("href");
		for (DeskPlace place : DeskPlace.values()) {
			assertThat(places.contains(place.path())).as(place.path()).isEqualTo(place.isOpenTo(role));
		}
		assertThat(page.select(".desk-nav [aria-current=page]").attr("href")).isEqualTo("/admin");
		assertThat(page.select("a[href=/admin/index]").isEmpty()).isEqualTo(role != Role.ADMIN);
		assertThat(page.select(".tallies a[href=/admin/reviews]").isEmpty()).isEqualTo(role == Role.CONTRIBUTOR);
	}

	@Test
	void countsWhatReadersMiss() {
		Document before = this.desk.open(Role.EDITOR, "/admin");
		this.jdbc.sql(
				"insert into suggestion (language, text, folded, count, status) values ('en', 'zwirbel', 'zwirbel', 999, 'OPEN')")
			.update();
		this.jdbc.sql("""
				insert into search_log (day, language, query, searches, hits)
				values ((now() at time zone 'UTC')::date, 'de', 'zwirbeln', 4711, 0)""").update();
		Document page = this.desk.open(Role.EDITOR, "/admin");
		assertThat(Long.parseLong(number(page, "#unmet"))).isEqualTo(Long.parseLong(number(before, "#unmet")) + 1);
		assertThat(page.select("#unmet li").get(0).text()).isEqualTo("zwirbeln 4,711 times");
		assertThat(page.select("#unmet a").get(0).attr("href")).isEqualTo("/de/search?q=zwirbeln");
		assertThat(page.select("#suggestions li").get(0).text()).isEqualTo("zwirbel by 999 readers");
	}

	@Test
	void showsOwnDraftsAndWhatWasReturned() {
		revise(1, Role.CONTRIBUTOR, "DRAFT");
		revise(2, Role.CONTRIBUTOR, "RETURNED");
		revise(3, Role.CONTRIBUTOR, "PENDING");
		revise(4, Role.EDITOR, "DRAFT");
		Document page = this.desk.open(Role.CONTRIBUTOR, "/admin");
		assertThat(page.select("#work a").eachAttr("href")).containsExactlyInAnyOrder("/admin/terms/1",
				"/admin/terms/2");
		assertThat(page.select("#work .badge").eachText()).containsExactlyInAnyOrder("Draft", "Returned");
		assertThat(number(page, "#work")).isEqualTo("2");
		assertThat(number(this.desk.open(Role.EDITOR, "/admin"), "/admin/reviews")).isEqualTo("1");
	}

	private void revise(int term, Role author, String status) {
		this.jdbc
			.sql("""
					insert into revision (term_id, number, based_on, status, author_id, note, snapshot, submitted_at, reason)
					select term_id, number + 1, number, :status, :author, 'zwirbel', snapshot, now(),
					  case :status when 'RETURNED' then 'Too short.' end from revision
					where term_id = (select id from term where number = :term) order by number desc limit 1""")
			.param("status", status)
			.param("author", this.desk.account(author).getId())
			.param("term", term)
			.update();
	}

}

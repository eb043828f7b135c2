package de.filmfarm.lexikon.editorial.state;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of the state, as the desk shows them.
 */
@LexikonTest
class StateTests extends StateScene {

	/** Queues in which several that belong together are one row. */
	private static final List<String> TABLES = List.of("/admin/reports", "/admin/suggestions");

	private static long number(Element line) {
		return Long.parseLong(line.select("> .figure-link .number").text().replaceAll("\\D", ""));
	}

	@Test
	void countsInEachFigureWhatItsListHolds() {
		List<Element> lines = list("/admin/state").select(".findings li");
		assertThat(lines).hasSize(23).allSatisfy((line) -> {
			String path = line.select("> a.figure-link").attr("href");
			assertThat(number(line)).as(line.id()).isPositive();
			if (TABLES.stream().noneMatch(path::startsWith)) {
				assertThat(entries(path)).as("%s at %s", line.id(), path).hasSize((int) number(line));
			}
		});
	}

	@Test
	void countsWhatIsInTheQueuesOfReaders() {
		Document page = list("/admin/state");
		assertThat(number(page.select("#reports").get(0))).isEqualTo(this.jdbc
			.sql("select count(*) from report where held is null and (closed_at is null or spoke_at is not null)")
			.query(Long.class)
			.single());
		assertThat(number(page.select("#suggestions").get(0))).isEqualTo(
				this.jdbc.sql("select count(*) from suggestion where status = 'OPEN'").query(Long.class).single());
	}

	@Test
	void countsNoReviewOfATermThatIsPartOfAnother() {
		String reviews = "select count(*) from (" + FindingSql.rows(Finding.REVIEWS) + ") found";
		long before = this.jdbc.sql(reviews).query(Long.class).single();
		int merged = this.jdbc.sql("""
				update term set status = 'MERGED', published_revision = null
				where number >= 900000 and id in (select term_id from revision where status = 'PENDING')""").update();
		assertThat(merged).isPositive();
		assertThat(this.jdbc.sql(reviews).query(Long.class).single()).isEqualTo(before - merged);
	}

	@ParameterizedTest
	@EnumSource
	void leadsEverybodyOnlyWhereTheyMayGo(Role role) {
		Document page = this.desk.open(role, "/admin/state");
		assertThat(page.select("#reviews > a").isEmpty()).isEqualTo(role == Role.CONTRIBUTOR);
		assertThat(page.select("#reviews .number").text()).isNotEmpty();
		for (Element link : page.select(".findings a.figure-link")) {
			if (TABLES.stream().noneMatch(link.attr("href")::startsWith)) {
				assertThat(this.desk.get(role, link.attr("href")).getStatus()).as(link.attr("href")).isEqualTo(200);
			}
		}
	}

	@Test
	void isMadeOfWholePages() {
		day(3, 5);
		day(2, 4);
		for (String path : List.of("/admin/state", "/admin/state/wanted", "/admin/state/unmet-searches",
				"/admin/state/broken-links", "/admin/state/near-names?department=sound",
				"/admin/state/odd-relations?sort=what", "/admin/state/long-leads?department=camera", "/admin",
				"/admin/terms?lack=review&unnamed=fr")) {
			WholePage.check("/en" + path, Pages.text(this.desk.get(Role.EDITOR, path)));
		}
	}

	/** Without what the clock has written down. */
	private void day(int ago, int orphans) {
		this.jdbc.sql("delete from state_day where day = (now() at time zone 'UTC')::date").update();
		this.jdbc.sql("""
				insert into state_day (day, figures)
				values ((now() at time zone 'UTC')::date - ?, jsonb_build_object('orphans', ?))""")
			.params(ago, orphans)
			.update();
	}

	@Test
	void drawsATrendWithItsFiguresBesideIt() {
		day(30, 12);
		day(20, 14);
		day(10, 5);
		Element trend = list("/admin/state").select("#orphans .trend").get(0);
		assertThat(trend.select("svg").attr("role")).isEqualTo("img");
		assertThat(trend.select("svg title").text()).startsWith("From 12 to 5 since ");
		assertThat(trend.select("svg desc").text()).isEqualTo("Lowest 5, highest 14");
		assertThat(trend.select("polyline").attr("points").split(" ")).hasSizeGreaterThanOrEqualTo(3);
		assertThat(trend.select("tbody td").eachText()).startsWith("12", "14", "5");
		assertThat(list("/admin/state").select("#drafts .trend")).isEmpty();
	}

	@Test
	void tellsEverybodyOnTheFirstPageWhatTheyCanPutRight() {
		assertThat(this.desk.open(Role.EDITOR, "/admin").select("#state .lines a").eachAttr("href"))
			.contains("/admin/state/broken-links", "/admin/terms?lack=link")
			.doesNotContain("/admin/state/wanted", "/admin/reviews");
		assertThat(this.desk.open(Role.CONTRIBUTOR, "/admin").select("#state .lines a").eachAttr("href"))
			.contains("/admin/state/wanted", "/admin/terms?lack=figure")
			.doesNotContain("/admin/state/broken-links");
		assertThat(this.desk.open(Role.ADMIN, "/admin").select("#state .lines a").eachAttr("href"))
			.contains("/admin/state/odd-relations");
	}

	@Test
	void keepsWhatTheTermListLacksWhenItIsNarrowedDown() {
		Document page = list("/admin/terms?lack=source&unnamed=fr");
		assertThat(page.select(".chips").text()).contains("Without a source", "Without a preferred name: French");
		assertThat(page.select("form input[type=hidden]").eachAttr("value")).contains("source", "fr");
	}

}

package de.filmfarm.lexikon.editorial.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class StateTests {

	/** Queues in which several that belong together are one row. */
	private static final List<String> TABLES = List.of("/admin/reports", "/admin/suggestions");

	@Autowired
	private DeskPages desk;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private NearNameTable nearNames;

	@Autowired
	private LexikonState state;

	@Autowired
	private JdbcClient jdbc;

	private StateOfTests lexikon;

	@BeforeEach
	void spoil(@TempDir Path directory) {
		this.lexikon = new StateOfTests(this.terms, this.nearNames, this.state, this.jdbc);
		this.lexikon.spoil(directory, this.desk.account(Role.EDITOR));
	}

	@AfterEach
	void mend() {
		this.lexikon.mend();
	}

	private Document list(String path) {
		return this.desk.open(Role.EDITOR, path);
	}

	private static long number(Element line) {
		return Long.parseLong(line.select("> .figure-link .number").text().replaceAll("\\D", ""));
	}

	/** What all pages of a list show. */
	private List<Element> entries(String path) {
		Document page = list(path);
		if (path.equals("/admin/reviews")) {
			return page.select("section.queue").get(0).select("li");
		}
		List<Element> entries = new ArrayList<>(page.select("main table > tbody > tr"));
		for (Element next = page.selectFirst("a[rel=next]"); next != null; next = page.selectFirst("a[rel=next]")) {
			page = list(next.attr("href"));
			entries.addAll(page.select("main table > tbody > tr"));
		}
		return entries;
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
	void tellsWhyALinkIsBroken() {
		List<String> rows = entries("/admin/state/broken-links").stream()
			.filter((row) -> row.text().startsWith("zwirbel"))
			.map((row) -> row.select("td").get(0).text())
			.toList();
		assertThat(rows).containsExactlyInAnyOrder("English: there is no term \u201cnirgendwo\u201d",
				"English: the link \u201czwirbel\u201d leads to the term itself",
				"English: readers do not see the picture or link \u201czwirbel.png\u201d",
				"English: links to a retired term: zwack",
				"German: the term \u201czwist\u201d has no article in this language");
	}

	@Test
	void tellsWhatIsOddAboutARelation() {
		List<String> rows = entries("/admin/state/odd-relations").stream()
			.filter((row) -> row.text().startsWith("zw"))
			.map((row) -> row.select("td").get(0).text())
			.toList();
		assertThat(rows).containsExactlyInAnyOrder("A kind of: the other term belongs to another department: zwist",
				"In contrast: one of the two is a kind of the other: zwist",
				"See also: another relation says more already: zwist", "See also: the other term is retired: zwack",
				"Replaced by: the successor is not published: #900005");
	}

	@Test
	void namesWhoWantsATerm() {
		List<Element> rows = entries("/admin/state/wanted");
		Element word = rows.stream().filter((row) -> row.text().startsWith("nirgendwo")).findFirst().orElseThrow();
		assertThat(word.select("td a").eachAttr("href")).containsExactly("/admin/terms/900000", "/admin/terms/new");
		Element draft = rows.stream().filter((row) -> row.text().startsWith("#900005")).findFirst().orElseThrow();
		assertThat(draft.select("td a").eachAttr("href")).containsExactly("/admin/terms/900000", "/admin/terms/900005");
	}

	@Test
	void leadsFromEachEntryToItsForm() {
		for (Finding finding : Finding.values()) {
			if (finding.isListedHere() && !finding.isOfWords()) {
				assertThat(entries(finding.address(null))).as(finding.key())
					.allMatch((row) -> row.select("th a").attr("href").matches("/admin/terms/\\d+"));
			}
		}
	}

	@Test
	void narrowsAListDownToADepartment() {
		Document all = list("/admin/state/odd-relations?sort=department");
		assertThat(all.select("tbody td:last-child").eachText()).contains("Camera");
		assertThat(all.select("th[aria-sort=ascending]").text()).isEqualTo("Department");
		Document camera = list("/admin/state/odd-relations?department=camera&sort=what");
		assertThat(camera.select("tbody td:last-child").eachText()).isNotEmpty().containsOnly("Camera");
		assertThat(camera.select("thead a").eachAttr("href")).contains("/admin/state/odd-relations?department=camera");
		assertThat(list("/admin/state/odd-relations?department=sound").select(".empty").text())
			.contains("Nothing fits");
	}

	@Test
	void saysWhereThereIsNothingToDo() {
		this.lexikon.mend();
		Document page = list("/admin/state/long-leads");
		assertThat(page.select(".empty").text()).contains("Nothing to do here");
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/admin/state");
		assertThat(page.select("table")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?sort='; drop table term", "?department=<script>", "?page=x", "?page=-1", "?sort=size",
			"?department=%00" })
	void takesAHandMadeAddress(String query) {
		String name = query.substring(1, query.indexOf('='));
		MockHttpServletResponse response = this.desk.get(Role.EDITOR, "/admin/state/broken-links?" + name + "={value}",
				query.substring(query.indexOf('=') + 1));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(Pages.text(response)).doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/state/nothing", "/admin/state/orphans", "/admin/state/wanted?page=99" })
	void hasNoOtherLists(String path) {
		assertThat(this.desk.get(Role.EDITOR, path).getStatus()).isEqualTo(404);
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

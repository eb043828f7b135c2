package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class TermListTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeTerms() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("update term set review_by = null").update();
		this.jdbc.sql("delete from term_draft").update();
		this.terms.remove();
	}

	private Document list(String query) {
		return this.desk.open(Role.CONTRIBUTOR, "/admin/terms" + query);
	}

	private static List<String> names(Document page) {
		return page.select(".terms-table tbody th a").eachText();
	}

	private void begin(String name) {
		MockHttpServletResponse response = this.desk.post(Role.CONTRIBUTOR, "/admin/terms/new",
				SentForm.valid(name).parameters());
		assertThat(response.getStatus()).isEqualTo(302);
	}

	@Test
	void isAWholePage() {
		for (String query : new String[] { "", "?q=nothing-of-this-name&status=DRAFT", "?sort=name&missing=de" }) {
			WholePage.check("/en/admin/terms", Pages.text(this.desk.get(Role.CONTRIBUTOR, "/admin/terms" + query)));
		}
	}

	@Test
	void countsTheTermsInEachStatus() {
		begin("twirl");
		Document page = list("");
		assertThat(page.select(".counts a[href=/admin/terms?status=DRAFT] .count").text()).isEqualTo("1");
		assertThat(names(list("?status=DRAFT"))).containsExactly("twirl");
		assertThat(page.select(".terms-table tbody tr")).hasSize(50);
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/admin/terms?page=2");
	}

	@ParameterizedTest
	@CsvSource({ "?q=R%C3%BCckfahrt, backwards tracking shot", "?q=dolly+zom, dolly zoom",
			"?q=%231, backwards tracking shot", "?q=1, backwards tracking shot", "?q=TWIRL, twirl" })
	void findsByAnyNameOrNumber(String query, String name) {
		begin("twirl");
		assertThat(this.desk.get(Role.CONTRIBUTOR, java.net.URI.create("/admin/terms" + query).toString()).getStatus())
			.isEqualTo(200);
		Document page = Pages.html(this.desk.get(Role.CONTRIBUTOR, "/admin/terms?q={q}",
				java.net.URLDecoder.decode(query.substring(3), java.nio.charset.StandardCharsets.UTF_8)));
		assertThat(names(page)).contains(name).hasSizeLessThan(30);
	}

	@Test
	void filtersByEverythingThatThereIsToDo() {
		begin("twirl");
		assertThat(names(list("?missing=de"))).containsExactly("twirl");
		assertThat(names(list("?mine=yes"))).containsExactly("twirl");
		assertThat(names(list("?report=yes"))).isEmpty();
		assertThat(names(list("?due=yes"))).isEmpty();
		this.jdbc.sql("""
				insert into report (term_id, language, revision, reason, message, token, status)
				select id, 'en', published_revision, 'FACT', 'Wrong.', 'abcdefghijklmnopqrstuvwxyz', 'RECEIVED'
				from term where number = 1""").update();
		this.jdbc.sql("update term set review_by = current_date where number = 1").update();
		assertThat(names(list("?report=yes"))).containsExactly("backwards tracking shot");
		assertThat(names(list("?due=yes&report=yes"))).containsExactly("backwards tracking shot");
		assertThat(list("?due=yes").select(".todo").text()).contains("One report", "Review due since");
		assertThat(list("?department=sound&status=PUBLISHED").select("tbody td:nth-of-type(2)").eachText()).isNotEmpty()
			.containsOnly("Sound");
	}

	@Test
	void takesEachFilterAwayAgain() {
		Document page = list("?q=shot&status=PUBLISHED&department=camera&sort=name");
		assertThat(page.select(".chips a").eachAttr("href")).contains(
				"/admin/terms?status=PUBLISHED&department=camera&sort=name",
				"/admin/terms?q=shot&department=camera&sort=name", "/admin/terms?q=shot&status=PUBLISHED&sort=name");
		assertThat(page.select(".chips").text()).contains("Status: Published", "Department: Camera", "Name: shot");
		assertThat(names(page)).hasSizeGreaterThan(5).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		assertThat(page.select("input[name=q]").val()).isEqualTo("shot");
	}

	@Test
	void saysWhatToDoWhereNothingIsFound() {
		Document page = list("?q=zzzzzzzz");
		assertThat(page.expectFirst(".empty p").text()).isEqualTo("No term fits all of this.");
		assertThat(page.select("main a.button").eachAttr("href")).contains("/admin/terms", "/admin/terms/new");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?status=X", "?sort='; drop table term", "?missing=%", "?department=<script>", "?q=%25_",
			"?q=\\", "?page=x", "?page=-1", "?mine=1&due=1&report=1&q=%00" })
	void takesAHandMadeAddress(String query) {
		MockHttpServletResponse response = this.desk.get(Role.CONTRIBUTOR, "/admin/terms?" + "x={x}", query);
		assertThat(response.getStatus()).isEqualTo(200);
		Object[] value = { query.substring(query.indexOf('=') + 1) };
		String name = query.substring(1, query.indexOf('='));
		response = this.desk.get(Role.CONTRIBUTOR, "/admin/terms?" + name + "={value}", value);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(Pages.text(response)).doesNotContain("<script>");
	}

	@Test
	void endsSomewhere() {
		assertThat(this.desk.get(Role.CONTRIBUTOR, "/admin/terms?page=999").getStatus()).isEqualTo(404);
	}

	@Test
	void asksTheDatabaseAsOftenForFiftyTermsAsForOne() {
		// The account of the test may have to be made.
		list("");
		int one = this.statements.during(() -> list("?q=dolly+zoom")).size();
		assertThat(this.statements.during(() -> list(""))).hasSize(one).hasSizeLessThanOrEqualTo(8);
	}

	@Test
	void leadsFromAPublicPageToItsForm() {
		MockHttpServletResponse response = this.desk.get(Role.CONTRIBUTOR,
				"/admin/terms/by-address?lang=de&slug=rueckfahrt");
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo("/admin/terms/1");
		assertThat(this.desk.get(Role.CONTRIBUTOR, "/admin/terms/by-address?lang=de&slug=nichts").getStatus())
			.isEqualTo(404);
	}

	@Test
	void suggestsTermsFilmsAndFigures() {
		Document terms = this.desk.open(Role.CONTRIBUTOR, "/admin/terms/names?q=dolly");
		assertThat(terms.select("[role=option]").get(0).attr("data-name")).isEqualToIgnoringCase("dolly");
		assertThat(terms.select("[role=option]").get(0).attr("data-value")).matches("#\\d+");
		assertThat(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/films?q=rope")
			.select("[role=option]")
			.attr("data-value")).isEqualTo("rope-1948");
		assertThat(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/figures?q=backwards").select("[role=option]"))
			.isNotEmpty();
		assertThat(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/names?q=d%lly").select("[role=option]")).isEmpty();
	}

}

package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FilmRecordTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeFilms() {
		this.jdbc.sql("delete from film where slug like 'test-%'").update();
	}

	private MockHttpServletResponse create(String... more) {
		String[] film = { "title", "Test: die R\u00fcckfahrt", "year", "1999", "directors", "Ada A.\nBen B.",
				"countries", "DE, FR", "titles.en", "Test: Going Back" };
		String[] all = new String[film.length + more.length];
		System.arraycopy(film, 0, all, 0, film.length);
		System.arraycopy(more, 0, all, film.length, more.length);
		return this.desk.post(Role.EDITOR, "/admin/films", all);
	}

	@Test
	void areRecordedWithAllThatReadersSee() {
		MockHttpServletResponse response = create();
		assertThat(response.getRedirectedUrl()).isEqualTo("/admin/films");
		Document page = this.pages.open("/en/films/test-die-rueckfahrt-1999");
		assertThat(page.select("main").text()).contains("Test: die R\u00fcckfahrt", "Test: Going Back",
				"Ada A., Ben B.", "Germany", "1999");
	}

	@Test
	void areListedAndFoundByTitleDirectorAndYear() {
		create();
		for (String query : new String[] { "r\u00fcckfahrt", "ben b.", "going back", "1999" }) {
			assertThat(this.desk.open(Role.EDITOR, "/admin/films?q={q}", query).select("tbody th").eachText()).as(query)
				.contains("Test: die R\u00fcckfahrt");
		}
		assertThat(this.desk.open(Role.EDITOR, "/admin/films?q=%25").select(".empty").text()).contains("Nothing fits");
		Document list = this.desk.open(Role.EDITOR, "/admin/films?q=rope");
		WholePage.check("/en/admin/films", Pages.text(this.desk.get(Role.EDITOR, "/admin/films")));
		assertThat(list.select("tbody tr:contains(Rope) td").eachText()).contains("1948", "Alfred Hitchcock");
	}

	@ParameterizedTest
	@CsvSource({ "title, ''", "year, 19", "year, 3000", "directors, ' '", "countries, Germany" })
	void keepWhatWasWrittenWhenSomethingIsWrong(String field, String value) {
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, "/admin/films", "title",
				field.equals("title") ? value : "Test <b>x</b>", "year", field.equals("year") ? value : "1999",
				"directors", field.equals("directors") ? value : "Ada A.", "countries",
				field.equals("countries") ? value : "DE");
		assertThat(response.getStatus()).isEqualTo(422);
		Document form = Pages.html(response);
		WholePage.check("/en/admin/films", Pages.text(response));
		assertThat(form.select("[aria-invalid=true]").attr("name")).isEqualTo(field);
		assertThat(form.select("#error-summary a").attr("href")).isEqualTo("#" + field);
		if (!field.equals("title")) {
			assertThat(form.select("#title").val()).isEqualTo("Test <b>x</b>");
		}
	}

	@Test
	void areNotRecordedTwiceByMistake() {
		create();
		MockHttpServletResponse response = create();
		assertThat(response.getStatus()).isEqualTo(422);
		Document form = Pages.html(response);
		assertThat(form.select("#title-error").text()).contains("already");
		assertThat(form.select("a[href=/admin/films/test-die-rueckfahrt-1999]")).hasSize(1);
		assertThat(create("distinct", "yes").getRedirectedUrl()).isEqualTo("/admin/films");
		assertThat(this.pages.get("/en/films/test-die-rueckfahrt-1999-2").getStatus()).isEqualTo(200);
	}

	@Test
	void keepTheirAddressWhenTheyAreRenamed() {
		create();
		this.jdbc.sql("update film set titles = titles || '{\"fr\": \"Le retour\"}' where slug like 'test-%'").update();
		Document form = this.desk.open(Role.EDITOR, "/admin/films/test-die-rueckfahrt-1999");
		assertThat(form.select("textarea[name=directors]").val()).isEqualTo("Ada A.\nBen B.");
		assertThat(form.select("[name=titles.fr]").val()).isEqualTo("Le retour");
		rename("Test: Vorfahrt", form.select("[name=basedOn]").val());
		assertThat(this.pages.open("/en/films/test-die-rueckfahrt-1999").select("h1").text())
			.isEqualTo("Test: Vorfahrt");
	}

	private MockHttpServletResponse rename(String title, String basis, String... more) {
		String[] film = { "basedOn", basis, "title", title, "year", "2001", "directors", "Ada A.", "countries", "" };
		String[] all = new String[film.length + more.length];
		System.arraycopy(film, 0, all, 0, film.length);
		System.arraycopy(more, 0, all, film.length, more.length);
		return this.desk.post(Role.EDITOR, "/admin/films/test-die-rueckfahrt-1999", all);
	}

	@Test
	void doNotOverwriteWhatSomebodyElseHasSaved() {
		create();
		String mine = this.desk.basis(Role.EDITOR, "/admin/films/test-die-rueckfahrt-1999");
		assertThat(rename("Test: theirs", mine).getRedirectedUrl()).isEqualTo("/admin/films");
		MockHttpServletResponse response = rename("Test: mine", mine, "titles.en", "Test: Going Back");
		assertThat(response.getStatus()).isEqualTo(409);
		WholePage.check("/en/conflict", Pages.text(response));
		Document form = Pages.html(response);
		assertThat(form.select("#title").val()).isEqualTo("Test: mine");
		assertThat(form.select("#title-meanwhile span").text()).isEqualTo("Test: theirs");
		assertThat(form.select("[id=titles.en-meanwhile] span").text()).isEqualTo("nothing");
		assertThat(form.select("#year-meanwhile")).isEmpty();
		assertThat(this.pages.open("/en/films/test-die-rueckfahrt-1999").select("h1").text()).isEqualTo("Test: theirs");
		rename("Test: mine", form.select("[name=basedOn]").val());
		assertThat(this.pages.open("/en/films/test-die-rueckfahrt-1999").select("h1").text()).isEqualTo("Test: mine");
		assertThat(rename("Test: blind", "").getStatus()).isEqualTo(409);
	}

	@Test
	void areDeletedOnlyIfNothingRefersToThem() {
		create();
		assertThat(this.desk.post(Role.EDITOR, "/admin/films/test-die-rueckfahrt-1999/deletion").getRedirectedUrl())
			.isEqualTo("/admin/films");
		assertThat(this.pages.get("/en/films/test-die-rueckfahrt-1999").getStatus()).isEqualTo(404);
		MockHttpServletResponse refused = this.desk.post(Role.EDITOR, "/admin/films/rope-1948/deletion");
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(Pages.html(refused).select("[role=alert]").text()).contains("cannot be deleted");
		assertThat(this.pages.get("/en/films/rope-1948").getStatus()).isEqualTo(200);
	}

	@Test
	void showWhereTheyAreUsed() {
		Document form = this.desk.open(Role.EDITOR, "/admin/films/rope-1948");
		WholePage.check("/en/admin/films/rope-1948", Pages.text(this.desk.get(Role.EDITOR, "/admin/films/rope-1948")));
		assertThat(form.select(".lines a").eachAttr("href")).isNotEmpty()
			.allMatch((path) -> path.matches("/admin/terms/\\d+"));
		assertThat(form.select("form[action$=/deletion]")).isEmpty();
		assertThat(this.desk.get(Role.EDITOR, "/admin/films/nothing-1900").getStatus()).isEqualTo(404);
	}

}

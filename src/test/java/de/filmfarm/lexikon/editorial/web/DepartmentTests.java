package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class DepartmentTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aDepartmentWithTwoFields() {
		create("", "Test stunts", "Test-Stunts");
		create("test-stunts", "Test falls", "Test-St\u00fcrze");
		create("test-stunts", "Test fights", "Test-K\u00e4mpfe");
	}

	@AfterEach
	void removeDepartments() {
		this.jdbc.sql("delete from category where key like 'test-%' and level = 2").update();
		this.jdbc.sql("delete from category where key like 'test-%'").update();
		this.jdbc.sql("delete from category_alias where slug like 'test-%'").update();
	}

	private MockHttpServletResponse create(String department, String english, String german) {
		return this.desk.post(Role.EDITOR, "/admin/departments", "department", department, "name.en", english,
				"name.de", german);
	}

	/** Opens the form of a department and sends it with other values. */
	private MockHttpServletResponse change(String key, String... values) {
		return send(key, open(key), values);
	}

	private MockHttpServletResponse send(String key, String basis, String... values) {
		List<String> all = new ArrayList<>(List.of("basedOn", basis));
		all.addAll(List.of(values));
		return this.desk.post(Role.EDITOR, "/admin/departments/" + key, all.toArray(String[]::new));
	}

	/** What the form has to remember. */
	private String open(String key) {
		return this.desk.basis(Role.EDITOR, "/admin/departments/" + key);
	}

	private List<String> keys() {
		return this.desk.open(Role.EDITOR, "/admin/departments")
			.select("tbody th a[href*=test-]")
			.eachAttr("href")
			.stream()
			.map((path) -> path.replace("/admin/departments/", ""))
			.toList();
	}

	@Test
	void formATreeOfTwoLevels() {
		assertThat(keys()).containsExactly("test-stunts", "test-falls", "test-fights");
		Document page = this.pages.open("/de/categories/test-stuerze");
		assertThat(page.select("h1").text()).isEqualTo("Test-St\u00fcrze");
		WholePage.check("/en/admin/departments", Pages.text(this.desk.get(Role.EDITOR, "/admin/departments")));
		WholePage.check("/en/admin/departments/new", Pages.text(this.desk.get(Role.EDITOR, "/admin/departments/new")));
		assertThat(create("test-falls", "Test third level", "Test drittens").getStatus()).isEqualTo(400);
	}

	@Test
	void keepTheirOldAddressesForEver() {
		change("test-falls", "department", "test-stunts", "name.en", "Test tumbles", "slug.en", "test-tumbles",
				"name.de", "Test-St\u00fcrze");
		change("test-falls", "department", "test-stunts", "name.en", "Test drops", "slug.en", "test-drops", "name.de",
				"Test-St\u00fcrze");
		for (String old : List.of("test-falls", "test-tumbles")) {
			assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/categories/" + old))
				.isEqualTo("/en/categories/test-drops");
			assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/de/categories/" + old))
				.isEqualTo("/de/categories/test-stuerze");
		}
		change("test-falls", "department", "test-stunts", "name.en", "Test falls", "name.de", "Test-St\u00fcrze");
		assertThat(this.pages.get("/en/categories/test-falls").getStatus()).isEqualTo(200);
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/categories/test-drops"))
			.isEqualTo("/en/categories/test-falls");
	}

	@Test
	void neverTakeAnAddressThatIsOrWasAnothers() {
		change("test-falls", "department", "test-stunts", "name.en", "Test tumbles", "name.de", "Test-St\u00fcrze");
		for (String taken : List.of("test-falls", "test-tumbles", "camera")) {
			MockHttpServletResponse response = change("test-fights", "department", "test-stunts", "name.en",
					"Kept text", "slug.en", taken, "name.de", "Test-K\u00e4mpfe");
			assertThat(response.getStatus()).as(taken).isEqualTo(422);
			Document form = Pages.html(response);
			assertThat(form.select("[id=slug.en-error]").text()).contains("another department");
			assertThat(form.select("[id=name.en]").val()).isEqualTo("Kept text");
			WholePage.check("/en/" + taken, Pages.text(response));
		}
	}

	@Test
	void sayWhatIsMissingAndKeepTheRest() {
		MockHttpServletResponse response = create("", "", "Test ohne Englisch");
		assertThat(response.getStatus()).isEqualTo(422);
		Document form = Pages.html(response);
		assertThat(form.select("#error-summary a").attr("href")).isEqualTo("#name.en");
		assertThat(form.select("[id=name.de]").val()).isEqualTo("Test ohne Englisch");
		assertThat(change("test-falls", "name.en", "Test falls", "slug.en", "No Slug", "name.de", "x").getStatus())
			.isEqualTo(422);
	}

	@Test
	void introduceThemselvesAtLengthWithLinksToTerms() {
		change("test-falls", "department", "test-stunts", "name.en", "Test falls", "name.de", "Test-St\u00fcrze",
				"text.en", "Falls are *caught*.\r\n\r\nRead [the rails](term:track) and dolly zoom first.", "text.de",
				"");
		Element text = this.pages.open("/en/categories/test-falls").expectFirst(".prose");
		assertThat(text).isNotNull();
		assertThat(text.select("p")).hasSize(2);
		assertThat(text.select("em").text()).isEqualTo("caught");
		assertThat(text.select("a").eachAttr("href")).containsExactly("/en/terms/track", "/en/terms/dolly-zoom");
		assertThat(this.pages.open("/de/categories/test-stuerze").select(".prose")).isEmpty();
		assertThat(this.desk.open(Role.EDITOR, "/admin/departments/test-falls").select("[id=text.en]").text())
			.startsWith("Falls are *caught*.");
	}

	@Test
	void neverShowWhatIsNotMarkdown() {
		change("test-falls", "department", "test-stunts", "name.en", "Test falls", "name.de", "Test-St\u00fcrze",
				"text.en", """
						# Top
						<script>alert(1)</script> <img src=x onerror=alert(1)>

						[here](javascript:alert(1)) [there](term:no-such-term) ![pixel](https://example.org/p.png)
						[out](https://example.org/)""");
		WholePage.check("/en/categories/test-falls", Pages.text(this.pages.get("/en/categories/test-falls")));
		Element text = this.pages.open("/en/categories/test-falls").expectFirst("main > .prose");
		assertThat(text.select("script, img, h1, [onerror]")).isEmpty();
		assertThat(text.select("a").eachAttr("href")).containsExactly("https://example.org/");
		assertThat(text.select("a").attr("rel")).contains("nofollow");
		assertThat(text.text()).contains("<script>", "here", "there", "pixel");
	}

	@Test
	void refuseAnEndlessIntroductionAndKeepIt() {
		String endless = "word ".repeat(1700).strip();
		MockHttpServletResponse response = change("test-falls", "department", "test-stunts", "name.en", "Test falls",
				"name.de", "Test-St\u00fcrze", "text.de", endless);
		assertThat(response.getStatus()).isEqualTo(422);
		Document form = Pages.html(response);
		assertThat(form.select("#error-summary a").attr("href")).isEqualTo("#text.de");
		assertThat(form.select("[id=text.de]").text()).isEqualTo(endless);
	}

	@Test
	void standInTheOrderThatIsChosen() {
		change("test-fights", "department", "test-stunts", "after", "", "name.en", "Test fights", "name.de",
				"Test-K\u00e4mpfe");
		assertThat(keys()).containsExactly("test-stunts", "test-fights", "test-falls");
		assertThat(this.desk.open(Role.EDITOR, "/admin/departments/test-falls").select("#after [selected]").val())
			.isEqualTo("test-fights");
	}

	@Test
	void letAFieldMoveToAnother() {
		create("", "Test animals", "Test-Tiere");
		change("test-falls", "department", "test-animals", "name.en", "Test falls", "name.de", "Test-St\u00fcrze");
		assertThat(keys()).containsExactly("test-stunts", "test-fights", "test-animals", "test-falls");
		assertThat(this.pages.get("/en/categories/test-falls").getStatus()).isEqualTo(200);
	}

	@Test
	void areDeletedOnlyWhenNothingBelongsToThem() {
		assertThat(this.desk.post(Role.EDITOR, "/admin/departments/test-stunts/deletion").getStatus()).isEqualTo(409);
		assertThat(this.desk.post(Role.EDITOR, "/admin/departments/camera-movement/deletion").getStatus())
			.isEqualTo(409);
		assertThat(this.desk.post(Role.EDITOR, "/admin/departments/test-falls/deletion").getRedirectedUrl())
			.isEqualTo("/admin/departments");
		assertThat(keys()).containsExactly("test-stunts", "test-fights");
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/categories/test-falls"))
			.isEqualTo("/en#departments");
		create("test-stunts", "Test falls", "Test-St\u00fcrze");
		assertThat(this.pages.get("/en/categories/test-falls").getStatus()).isEqualTo(200);
	}

	@Test
	void keepNamesInLanguagesThatTheDeskDoesNotSpeak() {
		this.jdbc.sql("""
				insert into category_name (category_id, language, name, slug)
				select id, 'fr', 'Chutes', 'test-chutes' from category where key = 'test-falls'""").update();
		change("test-falls", "department", "test-stunts", "name.en", "Test falls", "name.de", "Test-Fallen");
		assertThat(
				this.jdbc.sql("select name from category_name where slug = 'test-chutes'").query(String.class).list())
			.containsExactly("Chutes");
	}

	@Test
	void doNotOverwriteWhatSomebodyElseHasSaved() {
		String mine = open("test-falls");
		change("test-falls", "department", "test-stunts", "name.en", "Test tumbles", "name.de", "Test-St\u00fcrze");
		MockHttpServletResponse response = send("test-falls", mine, "department", "test-stunts", "name.en",
				"Test drops", "name.de", "Test-St\u00fcrze");
		assertThat(response.getStatus()).isEqualTo(409);
		WholePage.check("/en/conflict", Pages.text(response));
		Document form = Pages.html(response);
		assertThat(form.select("#conflict").attr("role")).isEqualTo("alert");
		assertThat(form.select("[id=name.en]").val()).isEqualTo("Test drops");
		assertThat(form.select("[id=name.en-meanwhile] span").text()).isEqualTo("Test tumbles");
		assertThat(form.select("[id=name.en]").attr("aria-describedby")).contains("name.en-meanwhile");
		assertThat(form.select("[id=name.de-meanwhile]")).isEmpty();
		assertThat(this.desk.open(Role.EDITOR, "/admin/departments/test-falls").select("h1").text())
			.isEqualTo("Test tumbles");
		send("test-falls", form.select("[name=basedOn]").val(), "department", "test-stunts", "name.en", "Test drops",
				"name.de", "Test-St\u00fcrze");
		assertThat(this.desk.open(Role.EDITOR, "/admin/departments/test-falls").select("h1").text())
			.isEqualTo("Test drops");
	}

	@Test
	void doNotMoveBackWhatSomebodyElseHasMoved() {
		create("", "Test animals", "Test-Tiere");
		String mine = open("test-falls");
		change("test-falls", "department", "test-animals", "name.en", "Test falls", "name.de", "Test-St\u00fcrze");
		MockHttpServletResponse response = send("test-falls", mine, "department", "test-stunts", "name.en",
				"Test drops", "name.de", "Test-St\u00fcrze");
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(Pages.html(response).select("#department-meanwhile span").text()).isEqualTo("Test animals");
	}

	@Test
	void takeOneOfManyChangesThatComeAtOnce() {
		String mine = open("test-falls");
		List<Integer> answers = IntStream.range(0, 6)
			.parallel()
			.mapToObj((editor) -> send("test-falls", mine, "department", "test-stunts", "name.en", "Test by " + editor,
					"name.de", "Test-St\u00fcrze")
				.getStatus())
			.toList();
		assertThat(answers).containsOnlyOnce(302).containsOnly(302, 409);
	}

}

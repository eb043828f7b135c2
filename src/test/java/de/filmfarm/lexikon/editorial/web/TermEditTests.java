package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class TermEditTests {

	private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> ${7*7} {0}";

	@Autowired
	private DeskPages desk;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private TermEditor editor;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JsonMapper json;

	@AfterEach
	void removeTerms() {
		this.jdbc.sql("delete from term_draft").update();
		this.terms.remove();
	}

	private MockHttpServletResponse send(SentForm form) {
		return send("/admin/terms/new", form);
	}

	private MockHttpServletResponse send(String path, SentForm form) {
		return this.desk.post(Role.CONTRIBUTOR, path, form.parameters());
	}

	/** The address of the term that the form began. */
	private String begin(SentForm form) {
		MockHttpServletResponse response = send(form);
		assertThat(response.getStatus()).as(Pages.html(response).select(".error").text()).isEqualTo(302);
		String location = Objects.requireNonNull(response.getHeader("Location"));
		return location.replace("?saved=1", "");
	}

	private Document refused(SentForm form) {
		return refused("/admin/terms/new", form);
	}

	private Document refused(String path, SentForm form) {
		MockHttpServletResponse response = send(path, form);
		assertThat(response.getStatus()).isEqualTo(422);
		return Pages.html(response);
	}

	private static String error(Document page, String field) {
		String id = field + "-error";
		assertThat(page.getElementById(field)).as(field).isNotNull();
		assertThat(Objects.requireNonNull(page.getElementById(field)).attr("aria-describedby")).contains(id);
		return Objects.requireNonNull(page.getElementById(id), id).text();
	}

	private TermSnapshot latest(String address) {
		return this.json.readValue(this.jdbc.sql("""
				select r.snapshot from revision r join term t on t.id = r.term_id where t.number = ?
				order by r.number desc limit 1""")
			.param(Long.valueOf(address.replaceAll("\\D", "")))
			.query(String.class)
			.single(), TermSnapshot.class);
	}

	@Test
	void isAWholePage() {
		for (String path : new String[] { "/admin/terms/1", "/admin/terms/new" }) {
			String html = Pages.text(this.desk.get(Role.CONTRIBUTOR, path));
			WholePage.check("/en" + path, html);
		}
	}

	@Test
	void beginsATermThatReadersDoNotSee() {
		String address = begin(SentForm.valid("twirl"));
		assertThat(this.jdbc.sql("select status from term where number = ?")
			.param(Long.valueOf(address.replaceAll("\\D", "")))
			.query(String.class)
			.single()).isEqualTo("DRAFT");
		assertThat(latest(address).articles().get(0).slug()).isEqualTo("twirl");
		Document page = this.desk.open(Role.CONTRIBUTOR, address + "?saved=1");
		assertThat(page.select("#saved a").attr("href")).isEqualTo(address + "/revisions/1");
		assertThat(page.select("h1").text()).isEqualTo("twirl");
		assertThat(this.desk.get(Role.EDITOR, "/en/terms/twirl").getStatus()).isEqualTo(404);
	}

	@Test
	void savesAChangeAsARevisionAndLeavesTheRestAsItIs() {
		String address = begin(SentForm.valid("twirl"));
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, address));
		TermSnapshot before = latest(address);
		MockHttpServletResponse response = send(address,
				form.with("articles.en.body", "Other text.").with("note", "Why"));
		assertThat(response.getHeader("Location")).startsWith(address + "?saved=");
		TermSnapshot after = latest(address);
		assertThat(after.articles().get(0).body()).isEqualTo("Other text.");
		assertThat(after.names()).isEqualTo(before.names());
		assertThat(this.jdbc.sql("select note from revision where note = 'Why'").query(String.class).list()).hasSize(1);
	}

	@Test
	void saysTogetherWhatIsWrongAndKeepsTheText() {
		Document page = refused(SentForm.valid("")
			.with("category", "")
			.with("articles.en.lead", "")
			.with("articles.en.body", "What took an hour.")
			.with("articles.en.slug", "Not A Slug")
			.with("sources.0.title", "A book without an author")
			.with("sources.0.year", "19")
			.with("sources.0.isbn", "x"));
		assertThat(page.select("#error-summary a").eachAttr("href")).contains("#category", "#articles.en.lead",
				"#articles.en.slug", "#sources.0.authors", "#sources.0.year", "#sources.0.isbn");
		assertThat(page.select("#error-summary a").eachAttr("href"))
			.allSatisfy((link) -> assertThat(page.getElementById(link.substring(1))).as(link).isNotNull());
		assertThat(page.select("textarea[name=articles.en.body]").text()).isEqualTo("What took an hour.");
		assertThat(page.select("input[name=articles.en.slug]").val()).isEqualTo("Not A Slug");
		assertThat(error(page, "category")).isEqualTo("Something has to stand here.");
		WholePage.check("/en/admin/terms/new", page.outerHtml().replace("<!doctype html>", "<!DOCTYPE html>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			names.0.text           | a\u0007b            | invisible
			names.0.text           | a\u202Eb            | invisible
			names.0.language       | xx                  | no such language
			names.0.language       | en-QQ               | no such language
			names.0.language       | <script>            | no such language
			names.0.status         | BEST                | one of those offered
			names.0.status         | ADMITTED            | None of the names in en
			names.0.kind           | 1                   | one of those offered
			names.0.gender         | X                   | one of those offered
			category               | nothing             | no such field
			category               | camera              | no such field
			articles.en.slug       | dolly               | belongs to term #
			articles.en.slug       | random              | An address has
			articles.en.slug       | dolly-shot-         | An address has
			note                   | a\u0000b            | invisible
			""")
	void refusesAField(String field, String value, String error) {
		assertThat(error(refused(SentForm.valid("twirl").with(field, value)), field)).contains(error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RELATED | #999999999        | There is no term 999999999
			RELATED | 999999999999999999| There is no term 999999999999999999
			RELATED | Nosuchthing       | There is no term Nosuchthing
			RELATED | Rückfahrt         | Several terms are called so: #
			RELATED | <script>          | There is no term <script>
			""")
	void refusesARelation(String type, String target, String error) {
		Document page = refused(
				SentForm.valid("twirl").with("relations.0.type", type).with("relations.0.target", target));
		assertThat(error(page, "relations.0.target")).contains(error);
		assertThat(page.select("input[name=relations.0.target]").val()).isEqualTo(target.strip());
	}

	@Test
	void findsTheOtherTermByItsName() {
		String address = begin(SentForm.valid("twirl")
			.with("relations.0.type", "RELATED")
			.with("relations.0.target", "dolly zoom")
			.with("examples.0.film", "Rope")
			.with("examples.0.note.en", "Look."));
		assertThat(latest(address).relations()).hasSize(1);
		assertThat(latest(address).examples().get(0).film()).isEqualTo("rope-1948");
	}

	@Test
	void demandsTheDifferenceInEveryLanguage() {
		SentForm form = SentForm.valid("twirl")
			.with("relations.0.type", "CONFUSED_WITH")
			.with("relations.0.target", "#1")
			.with("relations.0.difference.en", "One turns.")
			.with("relations.0.difference.de", "");
		assertThat(error(refused(form), "relations.0.difference.de")).contains("in every language");
		assertThat(error(refused(form.with("relations.0.type", "RELATED")), "relations.0.type"))
			.contains("Only terms that are often confused");
	}

	@Test
	void refusesTwoPreferredNamesAndTheSameNameTwice() {
		SentForm form = SentForm.valid("twirl").name(1, "en", "whirl", "PREFERRED").name(2, "en", "twirl", "ADMITTED");
		Document page = refused(form);
		assertThat(error(page, "names.1.status")).isEqualTo("Only one name in en can be the preferred one.");
		assertThat(error(page, "names.2.text")).isEqualTo("This name is there already.");
	}

	@Test
	void refusesAnArticleWithoutANameInItsLanguage() {
		assertThat(error(refused(SentForm.valid("twirl").with("articles.de.lead", "Ein Satz.")), "articles.de.lead"))
			.contains("needs a preferred name");
	}

	@Test
	void refusesCirclesAndItself() {
		String twirl = begin(SentForm.valid("twirl"));
		String number = "#" + twirl.replaceAll("\\D", "");
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, twirl));
		assertThat(error(refused(twirl, form.with("relations.0.type", "BROADER").with("relations.0.target", number)),
				"relations.0.target"))
			.isEqualTo("A term cannot relate to itself.");
		String parent = this.jdbc.sql("""
				select t.number from relation r join term s on s.id = r.source_id join term t on t.id = r.target_id
				where r.type = 'BROADER' and s.number = 1 limit 1""").query(String.class).single();
		Document page = refused("/admin/terms/" + parent,
				SentForm.on(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/" + parent))
					.with("relations.40.type", "BROADER")
					.with("relations.40.target", "#1"));
		assertThat(page.select("#error-summary").text()).contains("would be a circle");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&names.0", "names.-1.text", "relations.99999.target", "names.0.note.", "row",
			"articles..lead", "articles.x y.lead", "figures.0.x", "names.0.note.en.x", "basedOn", "key",
			"articles.<script>.lead" })
	void takesHandMadeFieldsForWhatTheyAre(String field) {
		MockHttpServletResponse response = send(SentForm.valid("twirl").with(field, HOSTILE));
		assertThat(response.getStatus()).isIn(200, 302, 422);
		assertThat(Pages.text(response)).doesNotContain("<script>alert", "<img src=x");
	}

	@Test
	void escapesWhatIsInEveryField() {
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/1"));
		form.fields().replaceAll((name, value) -> HOSTILE);
		MockHttpServletResponse response = send("/admin/terms/1", form);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.text(response)).doesNotContain("<script>alert", "<img src=x", "onerror=alert(2)>");
		assertThat(Pages.html(response).select("input[name=names.0.text]").val()).isEqualTo(HOSTILE);
	}

	@Test
	void givesAnArticleOfAMegabyteBack() {
		String article = "Wörter. ".repeat(1_000_000 / 8);
		Document page = refused(SentForm.valid("twirl").with("articles.en.body", article));
		assertThat(error(page, "articles.en.body")).isEqualTo("That is too long: 999999 characters, at most 50000.");
		assertThat(page.select("textarea[name=articles.en.body]").get(0).wholeText().strip()).hasSize(999_999);
	}

	@Test
	void doesNotOverwriteWhatSomebodyElseSavedMeanwhile() {
		String address = begin(SentForm.valid("twirl"));
		SentForm mine = SentForm.on(this.desk.open(Role.CONTRIBUTOR, address));
		TermSnapshot theirs = latest(address);
		this.editor.save(
				new TermSnapshot(theirs.number(), theirs.category(), theirs.names(), List.of(), theirs.relations(),
						theirs.examples(), theirs.figures(), theirs.sources(), null),
				new Basis(1, null), this.desk.account(Role.EDITOR), "faster");
		MockHttpServletResponse response = send(address, mine.with("articles.en.body", "Mine."));
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(Pages.text(response)).contains("Mine.");
		assertThat(latest(address).articles()).isEmpty();
	}

	@Test
	void addsMovesAndRemovesRowsWithoutAScript() {
		SentForm form = SentForm.valid("twirl").name(1, "de", "Drehung", "PREFERRED");
		Document page = row(form, "add names");
		assertThat(page.select("input[name=names.2.language]").val()).isEqualTo("de");
		assertThat(page.select("[autofocus]").attr("name")).isEqualTo("names.2.text");
		page = row(form, "up names 1");
		assertThat(page.select("input[name=names.0.text]").val()).isEqualTo("Drehung");
		assertThat(page.select("input[name=names.1.text]").val()).isEqualTo("twirl");
		page = row(form, "remove names 0");
		assertThat(page.select("input[name=names.0.text]").val()).isEqualTo("Drehung");
		assertThat(page.select("input[name=names.1.text]")).isEmpty();
		for (String group : new String[] { "relations", "examples", "figures", "sources" }) {
			page = row(form, "add " + group);
			assertThat(page.select("[name^=" + group + ".0]")).as(group).isNotEmpty();
			assertThat(page.select("[autofocus]")).as(group).hasSize(1);
			assertThat(page.select("textarea[name=articles.en.body]").text()).contains("It goes round.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "up names 0", "down names 9", "remove names 99", "add nothing", "add", "drop table",
			"remove names -1", "up names 99999999999" })
	void doesNothingForAnUnknownStep(String step) {
		assertThat(row(SentForm.valid("twirl"), step).select("input[name=names.0.text]").val()).isEqualTo("twirl");
	}

	private Document row(SentForm form, String step) {
		SentForm copy = new SentForm();
		form.fields().forEach(copy::with);
		MockHttpServletResponse response = send(copy.with("row", step));
		assertThat(response.getStatus()).isEqualTo(200);
		return Pages.html(response);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/terms/987654321", "/admin/terms/99999999999999999999", "/admin/terms/0" })
	void isNotThereForATermThatIsNot(String path) {
		assertThat(this.desk.get(Role.ADMIN, path).getStatus()).isEqualTo(404);
		assertThat(this.desk.post(Role.ADMIN, path).getStatus()).isEqualTo(404);
	}

	@Test
	void warnsBesideTheFields() {
		Document page = this.desk.open(Role.CONTRIBUTOR, "/admin/terms/1");
		Map<String, String> fields = SentForm.on(page).fields();
		assertThat(fields).containsEntry("names.0.text", "backwards tracking shot");
		SentForm form = SentForm.valid("Dolly")
			.with("articles.en.body", "Read [it](term:nothing).")
			.with("preview", "en");
		Document shown = Pages.html(send(form));
		assertThat(Objects.requireNonNull(shown.getElementById("names.0.text-warning")).text())
			.contains("has this name");
		assertThat(Objects.requireNonNull(shown.getElementById("articles.en.body-warning")).text())
			.contains("term:nothing");
	}

}

package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the form of a term does not take, and how it says so.
 */
@LexikonTest
class RefusedTermTests extends TermEditScene {

	private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> ${7*7} {0}";

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

}

package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a draft to its readers and back, page by page.
 */
@LexikonTest
class RevisionPageTests extends RevisionScene {

	@Autowired
	private CountedStatements statements;

	@ParameterizedTest
	@ValueSource(strings = { "/admin/reviews", TERM_PATH + "/revisions", TERM_PATH + "/revisions/2",
			TERM_PATH + "/comparison", TERM_PATH + "/schedule", TERM_PATH + "/retirement",
			TERM_PATH + "/merge?revision=2" })
	void areWellFormed(String path) {
		pending(Snapshots.withBody(lead("Mine."), "A text."));
		this.publication.publish(lead("Theirs."), this.accounts.editors(), "Changed");
		String html = Pages.text(this.desk.get(Role.EDITOR, path));
		Parser parser = Parser.htmlParser().setTrackErrors(10);
		Document page = Jsoup.parse(html, LexikonTest.ADDRESS, parser);
		assertThat(parser.getErrors()).isEmpty();
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("a, button, h1, h2, h3, li, dt, dd, summary, label, legend, option, time"))
			.allMatch(Element::hasText, "says something");
		assertThat(page.select("input:not([type=hidden]), textarea, select")).allMatch(
				(field) -> field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty(),
				"has a label");
		assertThat(html).doesNotContain("??", "${", "#{", "{0}", ">null<", " style=")
			.doesNotContainPattern("<[^>]*\\sth:");
	}

	@Test
	void leadFromADraftToItsReadersAndBack() {
		String draft = draft(lead("What zwirbel really means."), Role.CONTRIBUTOR);
		Document writers = this.desk.open(Role.CONTRIBUTOR, draft);
		assertThat(writers.select(".state").text()).isEqualTo("Draft");
		assertThat(writers.select(".changes ins").text()).contains("really");
		assertThat(writers.select(".decision")).isEmpty();
		leadsTo(draft, this.desk.post(Role.CONTRIBUTOR, draft + "/submission"));
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews").select(".head a").eachAttr("href")).contains(draft);
		Document editors = this.desk.open(Role.EDITOR, draft);
		assertThat(editors.select(".state").text()).isEqualTo("In review");
		assertThat(editors.select(".decision form")).hasSize(2);
		assertThat(seen()).isEqualTo("What zwirbel means.");
		leadsTo(draft, this.desk.post(Role.EDITOR, draft + "/approval"));
		assertThat(seen()).isEqualTo("What zwirbel really means.");
		assertThat(this.pages.open("/en/terms/zwirbel/history").select("ins").text()).contains("really");
		MockHttpServletResponse restored = this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/revisions/1/restoration");
		String again = TERM_PATH + "/revisions/3";
		leadsTo(again, restored);
		assertThat(this.desk.open(Role.CONTRIBUTOR, again).select(".sheet").text())
			.contains("Restored from revision 1");
		this.desk.post(Role.CONTRIBUTOR, again + "/submission");
		this.desk.post(Role.EDITOR, again + "/approval");
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/revisions/9", "/comparison?from=1&to=9", "/comparison?from=0&to=1", "/revisions?page=9",
			"/revisions?page=0", "/merge?revision=9", "/revisions/x", "/revisions/99999999999" })
	void areMissingWhereThereIsNothing(String path) {
		assertThat(this.desk.get(Role.EDITOR, TERM_PATH + path).getStatus()).isEqualTo(404);
		assertThat(this.desk.get(Role.EDITOR, "/admin/terms/999998/revisions").getStatus()).isEqualTo(404);
	}

	@Test
	void takeCommentsAndShowThemAsTheyAre() {
		String page = draft(lead("Draft."), Role.CONTRIBUTOR);
		leadsTo(page + "#comments",
				this.desk.post(Role.EDITOR, page + "/comments", "text", "<script>alert(1)</script>\u0000 & more"));
		Document commented = this.desk.open(Role.CONTRIBUTOR, page);
		assertThat(commented.select(".comments .said").text()).isEqualTo("<script>alert(1)</script> & more");
		assertThat(refused(422, this.desk.post(Role.EDITOR, page + "/comments", "text", "x".repeat(4001)))
			.select("#text-error")
			.text()).isEqualTo("That is too long.");
		assertThat(refused(422, this.desk.post(Role.EDITOR, page + "/comments")).select("#text-error").text())
			.isEqualTo("Write something first.");
	}

	@Test
	void compareAnyTwo() {
		draft(lead("Two."), Role.CONTRIBUTOR);
		draft(Snapshots.withCategory(lead("Three."), "lens-and-optics"), Role.EDITOR);
		Document page = this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/comparison?from=2&to=3");
		assertThat(page.select(".changes del").text()).contains("Two", "Camera movement");
		assertThat(page.select(".changes ins").text()).contains("Three", "Lens");
		assertThat(page.select("#from option[selected]").val()).isEqualTo("2");
		Document fromPublished = this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/comparison");
		assertThat(fromPublished.select("#from option[selected]").val()).isEqualTo("1");
		assertThat(fromPublished.select("#to option[selected]").val()).isEqualTo("3");
		assertThat(this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/comparison?from=1&to=1").select(".diff").text())
			.isEqualTo("There is no difference.");
	}

	@Test
	void listTheHistoryOfATerm() {
		draft(lead("Two."), Role.CONTRIBUTOR);
		Document page = this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/revisions");
		assertThat(page.select(".revisions .head a").eachText()).containsExactly("Revision 2", "Revision 1");
		assertThat(page.select(".state").eachText()).containsExactly("Draft", "Published");
		assertThat(page.select("input[name=to][checked]").val()).isEqualTo("2");
	}

	@Test
	void offerOnlyWhatTheRoleMayDo() {
		String decisions = "main a[href$=/schedule], main a[href$=/retirement]";
		assertThat(this.desk.open(Role.EDITOR, TERM_PATH + "/revisions").select(decisions)).hasSize(2);
		assertThat(this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/revisions").select(decisions)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/revisions, 4", "/revisions/2, 7", "/comparison, 5" })
	void askTheDatabaseSeldom(String path, int most) {
		pending(lead("Two."));
		assertThat(asked(TERM_PATH + path)).hasSizeLessThanOrEqualTo(most);
		assertThat(asked("/admin/reviews")).hasSizeLessThanOrEqualTo(3);
	}

	/** Without what the session and the frame of the desk ask on every page. */
	private List<String> asked(String path) {
		return this.statements.during(() -> this.desk.open(Role.EDITOR, path))
			.stream()
			.filter((sql) -> !sql.contains("SPRING_SESSION") && !sql.matches("(?s).*(from|into) account.*"))
			.toList();
	}

}

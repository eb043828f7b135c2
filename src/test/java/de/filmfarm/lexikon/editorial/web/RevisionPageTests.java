package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a draft to its readers and back, page by page.
 */
@LexikonTest
class RevisionPageTests {

	private static final long NUMBER = TemporaryTerms.FIRST;

	private static final String TERM_PATH = "/admin/terms/" + NUMBER;

	private static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	@Autowired
	private Publication publication;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publishedTerm() {
		this.publication.publish(TERM, this.accounts.editors(), "First version");
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private String draft(TermSnapshot text, Role role) {
		Account author = this.desk.account(role);
		int latest = this.jdbc
			.sql("select max(r.number) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(NUMBER)
			.query(Integer.class)
			.single();
		Saved saved = (Saved) this.editor.save(text, new Basis(latest, null), author, "Because.");
		return TERM_PATH + "/revisions/" + saved.revision().getNumber();
	}

	private String pending(TermSnapshot text) {
		String page = draft(text, Role.CONTRIBUTOR);
		leadsTo(page, this.desk.post(Role.CONTRIBUTOR, page + "/submission"));
		return page;
	}

	private static void leadsTo(String page, MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(response.getHeader("Location")).isEqualTo(page);
	}

	private static Document refused(int status, MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(status);
		return Pages.html(response);
	}

	private String seen() {
		return this.pages.open("/en/terms/zwirbel").select(".lead").text();
	}

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

	private static TermSnapshot lead(String text) {
		return Snapshots.withLead(TERM, text);
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

	@Test
	void returnWithTheReasonThatTheAuthorReads() {
		String page = pending(lead("Not yet."));
		Document asked = refused(422, this.desk.post(Role.EDITOR, page + "/return", "reason", " "));
		assertThat(asked.select("#reason-error").text()).startsWith("Say why");
		assertThat(asked.select("#reason").attr("aria-invalid")).isEqualTo("true");
		leadsTo(page, this.desk.post(Role.EDITOR, page + "/return", "reason", "Where is the source?"));
		Document returned = this.desk.open(Role.CONTRIBUTOR, page);
		assertThat(returned.select(".notice .said").text()).isEqualTo("Where is the source?");
		assertThat(returned.select(".state").text()).isEqualTo("Returned");
	}

	@Test
	void keepWhatWasWrittenWithoutSense() {
		String page = pending(lead("Later."));
		Document asked = refused(422,
				this.desk.post(Role.EDITOR, page + "/approval", "publishAt", "tomorrow", "reviewBy", "2030-01-01"));
		assertThat(asked.select("#publishAt-error").text()).startsWith("This is not a date");
		assertThat(asked.select("#publishAt").val()).isEqualTo("tomorrow");
		assertThat(asked.select("#reviewBy").val()).isEqualTo("2030-01-01");
		assertThat(refused(422, this.desk.post(Role.EDITOR, page + "/approval", "reviewBy", "+999999999-01-01"))
			.select("#reviewBy-error")).hasSize(1);
		assertThat(refused(422, this.desk.post(Role.EDITOR, TERM_PATH + "/schedule", "reviewBy", "31.3.2027"))
			.select("#reviewBy-error")).hasSize(1);
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void scheduleAndSetADate() {
		String page = pending(lead("Later."));
		leadsTo(page, this.desk.post(Role.EDITOR, page + "/approval", "publishAt", "2099-12-24T18:00", "reviewBy",
				"2020-01-01"));
		assertThat(this.desk.open(Role.EDITOR, page).select(".state").text()).isEqualTo("Scheduled");
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews").select(".queue").text()).contains("24 December 2099",
				"1 January 2020");
		leadsTo(TERM_PATH + "/revisions", this.desk.post(Role.EDITOR, TERM_PATH + "/schedule", "reviewBy", ""));
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews").select(".queue").text())
			.doesNotContain("1 January 2020");
	}

	@Test
	void sayNoToHandMadeRequestsForWhatCannotBe() {
		String page = draft(lead("Draft."), Role.CONTRIBUTOR);
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/approval")).select(".notice h2").text())
			.isEqualTo("It does not wait for a review, or not any more");
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/submission")).select(".notice h2").text())
			.isEqualTo("Only its author can hand it in");
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/return", "reason", "No.")).title())
			.contains("That is not possible");
		String own = draft(lead("Own."), Role.EDITOR);
		this.desk.post(Role.EDITOR, own + "/submission");
		assertThat(this.desk.open(Role.EDITOR, own).select(".decision")).isEmpty();
		assertThat(refused(409, this.desk.post(Role.EDITOR, own + "/approval")).select(".notice h2").text())
			.isEqualTo("Nobody reviews their own work");
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void nameTheFieldThatKeepsReadersFromSeeingIt() {
		Document page = refused(422,
				this.desk.post(Role.EDITOR, pending(Snapshots.withSlug(TERM, "pan")) + "/approval"));
		assertThat(page.select(".notice li").eachText())
			.containsExactly("Address (English): \u201cpan\u201d is the address of another term, now or formerly.");
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "POST, /revisions/2/approval", "POST, /revisions/2/return", "POST, /schedule", "GET, /schedule",
			"POST, /retirement", "GET, /retirement" })
	void closeDecisionsToContributors(HttpMethod method, String path) {
		pending(lead("Mine."));
		assertThat(this.desk.send(method, Role.CONTRIBUTOR, TERM_PATH + path, "reason", "No.").getStatus())
			.isEqualTo(403);
		assertThat(this.desk.get(Role.CONTRIBUTOR, "/admin/reviews").getStatus()).isEqualTo(403);
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
	void retireATermWithTheConsentOfAnother() {
		Document asked = refused(422, this.desk.post(Role.ADMIN, TERM_PATH + "/retirement", "successor", "nothing"));
		assertThat(asked.select("#successor-error").text()).startsWith("There is no other published term");
		assertThat(asked.select("#successor").val()).isEqualTo("nothing");
		leadsTo(TERM_PATH + "/revisions",
				this.desk.post(Role.ADMIN, TERM_PATH + "/retirement", "successor", "Pan", "note", "The same."));
		Document queue = this.desk.open(Role.EDITOR, "/admin/reviews");
		assertThat(queue.select(".queue li:has(a[href^=" + TERM_PATH + "]) .state").text()).isEqualTo("Retirement");
		this.desk.post(Role.EDITOR, TERM_PATH + "/revisions/2/approval");
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(410);
		assertThat(this.pages.get("/en/terms/zwirbel/history").getStatus()).isEqualTo(410);
	}

	@Test
	void showTheQueueOfOneDepartment() {
		String page = pending(lead("Waiting."));
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews?department=camera").select(".head a").eachAttr("href"))
			.contains(page);
		Document other = this.desk.open(Role.EDITOR, "/admin/reviews?department=sound");
		assertThat(other.select(".head a").eachAttr("href")).doesNotContain(page);
		assertThat(other.select(".notice h2").text()).isEqualTo("Nothing to decide");
	}

	@Test
	void showWhatWasLeftBehindAndBringItTogether() {
		String page = pending(Snapshots.withBody(TERM, "Written at the desk."));
		this.publication.publish(lead("From the file."), this.accounts.editors(), "Changed");
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/approval")).select(".notice h2").text())
			.isEqualTo("A later revision has been approved since");
		Document left = this.desk.open(Role.CONTRIBUTOR, page);
		String merge = left.select(".notice a.button").attr("href");
		Document both = this.desk.open(Role.CONTRIBUTOR, merge);
		assertThat(both.select(".clash")).isEmpty();
		assertThat(both.select(".changes ins").text()).contains("Written at the desk.");
		leadsTo(TERM_PATH,
				this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/merge", "mine", both.select("[name=mine]").val(),
						"theirs", both.select("[name=theirs]").val(), "version", both.select("[name=version]").val(),
						"base", both.select("[name=base]").val()));
		this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/revisions/4/submission");
		this.desk.post(Role.EDITOR, TERM_PATH + "/revisions/4/approval");
		assertThat(seen()).isEqualTo("From the file.");
		assertThat(this.pages.open("/en/terms/zwirbel").select("#text").text()).isEqualTo("Written at the desk.");
	}

	@Test
	void letSomebodyChooseWhatDoesNotMerge() {
		pending(lead("My definition."));
		this.publication.publish(lead("Their definition."), this.accounts.editors(), "Changed");
		Document both = this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/merge?revision=2");
		assertThat(both.select(".clash .words").eachText()).hasSize(2);
		String choice = both.select(".clash input[value=THEIRS]").attr("name");
		String mine = both.select("[name=mine]").val();
		leadsTo(TERM_PATH, this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/merge", "mine", mine, "theirs", "3",
				"version", "0", "base", "1", choice, "THEIRS"));
		// Somebody was faster again, and the text is still there.
		Document again = refused(409, this.desk.post(Role.EDITOR, TERM_PATH + "/merge", "mine",
				mine.replace("My definition.", "My other definition."), "theirs", "3", "version", "7", "base", "1"));
		assertThat(again.select("[name=mine]").val()).contains("My other definition.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "not json", "{\"number\": 5}", "{\"number\": 900000, \"names\": null}",
			"{\"number\": 900000, \"category\": \"x\", \"names\": [{\"language\": \"en_GB\"}], \"articles\": []}" })
	void mergeNothingThatIsNoTerm(String mine) {
		assertThat(this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/merge", "mine", mine, "theirs", "1", "version", "0")
			.getStatus()).isEqualTo(400);
		assertThat(this.revisions.findByTermAndNumber(
				this.jdbc.sql("select id from term where number = ?").param(NUMBER).query(Long.class).single(), 2))
			.isEmpty();
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

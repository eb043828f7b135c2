package de.filmfarm.lexikon.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@LexikonTest
class LexikonLoaderTests {

	private static final int GOOD = TemporaryTerms.FIRST;

	private static final int BAD = TemporaryTerms.FIRST + 1;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Pages pages;

	@Autowired
	private Publication publication;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Accounts accounts;

	@TempDir
	private Path directory;

	private LexikonFolder folder;

	@BeforeEach
	void oneGoodTerm() {
		this.folder = new LexikonFolder(this.directory).term("zwirbel", GOOD);
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	@Test
	void publishesWhatIsNew() {
		ImportReport report = load();
		assertThat(report).isEqualTo(new ImportReport(1, 1, List.of()));
		assertThat(this.pages.open("/en/terms/zwirbel").select("h1").text()).isEqualTo("zwirbel");
		assertThat(history(GOOD)).containsExactly("1 First version");
	}

	@Test
	void changesNothingWhenNothingHasChanged() {
		load();
		String before = this.pages.open("/en/terms/zwirbel").outerHtml();
		assertThat(load()).isEqualTo(new ImportReport(1, 0, List.of()));
		assertThat(history(GOOD)).hasSize(1);
		assertThat(this.pages.open("/en/terms/zwirbel").outerHtml()).isEqualTo(before);
	}

	@Test
	void makesARevisionOfWhatHasChanged() {
		load();
		this.folder.article("zwirbel", "en", "What zwirbel means today.", "## Effect\n\nDizziness.");
		assertThat(load().published()).isEqualTo(1);
		assertThat(history(GOOD)).containsExactly("1 First version", "2 Changed in test/zwirbel.yaml");
		assertThat(this.pages.open("/en/terms/zwirbel").select(".lead").text()).isEqualTo("What zwirbel means today.");
	}

	@Test
	void makesNoRevisionOfAChangedComment() {
		load();
		this.folder.term("zwirbel", GOOD, "# a comment");
		assertThat(load().problems()).isEmpty();
		assertThat(history(GOOD)).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void namesAFaultyFileAndLoadsTheOthers(Consumer<LexikonFolder> fault, Problem expected) {
		fault.accept(this.folder);
		ImportReport report = load();
		assertThat(report.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo(expected.file());
			assertThat(problem.line()).isEqualTo(expected.line());
			assertThat(problem.message()).contains(expected.message());
		});
		assertThat(report.published()).isEqualTo(1);
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(200);
		assertThatNothingIsVisibleOf(BAD);
	}

	static Stream<Arguments> faults() {
		return Stream.of(fault("an unknown field", term("colour: red"), "test/bad.yaml", 8, "unknown field 'colour'"),
				fault("two preferred names", (folder) -> folder.term("bad", BAD).write("test/bad.yaml", """
						number: 900001
						category: camera-movement
						designations:
						  en:
						    - { text: bad, status: preferred }
						    - { text: worse, status: preferred }
						"""), "test/bad.yaml", 5, "en has 2 preferred names; it needs exactly one"),
				fault("a relation to nowhere", term("relations:", "  broader: [nowhere]"), "test/bad.yaml", 9,
						"there is no term 'nowhere'"),
				fault("a lead too long", article("lead: " + "x".repeat(301)), "test/bad.en.md", 2,
						"the lead has 301 characters; it may have 300"),
				fault("a heading not agreed", article("lead: x\n---\n## What is it?"), "test/bad.en.md", 4,
						"'## What is it?' is not an agreed heading"),
				fault("an article that is not UTF-8",
						(folder) -> folder.term("bad", BAD)
							.write("test/bad.en.md", "---\nlead: für\n---\n".getBytes(StandardCharsets.ISO_8859_1)),
						"test/bad.en.md", 1, "the file is not UTF-8"),
				fault("broken YAML", (folder) -> folder.write("test/bad.yaml", "number: 900001\ncategory: [camera\n"),
						"test/bad.yaml", 3, "not valid YAML"),
				fault("a film that does not exist",
						term("examples:", "  - { film: nowhere-1900, en: Look., de: Schau. }"), "test/bad.yaml", 9,
						"there is no film 'nowhere-1900'"),
				fault("a category that does not exist", category("cooking"), "test/bad.yaml", 2,
						"there is no category 'cooking' of the lower level"),
				fault("a department instead of a field", category("camera"), "test/bad.yaml", 2,
						"there is no category 'camera' of the lower level"),
				fault("no category", (folder) -> folder.write("test/bad.yaml", "number: 900001\ndesignations: {}\n"),
						"test/bad.yaml", 1, "'category' is missing"),
				fault("a number that is none", (folder) -> folder.term("bad", -1), "test/bad.yaml", 1,
						"numbers go from 1 to 999999"),
				fault("a name too long", (folder) -> folder.write("test/bad.yaml", """
						number: 900001
						category: camera-movement
						designations:
						  en: [{ text: %s, status: preferred }]
						""".formatted("b".repeat(121))), "test/bad.yaml", 1, "the database refused it"),
				fault("a body too long",
						(folder) -> folder.term("bad", BAD).article("bad", "en", "Long.", "x".repeat(50_001)),
						"test/bad.yaml", 1, "the database refused it"),
				fault("a slug of another term", article("slug: pan\nlead: x"), "test/bad.yaml", 1,
						"the database refused it"),
				fault("a figure that no browser shows", (folder) -> folder.term("bad", BAD, """
						figures:
						  - file: bad.gif
						    kind: picture
						    width: 1
						    height: 1
						    alt: { en: a, de: b }
						    credit: x
						    licence: y
						""").write("test/bad.gif", "GIF89a"), "test/bad.yaml", 1, "is not an SVG, PNG, JPEG or WebP"),
				fault("a film without directors",
						(folder) -> folder.write("films/test-bad.yaml", "title: Bad\nyear: 1950\ncountries: [US]\n"),
						"films/test-bad.yaml", 1, "'directors' is missing"),
				fault("a film from before the cinema",
						(folder) -> folder.write("films/test-bad.yaml",
								"title: Bad\nyear: 1750\ndirectors: [X]\ncountries: [US]\n"),
						"films/test-bad.yaml", 1, "the database refused it"));
	}

	private static Arguments fault(String name, Consumer<LexikonFolder> fault, String file, int line, String message) {
		return arguments(Named.of(name, fault), new Problem(file, line, message));
	}

	private static Consumer<LexikonFolder> term(String... more) {
		return (folder) -> folder.term("bad", BAD, more);
	}

	private static Consumer<LexikonFolder> article(String head) {
		return (folder) -> folder.term("bad", BAD).write("test/bad.en.md", "---\n" + head + "\n---\n");
	}

	private static Consumer<LexikonFolder> category(String key) {
		return (folder) -> folder.term("bad", BAD).write("test/bad.yaml", """
				number: 900001
				category: %s
				designations:
				  en: [{ text: bad, status: preferred }]
				""".formatted(key));
	}

	@Test
	void refusesASecondTermOfANumber() {
		this.folder.term("zwirn", GOOD);
		ImportReport report = load();
		assertThat(report.problems())
			.containsExactly(new Problem("test/zwirn.yaml", 1, "number 900000 is taken by test/zwirbel.yaml"));
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(200);
		assertThat(this.pages.get("/en/terms/zwirn").getStatus()).isEqualTo(404);
	}

	@Test
	void breaksACircleOfBroaderTerms() {
		this.folder.term("zwirn", GOOD + 1, "relations: { broader: [zwirl] }")
			.term("zwirl", GOOD + 2, "relations: { broader: [zwist] }")
			.term("zwist", GOOD + 3, "relations: { broader: [zwirn] }");
		ImportReport report = load();
		assertThat(report.published()).isEqualTo(3);
		assertThat(report.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo("test/zwist.yaml");
			assertThat(problem.message()).contains("closes a circle");
		});
	}

	@Test
	void refusesARelationThatBothFilesState() {
		this.folder.term("zwirn", GOOD + 1, "relations: { contrast: [zwirl] }")
			.term("zwirl", GOOD + 2, "relations: { contrast: [zwirn] }");
		assertThat(load().problems()).contains(new Problem("test/zwirl.yaml", 8,
				"the relation CONTRAST to term 900001 is stated already in test/zwirn.yaml"));
		assertThat(this.pages.get("/en/terms/zwirl").getStatus()).isEqualTo(404);
		assertThat(this.pages.get("/en/terms/zwirn").getStatus()).isEqualTo(200);
	}

	@Test
	void publishesATermWithoutItsRelationsToFaultyOnes() {
		this.folder.term("bad", BAD, "colour: red").term("zwirn", GOOD + 2, "relations: { related: [bad, zwirbel] }");
		assertThat(load().problems()).extracting(Problem::toString)
			.containsExactly(
					"test/bad.yaml:8: unknown field 'colour'; known are number, category, designations, "
							+ "relations, replaced-by, examples, figures, diagrams, sources",
					"test/zwirn.yaml:8: published without its relations to terms whose own files cannot be read");
		assertThat(this.pages.open("/en/terms/zwirn").select("#relations dd a").eachText()).containsExactly("zwirbel");
		assertThatNothingIsVisibleOf(BAD);
	}

	@Test
	void addsTheRelationsOnceTheFaultIsMended() {
		publishesATermWithoutItsRelationsToFaultyOnes();
		this.folder.term("bad", BAD);
		assertThat(load().problems()).isEmpty();
		assertThat(this.pages.open("/en/terms/zwirn").select("#relations dd a").eachText()).containsExactly("bad",
				"zwirbel");
	}

	@Test
	void leavesATermAsItWasWhenItsFileTurnsBad() {
		load();
		this.folder.term("zwirbel", GOOD, "examples:", "  - { film: nowhere-1900, en: Look., de: Schau. }")
			.article("zwirbel", "en", "Something new.", "");
		assertThat(load().problems()).hasSize(1);
		assertThat(this.pages.open("/en/terms/zwirbel").select(".lead").text()).isEqualTo("What zwirbel means.");
		assertThat(history(GOOD)).hasSize(1);
	}

	@Test
	void triesABadFileAgainOnceItIsMended() {
		this.folder.term("bad", BAD, "colour: red");
		load();
		this.folder.term("bad", BAD);
		assertThat(load()).isEqualTo(new ImportReport(2, 1, List.of()));
		assertThat(this.pages.get("/en/terms/bad").getStatus()).isEqualTo(200);
	}

	@Test
	void namesABadFileAgainAtEveryStart() {
		this.folder.term("bad", BAD, "colour: red");
		assertThat(load().problems()).isEqualTo(load().problems()).hasSize(1);
	}

	@Test
	void leavesATermAloneThatAnEditorHasChanged() {
		load();
		edit("zwirbel", "What an editor says.");
		this.folder.article("zwirbel", "en", "What the file says.", "");
		assertThat(load().problems()).singleElement()
			.extracting(Problem::message)
			.asString()
			.startsWith("an editor has changed this term");
		assertThat(this.pages.open("/en/terms/zwirbel").select(".lead").text()).isEqualTo("What an editor says.");
	}

	@Test
	void leavesAnEditedTermAloneEvenIfItsFileIsRenamed() {
		load();
		edit("zwirbel", "What an editor says.");
		this.folder.delete("test/zwirbel.yaml").delete("test/zwirbel.en.md").term("zwirn", GOOD);
		assertThat(load().problems()).hasSize(1);
		assertThat(this.pages.open("/en/terms/zwirbel").select(".lead").text()).isEqualTo("What an editor says.");
	}

	@Test
	void loadsWhatIsBeingWrittenAtTheDeskNeverthelessAndKeepsTheDraft() {
		load();
		TermSnapshot draft = Snapshots.withLead(snapshot("zwirbel"), "What somebody is writing.");
		this.editor.save(draft, new Basis(1, 0), this.accounts.editors(), "Draft");
		this.folder.article("zwirbel", "en", "What the file says.", "");
		assertThat(load().problems()).isEmpty();
		assertThat(this.pages.open("/en/terms/zwirbel").select(".lead").text()).isEqualTo("What the file says.");
		assertThat(history(GOOD)).containsExactly("1 First version", "2 Draft", "3 Changed in test/zwirbel.yaml");
	}

	@Test
	void makesNoRevisionOfAnUnchangedFileThoughADraftIsThere() {
		load();
		this.editor.save(Snapshots.withLead(snapshot("zwirbel"), "What somebody is writing."), new Basis(1, 0),
				this.accounts.editors(), "Draft");
		this.folder.term("zwirbel", GOOD, "# a comment");
		assertThat(load().problems()).isEmpty();
		assertThat(history(GOOD)).containsExactly("1 First version", "2 Draft");
	}

	private TermSnapshot snapshot(String key) {
		return new TermFile(this.folder.files(), "test/" + key + ".yaml").snapshot(Map.of(key, GOOD));
	}

	/** Publishes the term of the file as an editor would, with another lead. */
	private void edit(String key, String lead) {
		TermSnapshot loaded = snapshot(key);
		TermSnapshot.Text text = loaded.articles().get(0);
		this.publication.publish(
				new TermSnapshot(loaded.number(), loaded.category(), loaded.names(),
						List.of(new TermSnapshot.Text(text.language(), text.slug(), lead, "", null)),
						loaded.relations(), loaded.examples(), loaded.figures(), loaded.sources(), null),
				this.accounts.editors(), "edited");
	}

	@Test
	void keepsTheAddressOfATermThatMoves() {
		load();
		this.folder.write("test/zwirbel.en.md", "---\nslug: zwirbeln\nlead: Moved.\n---\n");
		load();
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/terms/zwirbel"))
			.isEqualTo("/en/terms/zwirbeln");
		assertThat(this.pages.get("/en/terms/zwirbeln").getStatus()).isEqualTo(200);
	}

	@Test
	void letsATermMoveBack() {
		keepsTheAddressOfATermThatMoves();
		this.folder.term("zwirbel", GOOD);
		assertThat(load().problems()).isEmpty();
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(200);
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/terms/zwirbeln"))
			.isEqualTo("/en/terms/zwirbel");
	}

	@Test
	void keepsTheAddressOfAnArticleThatIsTakenAway() {
		this.folder.write("test/zwirbel.de.md", "---\nslug: wirbel\nlead: Dreht sich.\n---\n");
		load();
		this.folder.delete("test/zwirbel.de.md");
		assertThat(load().problems()).isEmpty();
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/de/terms/wirbel")).isEqualTo("/de/terms/zwirbel");
	}

	@Test
	void givesAnOldAddressToNoOtherTerm() {
		keepsTheAddressOfATermThatMoves();
		this.folder.term("zwirn", GOOD + 1).write("test/zwirn.en.md", "---\nslug: zwirbel\nlead: Mine.\n---\n");
		assertThat(load().problems()).singleElement()
			.extracting(Problem::message)
			.asString()
			.contains("belongs to another term");
	}

	@Test
	void saysWhichFilesAreMissing() {
		this.folder.delete("categories.yaml");
		assertThat(load().problems()).containsExactly(new Problem("categories.yaml", 1, "the file is missing"));
	}

	private ImportReport load() {
		return this.terms.load(this.folder);
	}

	private List<String> history(int number) {
		return this.jdbc.sql("""
				select r.number || ' ' || r.note from revision r join term t on t.id = r.term_id
				where t.number = ? order by r.number""").param(number).query(String.class).list();
	}

	private void assertThatNothingIsVisibleOf(int number) {
		assertThat(this.pages.get("/id/" + number).getStatus()).isEqualTo(404);
		assertThat(this.pages.get("/en/terms/bad").getStatus()).isEqualTo(404);
		assertThat(this.jdbc.sql("""
				select count(*) from term t where number = ? and (status <> 'DRAFT'
				or exists (select 1 from designation d where d.term_id = t.id)
				or exists (select 1 from article a where a.term_id = t.id)
				or exists (select 1 from revision r where r.term_id = t.id))""")
			.param(number)
			.query(Long.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from film where slug = 'test-bad'").query(Long.class).single())
			.isZero();
	}

}

package de.filmfarm.lexikon.exchange;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Learning paths on their way from files to readers.
 */
@LexikonTest
class PathLoaderTests {

	private static final String FILE = "paths/test-path.yaml";

	private static final String TEXT = PathFileTests.GOOD.replace("term-", "zwirn").replace("a-path", "test-path");

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Pages pages;

	private LexikonFolder folder;

	@BeforeEach
	void aPathOfTenTerms(@TempDir Path directory) {
		this.folder = new LexikonFolder(directory);
		for (int i = 1; i <= 12; i++) {
			this.folder.term("zwirn" + i, TemporaryTerms.FIRST + i);
		}
		this.folder.write(FILE, TEXT);
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private List<String> steps() {
		return steps(this.pages.open("/en/learn/test-path"));
	}

	private static List<String> steps(Document page) {
		return page.select(".path h3").eachText();
	}

	private void status(int term, String status) {
		this.jdbc.sql("update term set status = ? where number = ?")
			.params(status, TemporaryTerms.FIRST + term)
			.update();
	}

	@Test
	void loadsAPathWithTheTermsItNames() {
		assertThat(this.terms.load(this.folder).problems()).isEmpty();
		assertThat(steps()).containsExactly("zwirn1", "zwirn2", "zwirn3", "zwirn4", "zwirn5", "zwirn6", "zwirn7",
				"zwirn8", "zwirn9", "zwirn10");
		assertThat(this.pages.open("/de/learn/ein-weg").select(".path .reason").get(0).text()).isEqualTo("Weil 1.");
		assertThat(this.pages.open("/en/terms/zwirn3").select(".paths").text())
			.isEqualTo("Part of the path A path, 3 of 10 ← Before: zwirn2 Next: zwirn4 →");
	}

	@Test
	void readsAFileAgainOnlyWhenItHasChanged() {
		this.terms.load(this.folder);
		this.jdbc.sql("update learning_path_text set title = 'Untouched' where slug = 'test-path'").update();
		this.terms.load(this.folder);
		assertThat(this.pages.open("/en/learn/test-path").select("h1").text()).isEqualTo("Untouched");
		this.folder.write(FILE,
				TEXT.replace("title: A path", "title: Another").replace("term: zwirn1,", "term: zwirn12,"));
		assertThat(this.terms.load(this.folder).problems()).isEmpty();
		assertThat(this.pages.open("/en/learn/test-path").select("h1").text()).isEqualTo("Another");
		assertThat(steps()).startsWith("zwirn12", "zwirn2").doesNotContain("zwirn1").hasSize(10);
	}

	@Test
	void keepsThePathAsItWasWhenItsFileTurnsBadAndNamesTheLineAtEveryStart() {
		this.terms.load(this.folder);
		this.folder.write(FILE, TEXT.replace("term: zwirn4,", "term: nowhere,"));
		Problem problem = new Problem(FILE, 16, "there is no term 'nowhere'");
		assertThat(this.terms.load(this.folder).problems()).containsExactly(problem);
		assertThat(this.terms.load(this.folder).problems()).containsExactly(problem);
		assertThat(steps()).contains("zwirn4").hasSize(10);
	}

	@Test
	void refusesAPathWithATermWhoseFileCannotBeReadUntilItIsMended() {
		this.folder.term("zwirn4", TemporaryTerms.FIRST + 4, "colour: red");
		assertThat(this.terms.load(this.folder).problems()).extracting(Problem::toString)
			.hasSize(2)
			.contains(FILE + ":16: the term 'zwirn4' could not be loaded");
		this.folder.term("zwirn4", TemporaryTerms.FIRST + 4);
		assertThat(this.terms.load(this.folder).problems()).isEmpty();
		assertThat(steps()).hasSize(10);
	}

	@Test
	void refusesTheAddressOfAnotherPath() {
		this.folder.write("paths/test-other.yaml", TEXT.replace("ein-weg", "ein-anderer"));
		assertThat(this.terms.load(this.folder).problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.message()).startsWith("the database refused it: "));
	}

	@Test
	void leavesOutWhatIsRetired() {
		this.terms.load(this.folder);
		status(4, "RETIRED");
		assertThat(steps()).hasSize(9).doesNotContain("zwirn4");
		assertThat(this.pages.open("/en/terms/zwirn5").select(".paths").text()).contains("4 of 9", "Before: zwirn3");
	}

	@Test
	void followsAMergedTermToTheOneThatSpeaksForItAndShowsThatOnce() {
		this.terms.load(this.folder);
		merge(4, 11);
		assertThat(steps()).hasSize(10).contains("zwirn11").doesNotContain("zwirn4");
		assertThat(this.pages.open("/en/cards?terms=900004").select(".cards summary").eachText())
			.containsExactly("zwirn11");
		merge(5, 1);
		assertThat(steps()).startsWith("zwirn1", "zwirn2", "zwirn3", "zwirn11", "zwirn6").hasSize(9);
	}

	private void merge(int merged, int survivor) {
		this.jdbc
			.sql("""
					insert into term_merge (merged_id, survivor_id, revision, account_id, before, after)
					select m.id, s.id, 1, (select min(id) from account), cast('{}' as jsonb), cast('{}' as jsonb) from term m, term s
					where m.number = ? and s.number = ?""")
			.params(TemporaryTerms.FIRST + merged, TemporaryTerms.FIRST + survivor)
			.update();
		status(merged, "MERGED");
	}

	@Test
	void hidesAPathWithoutTerms() {
		this.terms.load(this.folder);
		this.jdbc.sql("update term set status = 'RETIRED' where number >= ?").param(TemporaryTerms.FIRST).update();
		this.pages.open(HttpStatus.NOT_FOUND, "/en/learn/test-path");
		assertThat(this.pages.open("/en/learn").select(".entries h2").eachText()).doesNotContain("A path");
		assertThat(this.pages.openXml("/sitemap.xml").text()).doesNotContain("test-path");
	}

}

package de.filmfarm.lexikon.term.web;

import java.net.URI;
import java.nio.file.Path;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of terms that are not there in every language, have no text yet, or are retired.
 */
@LexikonTest
class TermLifeTests {

	private static final int NUMBER = TemporaryTerms.FIRST;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private Pages pages;

	private LexikonFolder folder;

	@BeforeEach
	void oneTermInEnglish(@TempDir Path directory) {
		this.folder = new LexikonFolder(directory).term("zwirbel", NUMBER)
			.article("zwirbel", "en", "What it means.", "## Effect\n\nA whirl.");
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private void load() {
		assertThat(this.terms.load(this.folder).problems()).isEmpty();
	}

	@Test
	void showsTheEnglishTextWhereThereIsNoGermanOneAndSaysSo() {
		load();
		Document page = this.pages.open("/de/terms/zwirbel");
		assertThat(page.select("html").attr("lang")).isEqualTo("de");
		assertThat(page.select(".notice").text()).contains("Englisch");
		assertThat(page.select(".lead").attr("lang")).isEqualTo("en");
		assertThat(page.select("#text").attr("lang")).isEqualTo("en");
		assertThat(page.select(".contents a[href=#effect]").attr("lang")).isEqualTo("en");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		WholePage.check("/de/terms/zwirbel", page.outerHtml().replace("<!doctype html>", "<!DOCTYPE html>"));
	}

	@Test
	void listsATermInTheOtherLanguageToo() {
		load();
		Document category = this.pages.open("/de/categories/kamerabewegung");
		assertThat(category.select(".entries a[href=/de/terms/zwirbel]").hasAttr("lang")).isFalse();
		assertThat(category.select(".entries li:has(a[href=/de/terms/zwirbel]) p").attr("lang")).isEqualTo("en");
		assertThat(this.pages.open("/de/search?q=zwirbel").select(".entries a").attr("href"))
			.isEqualTo("/de/terms/zwirbel");
	}

	@Test
	void isNoVersionOfItselfInALanguageItIsNotWrittenIn() {
		load();
		assertThat(this.pages.openXml("/sitemap.xml").select("loc").eachText())
			.contains(LexikonTest.ADDRESS + "/en/terms/zwirbel")
			.doesNotContain(LexikonTest.ADDRESS + "/de/terms/zwirbel");
		assertThat(this.pages.openXml("/de/feed.atom").text()).doesNotContain("zwirbel");
	}

	@Test
	void isHeadedByAForeignNameWhereThereIsNoOther() {
		this.folder.write("test/zwirbel.yaml", """
				number: 900000
				category: camera-movement
				designations:
				  en: [{ text: twirl, status: preferred }]
				""");
		load();
		Document page = this.pages.open("/de/terms/zwirbel");
		assertThat(page.select("h1").text()).isEqualTo("twirl");
		assertThat(page.select("h1").attr("lang")).isEqualTo("en");
		assertThat(this.pages.get("/de/terms/zwirbel/preview").getStatus()).isEqualTo(200);
		assertThat(this.pages.get("/de/terms/zwirbel/report").getStatus()).isEqualTo(200);
	}

	@Test
	void isAStubWithoutText() {
		this.folder.article("zwirbel", "en", "What it means.", "");
		load();
		Document page = this.pages.open("/en/terms/zwirbel");
		assertThat(page.select(".notice h2").text()).isEqualTo("This entry is a stub");
		assertThat(page.select(".notice a").attr("href")).isEqualTo("/en/terms/zwirbel/report");
		assertThat(page.select("#text")).isEmpty();
		WholePage.check("/en/terms/zwirbel", page.outerHtml().replace("<!doctype html>", "<!DOCTYPE html>"));
	}

	@Test
	void namesItsSuccessorOnceRetired() {
		load();
		this.folder.term("zwirn", NUMBER + 1).term("zwirbel", NUMBER, "replaced-by: zwirn");
		load();
		Document page = this.pages.open(HttpStatus.GONE, "/en/terms/zwirbel");
		assertThat(page.select("h1").text()).isEqualTo("zwirbel");
		assertThat(page.select(".notice h2").text()).isEqualTo("This entry has been retired");
		assertThat(page.select(".notice a").attr("href")).isEqualTo("/en/terms/zwirn");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("#text")).isEmpty();
		WholePage.check("/en/terms/zwirbel", page.outerHtml().replace("<!doctype html>", "<!DOCTYPE html>"));
		assertThat(this.pages.open("/en/terms/zwirn").select("#relations").text()).contains("Replaces zwirbel");
	}

	@Test
	void isListedNowhereOnceRetired() {
		namesItsSuccessorOnceRetired();
		assertThat(this.pages.open("/en/categories/camera-movement").select("a[href=/en/terms/zwirbel]")).isEmpty();
		assertThat(this.pages.open("/en/terms?letter=Z").select(".index a[href=/en/terms/zwirbel]")).isEmpty();
		assertThat(this.pages.open("/en/search?q=zwirbel").select(".entries a[href=/en/terms/zwirbel]")).isEmpty();
		assertThat(this.pages.openXml("/sitemap.xml").select("loc").eachText())
			.doesNotContain(LexikonTest.ADDRESS + "/en/terms/zwirbel");
		assertThat(this.pages.follow(HttpStatus.SEE_OTHER, "/id/" + NUMBER)).isEqualTo("/en/terms/zwirbel");
	}

	@Test
	void comesBackWhenItIsNotReplacedAnyMore() {
		namesItsSuccessorOnceRetired();
		this.folder.term("zwirbel", NUMBER);
		load();
		assertThat(this.pages.open("/en/terms/zwirbel").select(".notice h2").text()).isEqualTo("This entry is a stub");
	}

	@Test
	void escapesWhatItsFileSays() {
		this.folder.write("test/zwirbel.yaml", """
				number: 900000
				category: camera-movement
				designations:
				  en:
				    - { text: "</script><script>alert(1)</script>", status: preferred }
				    - { text: "<b>zwirbel</b>", status: admitted, note: { en: "<i>x</i>", de: "<i>x</i>" } }
				""").write("test/zwirbel.en.md", "---\nlead: \"<script>alert(2)</script> & more\"\n---\n");
		load();
		for (String path : new String[] { "/en/terms/zwirbel", "/de/terms/zwirbel", "/en/terms/zwirbel/report",
				"/en/terms?letter=%23", "/en/categories/camera-movement", "/en", "/en/search?q=zwirbel",
				"/en/suggest?q=zwirbel", "/en/terms/zwirbel/preview" }) {
			String html = Pages.text(this.pages.get(URI.create(path)));
			assertThat(html).as(path).doesNotContain("<script>alert", "<b>zwirbel", "<i>x</i>");
		}
		assertThat(this.pages.open("/en/terms/zwirbel").select("h1").text())
			.isEqualTo("</script><script>alert(1)</script>");
		assertThat(this.pages.openXml("/en/feed.atom").select("entry").text()).contains("<script>alert(2)");
	}

}

package de.filmfarm.lexikon.learn.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class CardsTests {

	@Autowired
	private Pages pages;

	@Autowired
	private TemporaryTerms terms;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	/** A term whose every text is hostile to the file. */
	private void loadHostileTerm(Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("zwirn", TemporaryTerms.FIRST)
			.term("zwirbel", TemporaryTerms.FIRST + 1);
		folder.write("test/zwirbel.yaml", """
				number: 900001
				category: camera-movement
				designations:
				  en:
				    - { text: '#1 "cut" <b>', status: preferred }
				  de:
				    - { text: Zwirbel, status: preferred }
				""");
		folder.article("zwirbel", "en", "A\\tB\\n#C & D.", "");
		assertThat(this.terms.load(folder).problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/en/learn/light-for-beginners/cards, Cards: Light for beginners, key light",
			"/de/learn/licht-fuer-anfaenger/cards, Karten: Licht für den Anfang, Führungslicht",
			"/en/categories/grip/cards, Cards: Grip, apple box" })
	void askForWhatANameMeans(String path, String title, String first) {
		Document page = this.pages.open(path);
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".cards summary").get(0).text()).isEqualTo(first);
		assertThat(page.select(".cards li")).hasSizeGreaterThan(9)
			.allMatch((card) -> card.attr("data-term").matches("\\d+") && card.select("details p").size() == 2
					&& card.select("details a[href^=/]").size() == 1);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void canBeTurnedRound() {
		Document page = this.pages.open("/en/cards?terms=1&front=definition");
		assertThat(page.select(".cards summary").text()).contains("camera");
		assertThat(page.select(".cards details .name").text()).isEqualTo("backwards tracking shot");
		page = this.pages.open("/en/cards?terms=1&front=translation");
		assertThat(page.select(".cards summary[lang=de]").text()).isEqualTo("Rückfahrt");
		assertThat(page.select(".cards details p")).hasSize(3);
		assertThat(page.select(".directions [aria-current]").attr("href"))
			.isEqualTo("/en/cards?terms=1&front=translation");
		assertThat(page.select(".directions a").get(0).attr("href")).isEqualTo("/en/cards?terms=1");
		assertThat(page.select(".language-switch").attr("href")).isEqualTo("/de/cards?terms=1&front=translation");
		assertThat(this.pages.open("/en/cards?terms=1&front=nonsense").select(".cards summary").text())
			.isEqualTo("backwards tracking shot");
	}

	@Test
	void areTheReadersChoiceInItsOrderEachOnce() {
		Document page = this.pages.open("/de/cards?terms=2, 1 2;1");
		assertThat(page.select(".cards li").eachAttr("data-term")).containsExactly("2", "1");
		assertThat(page.select(".notice")).isEmpty();
	}

	@Test
	void sayWhatWasLeftOut() {
		Document page = this.pages.open("/en/cards?terms=1,899999,899998");
		assertThat(page.select(".cards li")).hasSize(1);
		assertThat(page.select(".notice").text()).endsWith("899999, 899998");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | dolly             | “dolly” is not the number of a term.
			de | 1,<b>             | „<b>“ ist keine Nummer eines Begriffs.
			en | -1                | “-1” is not the number of a term.
			en | 9999999999999999999 | “9999999999999999999” is not the number of a term.
			en | 899999            | There is no published term with any of these numbers.
			""")
	void refuseWhatIsNoSelectionAndKeepIt(String lang, String numbers, String error) {
		Document page = this.pages.open(HttpStatus.UNPROCESSABLE_CONTENT, "/" + lang + "/cards?terms={n}", numbers);
		assertThat(page.select("#terms-error").text()).isEqualTo(error);
		assertThat(page.select("#terms[aria-invalid=true]").val()).isEqualTo(numbers);
	}

	@Test
	void refuseTooMany() {
		String numbers = IntStream.rangeClosed(1, 500).mapToObj(String::valueOf).collect(Collectors.joining(","));
		Document page = this.pages.open(HttpStatus.UNPROCESSABLE_CONTENT, "/en/cards?terms=" + numbers);
		assertThat(page.select("#terms-error").text()).startsWith("That is too many: 100 terms");
		assertThat(page.select("#terms").val()).isEqualTo(numbers);
		assertThat(this.pages.get("/en/cards.txt?terms=" + numbers).getStatus()).isEqualTo(422);
	}

	@ParameterizedTest
	@CsvSource({ "en, Collected terms", "de, Gesammelte Begriffe" })
	void explainHowToChooseWhereNothingIsChosen(String lang, String title) {
		for (String query : new String[] { "", "?terms=", "?terms=, ," }) {
			Document page = this.pages.open("/" + lang + "/cards" + query);
			assertThat(page.select("h1").text()).isEqualTo(title);
			assertThat(page.select("form #terms")).hasSize(1);
			assertThat(page.select(".error")).isEmpty();
		}
	}

	@Test
	void areCollectedOnThePagesOfTerms() {
		assertThat(this.pages.open("/en/terms/backwards-tracking-shot").select("button[data-collect=1]").text())
			.isEqualTo("Collect for cards");
		assertThat(this.pages.open("/de/categories/kamera").select("a[href=/de/categories/kamera/cards]")).hasSize(1);
	}

	@Test
	void arePrintedEightAPageWithTheBacksBehindTheFronts() {
		Document page = this.pages.open("/en/learn/light-for-beginners/cards");
		assertThat(page.select(".sheet")).hasSize(6)
			.extracting((sheet) -> sheet.children().size())
			.containsExactly(8, 8, 8, 8, 2, 2);
		assertThat(page.select(".sheet:not(.backs) > div").eachText())
			.isEqualTo(page.select(".cards summary").eachText());
	}

	@Test
	void areTextForAnki(@TempDir Path directory) {
		loadHostileTerm(directory);
		MockHttpServletResponse response = this.pages.get("/en/cards.txt?terms=900001,900000");
		assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"filmlexikon-selection-en.txt\"");
		assertThat(Pages.text(response)).isEqualTo("""
				#separator:tab
				#html:false
				#columns:Front\tBack\tAddress
				"#1 ""cut"" <b>"\tA B #C & D.\thttps://lexikon.example/id/900001
				zwirn\tWhat zwirn means.\thttps://lexikon.example/id/900000
				""");
		assertThat(Pages.text(this.pages.get("/de/cards.txt?terms=900001&front=translation"))).isEqualTo("""
				#separator:tab
				#html:false
				#columns:Vorderseite\tRückseite\tAdresse
				"#1 ""cut"" <b>"\tZwirbel – A B #C & D.\thttps://lexikon.example/id/900001
				""");
		assertThat(Pages.text(this.pages.get("/en/cards.txt?terms=900000&front=definition")))
			.endsWith("What zwirn means.\tzwirn\thttps://lexikon.example/id/900000\n");
	}

	@Test
	void areEscapedOnThePage(@TempDir Path directory) {
		loadHostileTerm(directory);
		Document page = this.pages.open("/en/cards?terms=900001");
		assertThat(page.select(".cards summary").text()).isEqualTo("#1 \"cut\" <b>");
		assertThat(page.select(".cards b, .sheets b")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/en/learn/light-for-beginners/cards.txt, 18, filmlexikon-light-for-beginners-en.txt",
			"/de/categories/kamera/cards.txt, 100, filmlexikon-kamera-de.txt" })
	void areTextOfWholePathsAndDepartments(String path, int least, String name) {
		MockHttpServletResponse response = this.pages.get(path);
		assertThat(Pages.text(response).lines().skip(3)).hasSizeGreaterThanOrEqualTo(least)
			.allMatch((line) -> line.split("\t", -1).length == 3);
		assertThat(response.getHeader("Content-Disposition")).contains(name);
	}

}

package de.filmfarm.lexikon.term.web;

import java.text.Collator;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class BrowseTests {

	@Autowired
	private Pages pages;

	@Autowired
	private CountedStatements statements;

	@Test
	void listsTheNamesUnderALetterAsTheLanguageSortsThem() {
		for (String letter : List.of("A", "R", "S", "U")) {
			List<String> names = names(this.pages.open("/de/terms?letter=" + letter));
			Collator collator = Collator.getInstance(Locale.GERMAN);
			collator.setStrength(Collator.PRIMARY);
			// Spaces and hyphens count before letters in one library and not at all in
			// another, so only first words.
			assertThat(names.stream().map((name) -> name.split("[ -]", 2)[0]).toList()).isNotEmpty()
				.isSortedAccordingTo(collator);
			assertThat(names.stream().map((name) -> name.substring(0, 1)).distinct().toList())
				.allMatch((first) -> collatesAs(first, letter));
		}
	}

	private static boolean collatesAs(String first, String letter) {
		Collator collator = Collator.getInstance(Locale.GERMAN);
		collator.setStrength(Collator.PRIMARY);
		return collator.equals(first, letter);
	}

	private static List<String> names(Document page) {
		return page.select(".index li").eachText().stream().map((entry) -> entry.replaceAll(" →.*", "")).toList();
	}

	@Test
	void putsUmlautsUnderTheirPlainLetters() {
		assertThat(names(this.pages.open("/de/terms?letter=U"))).contains("Überblendung");
	}

	@Test
	void putsDigitsUnderTheNumberSign() {
		Document page = this.pages.open("/en/terms?letter={letter}", "#");
		assertThat(page.select(".index h2").text()).isEqualTo("#");
		assertThat(page.select(".index a").eachAttr("href")).contains("/en/terms/180-degree-rule");
	}

	@Test
	void pointsFromOtherNamesToTheHeadword() {
		Document page = this.pages.open("/en/terms?letter=P");
		assertThat(page.select(".index li.see").eachText()).contains("pull back → backwards tracking shot");
		assertThat(page.select(".index li:not(.see)").eachText()).contains("pan")
			.noneMatch((name) -> name.contains("→"));
	}

	@Test
	void neverListsNamesThatOnlySearchKnows() {
		assertThat(names(this.pages.open("/en/terms?letter=P"))).doesNotContain("pull-out");
	}

	@Test
	void showsTheFirstLetterThatHasNamesAndMarksIt() {
		Document page = this.pages.open("/en/terms");
		assertThat(page.select(".letters [aria-current=page]").text()).isEqualTo("A")
			.isEqualTo(page.select("#letter").text());
		assertThat(page.select(".letters li")).hasSize(27);
	}

	@Test
	void greysOutLettersWithoutNames() {
		Document page = this.pages.open("/de/terms");
		assertThat(page.select(".letters span[aria-disabled=true]").eachText()).contains("X");
		for (String letter : page.select(".letters a").eachText()) {
			assertThat(names(this.pages.open("/de/terms?letter={letter}", letter))).as(letter).isNotEmpty();
		}
	}

	@Test
	void saysSoIfALetterHasNoNames() {
		assertThat(this.pages.open("/de/terms?letter=X").select(".index p").text())
			.isEqualTo("Kein Name beginnt mit diesem Buchstaben.");
	}

	@Test
	void countsAsManyNamesAsItLists() {
		Document page = this.pages.open("/de/terms");
		int names = page.select(".letters a")
			.eachText()
			.stream()
			.mapToInt((letter) -> names(this.pages.open("/de/terms?letter={letter}", letter)).size())
			.sum();
		assertThat(page.select("h1 + p").text()).contains(" " + String.format(Locale.GERMAN, "%,d", names) + " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "AA", "Ä", "1", "", "'; drop table term" })
	void knowsNoOtherLetters(String letter) {
		assertThat(this.pages.get("/en/terms?letter={letter}", letter).getStatus()).isEqualTo(404);
	}

	@Test
	void listsTheFieldsOfADepartmentWithTheirTerms() {
		Document page = this.pages.open("/en/categories/camera");
		assertThat(page.select("h1").text()).isEqualTo("Camera");
		assertThat(page.select("section h2 a").eachAttr("href")).contains("/en/categories/camera-movement",
				"/en/categories/lens-and-optics");
		assertThat(page.select(".entries a").eachAttr("href")).contains("/en/terms/pan", "/en/terms/zoom");
		assertThat(page.select(".entries li")).allMatch((entry) -> !entry.select("p").text().isBlank(), "has a lead");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/categories/camera", "/de/categories/kamera", "/en/categories/camera-movement" })
	void introducesADepartmentAboveItsListAndLeadsToTerms(String path) {
		Element text = this.pages.open(path).expectFirst("main > .title-card + .prose");
		assertThat(text).isNotNull();
		assertThat(text.text()).hasSizeGreaterThan(200);
		assertThat(text.select("a[href^=" + path.substring(0, 3) + "/terms/]")).hasSizeGreaterThanOrEqualTo(4);
		WholePage.check(path, Pages.text(this.pages.get(path)));
	}

	@ParameterizedTest
	@CsvSource({ "/en/categories/camera, 4", "/de/categories/kamerabewegung, 4" })
	void readsALongIntroductionWithoutAStatementOfItsOwn(String path, int most) {
		assertThat(this.statements.during(() -> this.pages.get(path))).hasSizeLessThanOrEqualTo(most);
	}

	@Test
	void listsTheTermsOfAFieldAndLeadsBackToItsDepartment() {
		Document page = this.pages.open("/de/categories/kamerabewegung");
		assertThat(page.select(".breadcrumb a").eachAttr("href")).containsExactly("/de", "/de/categories/kamera");
		assertThat(page.select(".entries a").eachAttr("href")).contains("/de/terms/rueckfahrt")
			.doesNotContain("/de/terms/brennweite");
	}

	@ParameterizedTest
	@CsvSource({ "/de/categories/camera, /de/categories/kamera",
			"/en/categories/kamerabewegung, /en/categories/camera-movement" })
	void leadsFromTheAddressOfAnotherLanguageToThisOne(String path, String present) {
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, path)).isEqualTo(present);
	}

	@Test
	void knowsNoOtherCategories() {
		assertThat(this.pages.get("/en/categories/cooking").getStatus()).isEqualTo(404);
	}

}

package de.filmfarm.lexikon.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.search.SearchResults.Correction;
import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a spelling: it is corrected, another is offered, or it is left alone.
 */
@LexikonTest
class TermSearchSpellingTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	@Autowired
	private TermSearch search;

	@Autowired
	private TemporaryTerms terms;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private static SearchQuery query(String text) {
		return SearchQuery.of(text, ENGLISH);
	}

	private void load(LexikonFolder folder) {
		assertThat(this.terms.load(folder).problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "storybord, storyboard", "gimbel, gimbal", "stadecam, Steadicam", "cal sheet, call sheet",
			"dissovle, dissolve", "Schwemk, Schwenk", "Ueberblndung, \u00dcberblendung",
			"travelling kompens\u00e9, travelling compens\u00e9" })
	void isCorrectedWhereNothingIsFound(String typed, String name) {
		SearchResults results = this.search.find(query(typed));
		assertThat(results.correction()).isEqualTo(new Correction(typed, name, true));
		assertThat(results.hits()).isNotEmpty().isEqualTo(this.search.find(query(name)).hits());
		assertThat(results.facets()).isEqualTo(this.search.find(query(name)).facets());
		assertThat(results.query().text()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xtoryboard", "toryboard", "pon", "gompal", "stapecaq", "zo", "xyzzyplugh" })
	void isLeftAloneWhereNoNameIsNear(String typed) {
		SearchResults results = this.search.find(query(typed));
		assertThat(results.correction()).isNull();
		assertThat(results.query().text()).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "shot", "tracking", "storyboard", "STORYBOARDS", "camera", "trac", "Kamera", "shot tracking" })
	void isLeftAloneWhereANameHasAllTheWords(String typed) {
		assertThat(this.search.find(query(typed)).correction()).isNull();
	}

	@Test
	void isLeftAloneIfTheReaderInsists() {
		SearchResults results = this.search.find(query("gaffr").insisting());
		assertThat(results.correction()).isNull();
		assertThat(results.hits()).isEmpty();
		assertThat(results.query().text()).isEqualTo("gaffr");
	}

	@Test
	void isLeftAloneWhereLessThanEverythingIsWanted() {
		for (MatchMode mode : List.of(MatchMode.WHOLE, MatchMode.BEGINS, MatchMode.ENDS, MatchMode.PHRASE)) {
			assertThat(this.search.find(query("storybord").matched(mode)).correction()).as("%s", mode).isNull();
		}
		SearchFilters sound = new SearchFilters("sound", null, null, false, false);
		assertThat(this.search.find(query("storybord").filtered(sound)).correction()).isNull();
		assertThat(this.search.find(query("\"storybord\"")).correction()).isNull();
	}

	@Test
	void isCorrectedInAnyOrderAndOnAnyPage() {
		SearchQuery typed = query("dolley");
		Correction correction = Objects.requireNonNull(this.search.find(typed).correction());
		for (SortOrder order : SortOrder.values()) {
			SearchQuery meant = query(correction.nearest()).sorted(order);
			assertThat(this.search.find(typed.sorted(order)).hits()).isEqualTo(this.search.find(meant).hits());
			assertThat(this.search.find(typed.sorted(order).onPage(2)).hits()).isNotEmpty()
				.isEqualTo(this.search.find(meant.onPage(2)).hits());
		}
	}

	@Test
	void isThatOfTheNearestOfManyNamesInAnyOrder(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("zwirbelyz", TemporaryTerms.FIRST);
		for (int i = 1; i <= Ranking.SPELLING_CANDIDATES; i++) {
			folder.term("zwirbel" + (char) ('a' + i % 20) + (char) ('a' + i / 20), TemporaryTerms.FIRST + i);
		}
		load(folder);
		for (SortOrder order : SortOrder.values()) {
			assertThat(this.search.find(query("zwirbelzz").sorted(order)).correction()).as("%s", order)
				.isEqualTo(new Correction("zwirbelzz", "zwirbelyz", true));
		}
	}

	@Test
	void isOnlyOfferedWhereTheWordsStandInTexts(@TempDir Path directory) {
		load(new LexikonFolder(directory).term("zwirbel", TemporaryTerms.FIRST)
			.term("quixulon", TemporaryTerms.FIRST + 1)
			.article("quixulon", "en", "Where a zwirbal is.", ""));
		SearchResults results = this.search.find(query("zwirbal"));
		assertThat(results.fit()).isEqualTo(Fit.TEXT);
		assertThat(results.correction()).isEqualTo(new Correction("zwirbal", "zwirbel", false));
		assertThat(results.hits()).extracting(TermHit::name).containsExactly("quixulon");
		SearchResults verbatim = this.search.find(query("zwirbal").insisting());
		assertThat(verbatim.correction()).isNull();
		assertThat(verbatim.hits()).isEqualTo(results.hits());
	}

	@Test
	void isCorrectedWhereOnlyPartsOfNamesWereFound() {
		SearchResults results = this.search.find(SearchQuery.of("Vertikalfart", LanguageTag.of("de")));
		assertThat(results.correction()).isEqualTo(new Correction("Vertikalfart", "Vertikalfahrt", true));
		assertThat(results.hits()).first().extracting(TermHit::name).isEqualTo("Vertikalfahrt");
	}

	@Test
	void neverBecomesThatOfAHiddenName() {
		SearchResults results = this.search.find(query("pullotu"));
		assertThat(results.correction()).isEqualTo(new Correction("pullotu", "backwards tracking shot", true));
		assertThat(results.hits()).first().extracting(TermHit::name).isEqualTo("backwards tracking shot");
	}

	@Test
	void keepsItsFirstLetterThoughAnotherNameOfTheTermIsNearer(@TempDir Path directory) {
		load(new LexikonFolder(directory).term("zwirbelx", TemporaryTerms.FIRST).write("test/zwirbelx.yaml", """
				number: 900000
				category: camera-movement
				designations:
				  en:
				    - { text: zwirbolz, status: preferred }
				    - { text: twirbolt, status: admitted }
				"""));
		assertThat(this.search.find(query("zwirbolt")).correction())
			.isEqualTo(new Correction("zwirbolt", "zwirbolz", true));
	}

	@Test
	void ofWhatIsBeingTypedIsThatOfTheNearestName() {
		assertThat(this.search.suggest(query("storybord"))).extracting(TermHit::name).first().isEqualTo("storyboard");
		assertThat(this.search.suggest(query("xtoryboard"))).isEmpty();
	}

}

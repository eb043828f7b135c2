package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.search.TermHit.MatchedName;
import de.filmfarm.lexikon.search.TermHit.Piece;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the search answers, held against the glossary in the database.
 */
@LexikonTest
class TermSearchTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	@Autowired
	private TermSearch search;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CountedStatements statements;

	private static SearchQuery query(String text) {
		return SearchQuery.of(text, ENGLISH);
	}

	private List<String> paths(SearchQuery query) {
		return AllHits.paths(this.search, query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void showsAllTermsOfANameBeforeAnyOther(String language) {
		LanguageTag reader = LanguageTag.of(language);
		List<KnownName> names = KnownName.all(this.jdbc, reader);
		assertThat(names).hasSizeGreaterThan(700);
		Map<String, Set<String>> terms = names.stream()
			.collect(Collectors.groupingBy(KnownName::folded, Collectors.mapping(KnownName::path, Collectors.toSet())));
		assertThat(terms.values()).anyMatch((shared) -> shared.size() > 1);
		for (KnownName name : KnownName.some(names)) {
			SearchResults results = this.search.find(SearchQuery.of(name.text(), reader));
			Set<String> named = Objects.requireNonNull(terms.get(name.folded()));
			assertThat(AllHits.paths(results.hits()).subList(0, named.size())).as(name.text())
				.containsExactlyInAnyOrderElementsOf(named);
			assertThat(results.correction()).as(name.text()).isNull();
			assertThat(results.fit()).as(name.text()).isEqualTo(Fit.NAMES);
		}
	}

	@ParameterizedTest
	@CsvSource({ "R\u00fcckfahrt, en, backwards-tracking-shot, leading-shot", "Aufheller, de, aufheller, aufhellung",
			"carrello, en, dolly, tracking-shot" })
	void showsThePreferredOfTwoTermsWithOneNameFirst(String name, String language, String preferred, String other) {
		assertThat(this.search.find(SearchQuery.of(name, LanguageTag.of(language))).hits()).extracting(TermHit::path)
			.startsWith("/" + language + "/terms/" + preferred, "/" + language + "/terms/" + other);
	}

	@ParameterizedTest
	@CsvSource({ "holl\u00e4ndischer Winkel, en, dutch-angle, de, DEPRECATED, true",
			"Zoomfahrt, de, zoom, de, DEPRECATED, true", "VERTICAL PAN, de, vertikalschwenk, en, DEPRECATED, true",
			"colour separation overlay, en, chroma-key, en-GB, OBSOLETE, true",
			"gros plan, en, close-up, fr, PREFERRED, false",
			"Wegfahrt, en, backwards-tracking-shot, de, ADMITTED, false" })
	void saysByWhichNameATermWasFoundAndHowThatIsRegarded(String name, String reader, String slug, String language,
			DesignationStatus status, boolean discouraged) {
		TermHit hit = this.search.find(SearchQuery.of(name, LanguageTag.of(reader))).hits().get(0);
		assertThat(hit.path()).isEqualTo("/" + reader + "/terms/" + slug);
		MatchedName matched = Objects.requireNonNull(hit.matched());
		assertThat(Piece.join(matched.text())).isEqualToIgnoringCase(name);
		assertThat(matched.text()).singleElement().extracting(Piece::marked).isEqualTo(true);
		assertThat(matched.language()).isEqualTo(language);
		assertThat(matched.status()).isEqualTo(status);
		assertThat(matched.isDiscouraged()).isEqualTo(discouraged);
	}

	@ParameterizedTest
	@CsvSource({ "dolly zoom, en", "Dolly-Zoom, de", "dollyzoom, de", "dolly, en", "vertigo eff, de" })
	void saysNothingOfOtherNamesWhereTheHeadwordFitsAsWell(String text, String language) {
		TermHit hit = this.search.find(SearchQuery.of(text, LanguageTag.of(language))).hits().get(0);
		boolean isHeadword = Folding.fold(hit.name()).equals(Folding.fold(text));
		assertThat(hit.matched() == null).isEqualTo(isHeadword);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void findsHiddenNamesAndNeverShowsThem(String language) {
		LanguageTag reader = LanguageTag.of(language);
		List<KnownName> hidden = KnownName.all(this.jdbc, reader).stream().filter(KnownName::isHidden).toList();
		assertThat(hidden).hasSizeGreaterThan(50);
		for (KnownName name : KnownName.some(hidden)) {
			SearchQuery query = SearchQuery.of(name.text(), reader);
			assertThat(this.search.find(query).hits()).as(name.text()).extracting(TermHit::path).contains(name.path());
			List<TermHit> shown = new ArrayList<>(this.search.suggest(query));
			assertThat(shown).as(name.text()).extracting(TermHit::path).contains(name.path());
			shown.addAll(this.search.find(query).hits());
			shown.addAll(this.search.find(query.matched(MatchMode.ENDS)).hits());
			assertThat(shown).extracting(TermHit::matched)
				.filteredOn(Objects::nonNull)
				.noneMatch((matched) -> Objects.requireNonNull(matched).status() == DesignationStatus.HIDDEN);
			assertThat(shown).filteredOn((hit) -> hit.path().equals(name.path()))
				.extracting(TermHit::matched)
				.filteredOn(Objects::nonNull)
				.noneMatch((matched) -> Objects.requireNonNull(matched).language().equals(name.language())
						&& Piece.join(matched.text()).equals(name.text()));
		}
	}

	@Test
	void showsWhatHasSomeWordsIfNothingHasAll() {
		SearchQuery query = query("Korova staircase jolt camera");
		SearchResults results = this.search.find(query);
		assertThat(results.fit()).isEqualTo(Fit.SOME_WORDS);
		assertThat(results.hits()).extracting(TermHit::path).contains("/en/terms/handheld-camera");
		assertThat(results.correction()).isNull();
		assertThat(this.search.find(query.insisting()).hits()).isEqualTo(results.hits());
	}

	@Test
	void showsNoSuchThingWhereLessIsWanted() {
		SearchQuery query = query("Korova staircase jolt camera");
		for (MatchMode mode : List.of(MatchMode.WHOLE, MatchMode.BEGINS, MatchMode.ENDS, MatchMode.PHRASE)) {
			assertThat(paths(query.matched(mode))).as("%s", mode).isEmpty();
		}
		SearchResults nothing = this.search.find(query("xyzzyplugh"));
		assertThat(nothing.hits()).isEmpty();
		assertThat(nothing.facets()).isEqualTo(Facets.NONE);
		assertThat(nothing.correction()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"tracking shot\"", "\u201ctracking shot\u201d", "\u201etracking shot\u201c",
			"\u00abtracking shot\u00bb", "\u00bbtracking shot\u00ab", " \"Tracking  Shot\" " })
	void takesWhatStandsInQuotationMarksWordForWord(String quoted) {
		assertThat(paths(query(quoted))).startsWith("/en/terms/tracking-shot")
			.contains("/en/terms/backwards-tracking-shot")
			.isEqualTo(paths(query("tracking shot").matched(MatchMode.PHRASE)))
			.hasSizeLessThan(paths(query("tracking shot")).size());
	}

	@Test
	void leavesNoWordOutOfAPhraseAndKeepsTheirOrder() {
		assertThat(paths(query("depth field"))).contains("/en/terms/depth-of-field");
		assertThat(paths(query("\"depth of field\""))).startsWith("/en/terms/depth-of-field");
		assertThat(paths(query("\"depth field\""))).isEmpty();
		assertThat(paths(query("shot tracking"))).contains("/en/terms/tracking-shot");
		assertThat(paths(query("\"shot tracking\""))).doesNotContain("/en/terms/tracking-shot");
	}

	@Test
	void offersAtMostFiveTermsForAPageThatIsNotThere() {
		assertThat(this.search.near("dolly-zom", ENGLISH)).extracting(TermHit::path).startsWith("/en/terms/dolly-zoom");
		assertThat(this.search.near("tracking-shot", ENGLISH)).hasSize(5);
		assertThat(this.search.near("---", ENGLISH)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "shot", "R\u00fcckfahrt", "focal lenght", "burnt-out window", "Filmkamerafahrt",
			"staircase jolt camera", "\"tracking shot\"", "xyzzyplugh", "zo" })
	void neverAsksTheDatabase(String text) {
		// The words that split compounds are read once.
		this.search.find(query("Filmkamerafahrt"));
		assertThat(this.statements.during(() -> {
			for (MatchMode mode : MatchMode.values()) {
				this.search.find(query(text).matched(mode));
			}
			this.search.find(query(text).sorted(SortOrder.NEWEST).onPage(2));
			this.search.find(query(text).filtered(new SearchFilters("camera", ENGLISH, "S", true, true)));
			this.search.find(query(text).insisting());
			this.search.suggest(query(text));
			this.search.near(text, ENGLISH);
		})).isEmpty();
	}

}

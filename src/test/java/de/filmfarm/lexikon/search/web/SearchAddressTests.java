package de.filmfarm.lexikon.search.web;

import java.util.Map;

import de.filmfarm.lexikon.search.MatchMode;
import de.filmfarm.lexikon.search.SearchFilters;
import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.SortOrder;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAddressTests {

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final Map<String, String> ALL = Map.of("q", "Fahrt & Zoom", "match", "ends", "sort", "newest",
			"department", "camera", "language", "fr", "letter", "#", "figure", "yes", "example", "yes", "verbatim",
			"yes", "page", "3");

	@Test
	void standsForAQuery() {
		assertThat(SearchAddress.of(GERMAN, ALL).query())
			.isEqualTo(new SearchQuery("Fahrt & Zoom", false, GERMAN, MatchMode.ENDS, SortOrder.NEWEST,
					new SearchFilters("camera", LanguageTag.of("fr"), "#", true, true), true, 3));
	}

	@Test
	void saysEverythingInOneOrder() {
		assertThat(SearchAddress.of(GERMAN, ALL)).hasToString("/de/search?q=Fahrt%20%26%20Zoom&match=ends&sort=newest"
				+ "&department=camera&language=fr&letter=%23&figure=yes&example=yes&verbatim=yes&page=3");
	}

	@Test
	void saysNothingThatGoesWithoutSaying() {
		Map<String, String> obvious = Map.of("q", "", "match", "words", "sort", "best", "language", "other", "figure",
				"no", "page", "1", "utm_source", "x");
		assertThat(SearchAddress.of(GERMAN, obvious)).hasToString("/de/search");
		assertThat(SearchAddress.of(GERMAN, obvious).query()).isEqualTo(SearchQuery.of("", GERMAN));
	}

	@Test
	void goesBackToTheFirstPageWhateverChanges() {
		SearchAddress address = SearchAddress.of(GERMAN, Map.of("q", "zoom", "letter", "Z", "page", "2"));
		assertThat(address.with(Parameter.LETTER, "A")).hasToString("/de/search?q=zoom&letter=A");
		assertThat(address.without(Parameter.LETTER)).hasToString("/de/search?q=zoom");
		assertThat(address.withoutFilters()).hasToString("/de/search?q=zoom");
		assertThat(address.matching("whole")).hasToString("/de/search?q=zoom&match=whole&letter=Z");
		assertThat(address.in(LanguageTag.of("en"))).hasToString("/en/search?q=zoom&letter=Z");
		assertThat(address.onPage(3)).hasToString("/de/search?q=zoom&letter=Z&page=3");
		assertThat(address).hasToString("/de/search?q=zoom&letter=Z&page=2");
	}

	@Test
	void dropsTheQuotationMarksThatWouldKeepAPhraseAPhrase() {
		SearchAddress address = SearchAddress.of(GERMAN, Map.of("q", "\u201Edolly zoom\u201C"));
		assertThat(address.query().mode()).isEqualTo(MatchMode.PHRASE);
		assertThat(address.matching("words")).hasToString("/de/search?q=dolly%20zoom");
	}

}

package de.filmfarm.lexikon.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which order hits come, page by page.
 */
@LexikonTest
class TermSearchOrderTests {

	@Autowired
	private TermSearch search;

	@Autowired
	private JdbcClient jdbc;

	private static SearchQuery query(String text) {
		return SearchQuery.of(text, LanguageTag.of("en"));
	}

	private List<String> paths(SearchQuery query) {
		return AllHits.paths(this.search, query);
	}

	@ParameterizedTest
	@CsvSource({ "shot, en", "Kamera, de", "camera, de", "the, en", "a, en" })
	void turnsPagesWithoutLosingOrRepeatingAHit(String text, String language) {
		for (SortOrder order : SortOrder.values()) {
			SearchQuery query = SearchQuery.of(text, LanguageTag.of(language)).sorted(order);
			SearchResults first = this.search.find(query);
			long total = first.pagination().total();
			assertThat(total).isGreaterThan(first.pagination().size());
			for (int page = 1; page <= first.pagination().pages(); page++) {
				SearchResults results = this.search.find(query.onPage(page));
				assertThat(results.hits()).hasSize((int) Math.min(20, total - 20L * (page - 1)));
				assertThat(results.pagination().total()).isEqualTo(total);
				assertThat(results.facets()).isEqualTo(first.facets());
			}
			assertThat(paths(query)).hasSize((int) total).doesNotHaveDuplicates().isEqualTo(paths(query));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "shot", "dolly zoom", "tracking shot", "Schwenk", "nostrils", "focal lenght",
			"staircase jolt camera", "Filmkamerafahrt", "xyzzyplugh" })
	void hasNothingBeyondTheLastPage(String text) {
		SearchResults first = this.search.find(query(text));
		for (int page : List.of(1, 2, 5, 1000, Integer.MAX_VALUE - first.pagination().pages())) {
			SearchResults beyond = this.search.find(query(text).onPage(first.pagination().pages() + page));
			assertThat(beyond.hits()).as("page %s", page).isEmpty();
			assertThat(beyond.pagination().isBeyondEnd()).as("page %s", page).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "shot, en", "Kamera, de", "camera, de" })
	void sortsByHeadwordFromAToZ(String text, String language) {
		SearchQuery query = SearchQuery.of(text, LanguageTag.of(language));
		List<TermHit> sorted = AllHits.of(this.search, query.sorted(SortOrder.ALPHABET));
		assertThat(sorted).extracting((hit) -> Folding.fold(hit.name())).isSorted();
		assertThat(AllHits.paths(sorted)).containsExactlyInAnyOrderElementsOf(paths(query)).isNotEqualTo(paths(query));
	}

	@Test
	void sortsTheYoungestFirst() {
		Map<String, Instant> created = this.jdbc.sql("""
				select '/en/terms/' || a.slug, t.created_at from term t
				join article a on a.term_id = t.id and a.language = 'en'""")
			.query((row, index) -> Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		List<TermHit> sorted = AllHits.of(this.search, query("shot").sorted(SortOrder.NEWEST));
		Comparator<TermHit> byAge = Comparator
			.comparing((hit) -> Objects.requireNonNull(created.get(hit.path())).truncatedTo(ChronoUnit.MILLIS));
		assertThat(sorted).isSortedAccordingTo(byAge.reversed().thenComparing((hit) -> Folding.fold(hit.name())));
		assertThat(AllHits.paths(sorted)).containsExactlyInAnyOrderElementsOf(paths(query("shot")));
	}

}

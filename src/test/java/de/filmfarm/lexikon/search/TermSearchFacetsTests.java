package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.search.Facets.Count;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters, and whether their counts say how many results there would be.
 */
@LexikonTest
class TermSearchFacetsTests {

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final List<SearchFilters> CHOSEN = List.of(SearchFilters.NONE,
			new SearchFilters("camera", null, null, false, false), new SearchFilters(null, GERMAN, null, false, false),
			new SearchFilters(null, null, "D", false, false), new SearchFilters(null, null, null, true, false),
			new SearchFilters("camera", LanguageTag.of("en"), "D", false, true));

	private static final List<String> LETTERS = IntStream.rangeClosed('A', 'Z')
		.mapToObj((letter) -> String.valueOf((char) letter))
		.toList();

	@Autowired
	private TermSearch search;

	@Autowired
	private JdbcClient jdbc;

	private static SearchQuery query(String text, String language) {
		return SearchQuery.of(text, LanguageTag.of(language));
	}

	private static SearchFilters with(SearchFilters filters, String department) {
		return new SearchFilters(department, filters.language(), filters.letter(), filters.figure(), filters.example());
	}

	private static SearchFilters with(SearchFilters filters, LanguageTag language) {
		return new SearchFilters(filters.department(), language, filters.letter(), filters.figure(), filters.example());
	}

	private static SearchFilters under(SearchFilters filters, String letter) {
		return new SearchFilters(filters.department(), filters.language(), letter, filters.figure(), filters.example());
	}

	private static SearchFilters with(SearchFilters filters, boolean figure, boolean example) {
		return new SearchFilters(filters.department(), filters.language(), filters.letter(), figure, example);
	}

	private long total(SearchQuery query) {
		return this.search.find(query).pagination().total();
	}

	@ParameterizedTest
	@CsvSource({ "shot, en, WORDS", "shot, en, BEGINS", "shot, en, ENDS", "shot, en, PHRASE", "Fahrt, de, WORDS",
			"Fahrt, de, ENDS", "dolly, en, WORDS", "dolly, en, WHOLE", "dolly zoom, de, PHRASE", "Kamera, de, WORDS",
			"key, en, BEGINS", "carrellata, de, BEGINS" })
	void countWhatEachChoiceWouldLeave(String text, String language, MatchMode mode) {
		for (SearchFilters filters : CHOSEN) {
			SearchQuery query = query(text, language).matched(mode).filtered(filters);
			Facets facets = this.search.find(query).facets();
			assertCounts(facets.departments(), departments(), (key) -> total(query.filtered(with(filters, key))),
					"departments with " + filters);
			assertCounts(facets.languages(), List.of("en", "de", "fr", "es", "it"),
					(tag) -> total(query.filtered(with(filters, LanguageTag.of(tag)))), "languages with " + filters);
			assertCounts(facets.letters(), LETTERS, (letter) -> total(query.filtered(under(filters, letter))),
					"letters with " + filters);
			assertThat(facets.figures()).as("figures with %s", filters)
				.isEqualTo(total(query.filtered(with(filters, true, filters.example()))));
			assertThat(facets.examples()).as("examples with %s", filters)
				.isEqualTo(total(query.filtered(with(filters, filters.figure(), true))));
		}
	}

	private List<String> departments() {
		return this.jdbc.sql("select key from category where level = 1").query(String.class).list();
	}

	private static void assertCounts(List<Count> counts, List<String> values, Function<String, Long> left,
			String description) {
		Map<String, Long> expected = new TreeMap<>();
		values.forEach((value) -> expected.put(value, left.apply(value)));
		expected.values().removeIf((count) -> count == 0);
		assertThat(counts).as(description).allMatch((count) -> count.count() > 0);
		// Under # stands what begins with a digit.
		assertThat(counts.stream()
			.filter((count) -> !count.value().equals("#"))
			.collect(Collectors.toMap(Count::value, Count::count))).as(description).isEqualTo(expected);
	}

	@Test
	void standInAnOrderAndAreCalledAsTheReaderCallsThem() {
		Facets facets = this.search.find(query("Kamera", "de")).facets();
		assertThat(facets.departments()).extracting(Count::label).isSorted().contains("Kamera", "Licht und Grip");
		assertThat(facets.letters()).extracting(Count::value).isSorted();
		assertThat(facets.languages().get(0).value()).isEqualTo("de");
		assertThat(facets.languages().stream().map((count) -> -count.count()).toList()).isSorted();
		assertThat(this.search.find(query("camera", "en")).facets().departments()).extracting(Count::label)
			.contains("Camera", "Light and grip");
	}

	@ParameterizedTest
	@CsvSource({ "shot, en", "Kamera, de", "dolly, en", "Fahrt, en" })
	void neverChangeTheOrderOfWhatTheyLeave(String text, String language) {
		List<String> everything = AllHits.paths(this.search, query(text, language));
		for (SearchFilters filters : CHOSEN) {
			List<String> left = AllHits.paths(this.search, query(text, language).filtered(filters));
			assertThat(left).as("%s", filters).isEqualTo(everything.stream().filter(left::contains).toList());
		}
	}

	@Test
	void leaveWhatTheySay() {
		SearchQuery query = query("shot", "en");
		SearchFilters none = SearchFilters.NONE;
		assertThat(AllHits.of(this.search, query.filtered(with(none, "editing")))).isNotEmpty()
			.allMatch((hit) -> hit.department().equals("editing"));
		assertThat(AllHits.of(this.search, query.filtered(under(none, "C")))).isNotEmpty()
			.allMatch((hit) -> hit.name().matches("[Cc].*"));
		assertThat(AllHits.of(this.search, query("regel", "de").filtered(under(none, "#")))).extracting(TermHit::name)
			.containsExactlyInAnyOrder("180-Grad-Regel", "30-Grad-Regel");
		assertThat(left(query, with(none, true, false))).isNotEmpty().isEqualTo(those("term_figure", query));
		assertThat(left(query, with(none, false, true))).isNotEmpty().isEqualTo(those("film_example", query));
	}

	private Set<String> left(SearchQuery query, SearchFilters filters) {
		return Set.copyOf(AllHits.paths(this.search, query.filtered(filters)));
	}

	/** What was found and has a row in a table. */
	private Set<String> those(String table, SearchQuery query) {
		List<String> having = this.jdbc
			.sql("select '/en/terms/' || slug from article where language = 'en' and term_id in (select term_id from "
					+ table + ")")
			.query(String.class)
			.list();
		return AllHits.paths(this.search, query).stream().filter(having::contains).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource({ "shot, en", "SHOT, de", "Fahrt, de", "fahrt, en", "dolly, en", "carrellata, en", "rueck, de",
			"r\u00fcck, en", "key, de", "plan, en", "R\u00fcckfahrt, de" })
	void ofLanguagesGoByTheNamesThatFit(String text, String language) {
		Map<MatchMode, BiPredicate<KnownName, String>> ways = Map.of(MatchMode.WHOLE, KnownName::is, MatchMode.BEGINS,
				KnownName::beginsWith, MatchMode.ENDS, KnownName::endsWith);
		ways.forEach((mode, fits) -> {
			SearchQuery query = query(text, language).matched(mode);
			assertThat(left(query, SearchFilters.NONE)).as("%s", mode).isEqualTo(named(query, fits, null));
			for (String tag : List.of("en", "de", "fr", "es", "it")) {
				SearchFilters named = with(SearchFilters.NONE, LanguageTag.of(tag));
				assertThat(left(query, named)).as("%s in %s", mode, tag).isEqualTo(named(query, fits, tag));
			}
		});
	}

	private Set<String> named(SearchQuery query, BiPredicate<KnownName, String> fits, @Nullable String tag) {
		Stream<KnownName> names = KnownName.all(this.jdbc, query.language()).stream();
		return names.filter((name) -> tag == null || name.language().equals(tag))
			.filter((name) -> fits.test(name, query.text()))
			.map(KnownName::path)
			.collect(Collectors.toSet());
	}

	@Test
	void ofALanguageLeaveOutWhatWasFoundInTextsAlone() {
		SearchQuery query = query("nostrils", "en");
		assertThat(AllHits.of(this.search, query)).isNotEmpty();
		assertThat(AllHits.of(this.search, query.filtered(with(SearchFilters.NONE, LanguageTag.of("en"))))).isEmpty();
	}

}

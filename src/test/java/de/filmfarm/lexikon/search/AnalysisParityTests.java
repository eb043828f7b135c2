package de.filmfarm.lexikon.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.filmfarm.lexikon.search.Analysis.Filter;
import de.filmfarm.lexikon.term.TermIndex;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the analysis says the same to both search engines.
 */
class AnalysisParityTests {

	private static List<Filter> filters() {
		return SearchAnalysis.analyses().stream().flatMap((analysis) -> analysis.tokenFilters().stream()).toList();
	}

	@Test
	void everyAnalyzerHasANameOfItsOwn() {
		assertThat(SearchAnalysis.analyses()).extracting(Analysis::name).doesNotHaveDuplicates();
	}

	@Test
	void everyLanguageHasItsAnalyzers() {
		for (String language : TermIndex.LANGUAGES) {
			assertThat(SearchAnalysis.analyses()).extracting(Analysis::name)
				.contains(SearchAnalysis.words(language), SearchAnalysis.queryWords(language));
		}
	}

	@Test
	void filtersOfTheSameNameAreTheSame() {
		Map<String, Filter> known = new HashMap<>();
		filters()
			.forEach((filter) -> assertThat(filter).isEqualTo(known.computeIfAbsent(filter.name(), (name) -> filter)));
	}

	@Test
	void filtersOfDifferentNamesDiffer() {
		assertThat(filters().stream().distinct()).extracting(AnalysisParityTests::unnamed).doesNotHaveDuplicates();
	}

	@Test
	void luceneCanBuildEveryStep() {
		for (Analysis analysis : SearchAnalysis.analyses()) {
			assertThat(TokenizerFactory.forName(analysis.tokenizer(), new HashMap<>())).isNotNull();
			for (Filter filter : analysis.tokenFilters()) {
				assertThat(TokenFilterFactory.forName(filter.lucene(), new TreeMap<>(filter.luceneParameters())))
					.isNotNull();
			}
		}
	}

	@Test
	void whatOpenSearchHasUnderItsOwnNameHasNoParametersInLucene() {
		assertThat(filters()).filteredOn(Filter::isBuiltIn)
			.allSatisfy((filter) -> assertThat(filter.luceneParameters()).isEmpty())
			.allSatisfy((filter) -> assertThat(filter.name()).isEqualTo(filter.openSearch()));
	}

	@Test
	void theSameParametersGoToBoth() {
		assertThat(filters()).filteredOn((filter) -> !filter.openSearch().equals("stemmer"))
			.allSatisfy((filter) -> assertThat(normalised(filter.openSearchParameters()).values())
				.containsExactlyInAnyOrderElementsOf(normalised(filter.luceneParameters()).values()));
	}

	private static Filter unnamed(Filter filter) {
		return new Filter("", filter.lucene(), filter.openSearch(), filter.luceneParameters(),
				filter.openSearchParameters());
	}

	/** Lucene writes 0 and 1 where OpenSearch writes false and true. */
	private static Map<String, String> normalised(Map<String, String> parameters) {
		Map<String, String> normalised = new TreeMap<>();
		parameters.forEach((name, value) -> normalised.put(name, value.replace("false", "0").replace("true", "1")));
		return normalised;
	}

}

package de.filmfarm.lexikon.search;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers type, and the term that must come first. A new complaint about the search
 * is a new line in one of the files.
 */
@LexikonTest
class RelevanceTests {

	@Autowired
	private TermSearch search;

	@ParameterizedTest
	@CsvFileSource(resources = "/search/relevance.tsv", delimiter = '\t', numLinesToSkip = 1)
	void findsFirst(String query, String language, String slug) {
		List<TermHit> hits = this.search.find(new SearchQuery(query, LanguageTag.of(language), 1)).hits();
		assertThat(hits).extracting(TermHit::path).first().isEqualTo("/" + language + "/terms/" + slug);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/search/suggestions.tsv", delimiter = '\t', numLinesToSkip = 1)
	void suggestsFirst(String typed, String language, String slug) {
		List<TermHit> hits = this.search.suggest(new SearchQuery(typed, LanguageTag.of(language), 1));
		assertThat(hits).extracting(TermHit::path).first().isEqualTo("/" + language + "/terms/" + slug);
	}

}

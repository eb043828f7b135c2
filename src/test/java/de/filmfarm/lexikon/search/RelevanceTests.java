package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.LexikonTest;
import org.junit.jupiter.api.Test;

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

	@Test
	void findsFirstWhatReadersMean() {
		List<JudgedQuery> queries = JudgedQuery.read("/search/relevance.tsv");
		assertThat(queries).hasSizeGreaterThan(300);
		Judgement judgement = judge(queries, (query) -> this.search.find(query.query()).hits());
		assertThat(judgement.first()).as(judgement.failures()).isGreaterThanOrEqualTo(0.97);
		assertThat(judgement.firstThree()).as(judgement.failures()).isGreaterThanOrEqualTo(0.995);
	}

	/**
	 * Words that stand in no name, often not in the text either: there is no right order
	 * to be demanded, only that most lead somewhere.
	 */
	@Test
	void findsWhatReadersDescribe() {
		List<JudgedQuery> descriptions = JudgedQuery.read("/search/descriptions.tsv");
		assertThat(descriptions).hasSizeGreaterThan(150);
		Judgement judgement = judge(descriptions, (query) -> this.search.find(query.query()).hits());
		assertThat(judgement.first()).as(judgement.failures()).isGreaterThanOrEqualTo(0.8);
		assertThat(judgement.firstThree()).as(judgement.failures()).isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void suggestsFirstWhatReadersBeginToType() {
		List<JudgedQuery> typed = JudgedQuery.read("/search/suggestions.tsv");
		Judgement judgement = judge(typed, (query) -> this.search.suggest(query.query()));
		assertThat(judgement.first()).as(judgement.failures()).isGreaterThanOrEqualTo(0.97);
	}

	private static Judgement judge(List<JudgedQuery> queries, Function<JudgedQuery, List<TermHit>> search) {
		Map<String, List<JudgedQuery>> byDifficulty = queries.stream()
			.collect(Collectors.groupingBy(JudgedQuery::difficulty, TreeMap::new, Collectors.toList()));
		byDifficulty.forEach((difficulty, some) -> print(difficulty, Judgement.of(some, search), some.size()));
		Judgement all = Judgement.of(queries, search);
		print("all", all, queries.size());
		System.out.println(all.failures());
		return all;
	}

	private static void print(String difficulty, Judgement judgement, int queries) {
		System.out.printf("%-14s %4d queries  first %.3f  among three %.3f%n", difficulty, queries, judgement.first(),
				judgement.firstThree());
	}

	/**
	 * How good the answers are.
	 *
	 * @param first share of the queries whose first hit is right
	 * @param firstThree share of the queries with a right hit among the first three
	 * @param failures what came first instead
	 */
	private record Judgement(double first, double firstThree, String failures) {

		static Judgement of(List<JudgedQuery> queries, Function<JudgedQuery, List<TermHit>> search) {
			int first = 0;
			int firstThree = 0;
			List<String> failures = new ArrayList<>();
			for (JudgedQuery query : queries) {
				List<TermHit> hits = search.apply(query);
				if (query.isAmong(hits, 1)) {
					first++;
				}
				else {
					failures.add(query.failure(search));
				}
				firstThree += query.isAmong(hits, 3) ? 1 : 0;
			}
			return new Judgement((double) first / queries.size(), (double) firstThree / queries.size(),
					String.join("\n", failures));
		}

	}

}

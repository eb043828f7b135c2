package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * No sentence says in nearly the same words what another in the language says, be it in
 * another article or in the same.
 */
final class CopiedSentenceRule implements Rule {

	/** Two words in a row are a phrase of any language; three rarely meet by chance. */
	private static final int SHINGLE = 3;

	/** Shorter sentences are idioms and commands, which may recur. */
	private static final int FEWEST_WORDS = 6;

	/** One word replaced in the middle of a sentence of ten breaks three of its eight. */
	private static final double ALIKE = 0.6;

	/**
	 * Eight words in a row. A short sentence may be an idiom within a longer one; so much
	 * of it is a copy.
	 */
	private static final int CONTAINED = 6;

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		for (String language : Lexikon.LANGUAGES) {
			List<Sentence> sentences = lexikon.articles()
				.filter((article) -> article.language().equals(language))
				.flatMap((article) -> Stream.of(Stream.of(article.lead()), article.plain().stream(),
						article.paragraphs().stream()))
				.flatMap((passages) -> passages)
				.flatMap(Sentence::of)
				.filter((sentence) -> sentence.words().size() >= FEWEST_WORDS)
				.toList();
			compare(sentences, problems);
		}
		return problems;
	}

	private static void compare(List<Sentence> sentences, List<Problem> problems) {
		Map<List<String>, List<Integer>> holders = new HashMap<>();
		List<Integer> sizes = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			Set<List<String>> shingles = sentences.get(i).shingles(SHINGLE);
			sizes.add(shingles.size());
			Map<Integer, Integer> shared = new HashMap<>();
			for (List<String> shingle : shingles) {
				List<Integer> earlier = holders.computeIfAbsent(shingle, (key) -> new ArrayList<>());
				earlier.forEach((other) -> shared.merge(other, 1, Integer::sum));
				earlier.add(i);
			}
			for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
				if (isCopy(entry.getValue(), sizes.get(i), sizes.get(entry.getKey()))) {
					problems.add(problem(sentences.get(i), sentences.get(entry.getKey())));
				}
			}
		}
	}

	private static boolean isCopy(int shared, int one, int other) {
		return shared >= ALIKE * Math.max(one, other)
				|| (shared >= CONTAINED && shared >= ALIKE * Math.min(one, other));
	}

	private static Problem problem(Sentence sentence, Sentence other) {
		return sentence.passage()
			.problem("'" + sentence.text() + "' says nearly the same as '" + other.text() + "' in "
					+ other.passage().file() + ":" + other.passage().line());
	}

}

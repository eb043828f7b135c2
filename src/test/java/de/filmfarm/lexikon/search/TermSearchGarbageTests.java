package de.filmfarm.lexikon.search;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.search.IndexState.Condition;
import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed, the index answers. A question that it could not answer would be
 * taken for damage, and have it rebuilt.
 */
@LexikonTest
class TermSearchGarbageTests {

	/** Of each kind, the same ones each time. */
	private static final int PIECES = 20;

	private static final int LONGEST = 10_000;

	@Autowired
	private TermSearch search;

	@Autowired
	private IndexState state;

	/** Other tests change terms, and the watch may have seen that half done. */
	@BeforeEach
	void isReady() {
		Awaitility.await("a good index")
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.state.condition() == Condition.READY);
	}

	@ParameterizedTest
	@EnumSource(Garbage.class)
	void isAnsweredByTheIndex(Garbage garbage) {
		for (int seed = 0; seed < PIECES; seed++) {
			Random random = new Random(seed);
			int length = 1 + random.nextInt((seed % 5 == 0) ? LONGEST : 250);
			String text = garbage.text(random, length);
			assertIsAnswered(query(text, random), garbage + " " + seed);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a AND b OR NOT c", "+pan -tilt", "title:pan", "pan~2", "pan*", "p?n", "/p[ai]n/",
			"[a TO z]", "{a TO z}", "\"pan tilt\"~5", "pan^1e30", "(((pan", "pan)))", "pan\\", "\\u0000", "*:*",
			"a && !b || c", "\"", "\"\"", "\" pan", "names.de.words:pan", "180\u00b0\u00b0\u00b0", "l'l'l'd'", "& & &",
			"\ufb01\ufb01", "\u0130", "\u1e9e", "\u00df", "\u00e4\u00f6\u00fc", "a\u0308", "\ud83c", "\udfa5",
			"x\ud83c", "\udfa5x", "\u202epan\u202c", "pan\u0000tilt", "\u2028pan\u2029", "%", "_", "%%25", "the of and",
			"was ist das" })
	void takesNothingForSyntax(String text) {
		for (MatchMode mode : MatchMode.values()) {
			for (String language : List.of("en", "de")) {
				assertIsAnswered(SearchQuery.of(text, LanguageTag.of(language)).matched(mode), text);
			}
		}
	}

	private void assertIsAnswered(SearchQuery query, String description) {
		SearchResults results = this.search.find(query);
		assertThat(results.fit()).as(description).isNotEqualTo(Fit.LIMITED);
		assertThat(results.hits()).as(description).hasSizeLessThanOrEqualTo(Ranking.PAGE).allSatisfy((hit) -> {
			assertThat(hit.name()).isNotBlank();
			assertThat(hit.path()).startsWith("/" + query.language() + "/terms/");
			assertThat(hit.leadText()).isNotBlank();
		});
		assertThat(results.pagination().total()).isNotNegative();
		assertThat(this.search.suggest(query)).as(description).hasSizeLessThanOrEqualTo(Ranking.SUGGESTIONS);
		assertThat(this.search.near(query.text(), query.language())).as(description)
			.hasSizeLessThanOrEqualTo(Ranking.NEAR_MATCHES);
		assertThat(this.state.condition()).as(description).isEqualTo(Condition.READY);
	}

	private static SearchQuery query(String text, Random random) {
		MatchMode mode = random.nextBoolean() ? MatchMode.WORDS : any(random, MatchMode.values());
		SortOrder order = any(random, SortOrder.values());
		SearchFilters filters = any(random, SearchFilters.NONE, SearchFilters.NONE, SearchFilters.NONE,
				new SearchFilters("camera", null, null, false, true),
				new SearchFilters(text, LanguageTag.of("xx"), text, true, false),
				new SearchFilters("", LanguageTag.of("de"), "", false, false));
		LanguageTag language = LanguageTag.of(random.nextBoolean() ? "en" : "de");
		int page = random.nextBoolean() ? 1 : random.nextInt();
		return new SearchQuery(text, false, language, mode, order, filters, random.nextBoolean(), page);
	}

	@SafeVarargs
	private static <T> T any(Random random, T... things) {
		return things[random.nextInt(things.length)];
	}

	/** What nobody means. */
	private enum Garbage {

		/** Any characters of Unicode, assigned or not. */
		CHARACTERS,

		/** Halves of characters that take two of Java's, hardly any pairs. */
		HALVES,

		CONTROLS,

		/** Accents without letters. */
		ACCENTS,

		PUNCTUATION,

		SYNTAX,

		/** As many different words as fit in. */
		WORDS,

		/** Letters and digits, each of which is cut from the next. */
		CUTS,

		/** Long compounds. */
		COMPOUNDS,

		/** Names that were nearly typed right. */
		MISSPELT;

		String text(Random random, int length) {
			return switch (this) {
				case CHARACTERS -> characters(random, length, 0, Character.MAX_CODE_POINT);
				case HALVES -> characters(random, length, Character.MIN_SURROGATE - 20, Character.MAX_SURROGATE);
				case CONTROLS -> characters(random, length, 0, '%');
				case ACCENTS -> characters(random, length, 0x2f0, 0x370);
				case PUNCTUATION -> pieces(random, length, "!?.,;:()[]{}\"'*#\u2026\u2014\u00bf\u00ab".split(""));
				case SYNTAX -> pieces(random, length, "AND ", "OR ", "NOT ", "+", "-", "(", ")", "\"", "*", "?", "~2",
						"^9", "[a TO b]", "{", "}", "/", "\\", ":", "&&", "||", "!", "pan", "zoom ", " ", "title:");
				case WORDS -> words(random, length);
				case CUTS -> pieces(random, length, "a1b2c3d4e5f6g7h8i9j0k".split(""));
				case COMPOUNDS -> pieces(random, length, "kamera", "fahrt", "schwenk", "licht", "film", "ton", " ");
				case MISSPELT ->
					pieces(random, length, "tracking", "shot", " ", " ", "Schwnek", "dollly", "x", "\u00fc");
			};
		}

		private static String characters(Random random, int length, int first, int last) {
			return random.ints(length, first, last + 1)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
		}

		private static String pieces(Random random, int length, String... pieces) {
			return random.ints(length, 0, pieces.length)
				.mapToObj((piece) -> pieces[piece])
				.collect(Collectors.joining());
		}

		private static String words(Random random, int length) {
			int first = random.nextInt(1296);
			return IntStream.range(first, first + length)
				.mapToObj((word) -> Integer.toString(word % 1296, 36))
				.collect(Collectors.joining(" "));
		}

	}

}

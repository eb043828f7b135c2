package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * What a query means for the names of terms, weighed by {@link Ranking}. Made for one
 * query.
 */
final class NamePredicates {

	/** Words of the longest names. */
	static final int LONGEST_NAME = 8;

	/** Letters of an ending. */
	static final int LONGEST_ENDING = 2;

	/** Keeps what parts weigh together below the next step of the ranking. */
	static final float MOST_PARTS = 32;

	private final Clauses clauses;

	private final String folded;

	private final String typed;

	/** In the spelling that names have in the index. */
	private final String spelt;

	/** Without the words that say nothing, folded. */
	private final String told;

	private final QueryWords words;

	/** As they are spelt, for what is still being typed. */
	private final Set<String> plainWords;

	private final String own;

	/** Parts of the compounds of the query. */
	private final Map<String, Float> parts;

	NamePredicates(Clauses clauses, SearchQuery query, QueryWords words, Map<String, Float> parts) {
		this.clauses = clauses;
		this.folded = query.folded();
		this.typed = Folding.typed(query.text());
		this.spelt = SearchAnalysis.spelt(query.text());
		this.words = words;
		this.plainWords = Words.plain().of(query.text());
		this.own = TermIndex.languageOf(query.language());
		this.told = Folding.fold(SearchAnalysis.telling(this.spelt, this.own));
		this.parts = parts;
	}

	/** A name is the query. */
	SearchPredicate whole() {
		return this.clauses.any(List.of(step(Ranking.PREFERRED_NAME, exactly(TermIndex.PREFERRED)),
				step(Ranking.ADMITTED_NAME, exactly(TermIndex.ADMITTED)),
				step(Ranking.DEPRECATED_NAME, exactly(TermIndex.DEPRECATED)), this.clauses
					.weighed(exactly(TermIndex.name(this.own, TermIndex.EXACT)), Ranking.ADMITTED_NAME.ownName())));
	}

	/**
	 * A name is the query but for endings. A name to which the query only adds some comes
	 * before one that has another: <em>Schwenks</em> are rather a <em>Schwenk</em> than a
	 * <em>Schwenker</em>.
	 */
	SearchPredicate inflected() {
		Set<String> stems = this.words.rows();
		SearchPredicate ownName = this.clauses.terms(TermIndex.name(this.own, TermIndex.STEMS), stems);
		SearchPredicate shorter = this.clauses.terms(TermIndex.name(this.own, TermIndex.EXACT), withoutEnding());
		return this.clauses.any(List.of(
				step(Ranking.INFLECTED_PREFERRED, this.clauses.terms(TermIndex.PREFERRED_STEMS, stems)),
				step(Ranking.INFLECTED_NAME, this.clauses.terms(TermIndex.STEMS, stems)),
				own(Ranking.INFLECTED_NAME, ownName),
				step(Ranking.INFLECTED_NAME, this.clauses.all(List.of(ownName, shorter), UnaryOperator.identity()))));
	}

	private List<String> withoutEnding() {
		return IntStream.rangeClosed(Math.max(1, this.told.length() - LONGEST_ENDING), this.told.length())
			.mapToObj((length) -> this.told.substring(0, length))
			.toList();
	}

	/** A name begins with the query; that more than one does says nothing. */
	SearchPredicate begins() {
		SearchPredicate preferred = beginning(TermIndex.PREFERRED_BEGINNINGS);
		return this.clauses.any(List.of(step(Ranking.BEGINS_PREFERRED, preferred),
				step(Ranking.BEGINS_NAME, this.clauses.but(beginning(TermIndex.BEGINNINGS), preferred)),
				this.clauses.weighed(beginning(TermIndex.name(this.own, TermIndex.BEGINNINGS)),
						Ranking.BEGINS_NAME.ownName())));
	}

	/** A name ends with the query. */
	SearchPredicate ends() {
		return ending(TermIndex.REVERSED);
	}

	/** Each word of the query begins a word of a name. */
	SearchPredicate wordsBegin() {
		return step(Ranking.WORDS_OF_NAME,
				this.clauses.all(this.plainWords, (word) -> this.clauses.beginning(TermIndex.WORD_BEGINNINGS, word)));
	}

	/** The words of the query stand side by side in a name. */
	SearchPredicate phrases() {
		return step(Ranking.PHRASE_IN_NAME, inEachLanguage((field, language) -> phrase(field)));
	}

	/** All words of the query stand in names of one language. */
	SearchPredicate words() {
		return inEachLanguage(this::words);
	}

	/** The same, weighed. */
	SearchPredicate weighedWords() {
		return this.clauses.any(List.of(step(Ranking.WORDS_OF_NAME, words()),
				own(Ranking.WORDS_OF_NAME, words(TermIndex.name(this.own, TermIndex.WORDS), this.own))));
	}

	/** All words of the query are parts of German names, or end a name. */
	SearchPredicate parts() {
		SearchPredicate parts = words(TermIndex.PARTS, "de");
		boolean isLongEnough = this.folded.length() >= Compounds.SHORTEST_PART;
		return step(Ranking.PART_OF_NAME, isLongEnough ? this.clauses.any(List.of(parts, ends())) : parts);
	}

	/**
	 * The query is a compound, or has one, that shares parts with German names; rather
	 * with one that is such a part.
	 */
	SearchPredicate sharedParts() {
		return this.clauses.any(this.parts.entrySet(), (part) -> {
			float weight = Ranking.SHARES_PARTS.weight() * part.getValue() / MOST_PARTS;
			return this.clauses.any(List
				.of(this.clauses.weighed(this.clauses.words(TermIndex.PARTS, part.getKey()), weight), this.clauses
					.weighed(this.clauses.term(TermIndex.name("de", TermIndex.EXACT), part.getKey()), weight)));
		});
	}

	/**
	 * Words of the query that stand side by side are a name, and no fewer than the
	 * others; the more, the better.
	 */
	SearchPredicate contained() {
		List<List<String>> analysed = this.words.byLanguage().values().stream().distinct().toList();
		int longest = analysed.stream().mapToInt(List::size).max().orElse(0);
		List<SearchPredicate> any = new ArrayList<>();
		for (int length = 1; length < Math.min(longest, LONGEST_NAME); length++) {
			Set<String> rows = rows(analysed, length);
			any.add(this.clauses.weighed(
					this.clauses.any(List.of(TermIndex.STEMS, TermIndex.PREFERRED_STEMS),
							(field) -> this.clauses.terms(field, rows)),
					Ranking.CONTAINS_NAME.weight() * (1 + length / (float) LONGEST_NAME)));
		}
		if (longest == 1) {
			any.addAll(containedInCompound());
		}
		return this.clauses.any(any);
	}

	private List<SearchPredicate> containedInCompound() {
		return this.parts.keySet()
			.stream()
			.filter((part) -> 2 * part.length() >= this.told.length())
			.map((part) -> this.clauses.weighed(this.clauses.term(TermIndex.name("de", TermIndex.EXACT), part),
					Ranking.CONTAINS_NAME.weight() * (1 + part.length() / (float) this.told.length())))
			.toList();
	}

	private static Set<String> rows(List<List<String>> analysed, int length) {
		return analysed.stream()
			.filter((words) -> 2 * length >= words.size() && length < words.size())
			.flatMap((words) -> IntStream.rangeClosed(0, words.size() - length)
				.mapToObj((start) -> String.join(" ", words.subList(start, start + length))))
			.collect(Collectors.toSet());
	}

	/** That a name in a language is what the query asks for. */
	SearchPredicate in(String language, MatchMode mode) {
		SearchPredicate exact = exactly(TermIndex.name(language, TermIndex.EXACT));
		SearchPredicate begins = beginning(TermIndex.name(language, TermIndex.BEGINNINGS));
		String field = TermIndex.name(language, TermIndex.WORDS);
		return switch (mode) {
			case WORDS -> this.clauses.any(List.of(exact, begins, words(field, language)));
			case WHOLE -> exact;
			case BEGINS -> begins;
			case ENDS -> ending(TermIndex.name(language, TermIndex.REVERSED));
			case PHRASE -> this.clauses.any(List.of(exact, phrase(field)));
		};
	}

	private SearchPredicate exactly(String field) {
		return this.clauses.term(field, this.folded);
	}

	private SearchPredicate beginning(String field) {
		return this.clauses.beginning(field, this.typed);
	}

	private SearchPredicate ending(String field) {
		return this.clauses.beginningOfWhole(field, new StringBuilder(this.folded).reverse().toString());
	}

	private SearchPredicate words(String field, String language) {
		return this.clauses.words(field, SearchAnalysis.telling(this.spelt, language));
	}

	private SearchPredicate phrase(String field) {
		return this.clauses.phrase(field, this.spelt);
	}

	private SearchPredicate inEachLanguage(BiFunction<String, String, SearchPredicate> fits) {
		return this.clauses.any(TermIndex.LANGUAGES,
				(language) -> fits.apply(TermIndex.name(language, TermIndex.WORDS), language));
	}

	private SearchPredicate step(Ranking step, SearchPredicate predicate) {
		return this.clauses.step(step, predicate);
	}

	private SearchPredicate own(Ranking step, SearchPredicate predicate) {
		return this.clauses.own(step, predicate);
	}

}

package de.filmfarm.lexikon.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import de.filmfarm.lexikon.term.TermStatus;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Says in the terms of the index what a query means. Made for one query.
 */
final class TermPredicates {

	/** Words of the longest names. */
	private static final int LONGEST_NAME = 8;

	/** Keeps what parts weigh together below the next step of the ranking. */
	private static final float MOST_PARTS = 32;

	private final SearchPredicateFactory f;

	private final SearchQuery query;

	private final String folded;

	private final String typed;

	private final QueryWords words;

	/** Places of the languages that articles are written in. */
	private final List<String> written;

	private final String own;

	/** Parts of the compounds of the query. */
	private final Map<String, Float> parts;

	TermPredicates(SearchPredicateFactory f, SearchQuery query, InterfaceLanguages languages,
			Map<String, Float> parts) {
		this.f = f;
		this.query = query;
		this.parts = parts;
		this.folded = query.folded();
		this.typed = Folding.typed(query.text());
		this.words = QueryWords.of(query.text());
		this.written = languages.tags().stream().map(TermIndex::languageOf).distinct().toList();
		this.own = TermIndex.languageOf(query.language());
	}

	/** Only what readers may see, and what passes the filters. */
	SearchPredicate visible(SearchPredicate wanted, SearchFilters filters) {
		BooleanPredicateClausesStep<?, ?> all = this.f.bool()
			.must(wanted)
			.filter(this.f.match().field(TermIndex.STATUS).matching(TermStatus.PUBLISHED.name()));
		if (filters.department() != null) {
			all.filter(this.f.match().field(TermIndex.DEPARTMENT).matching(filters.department()));
		}
		if (filters.language() != null) {
			all.filter(named(TermIndex.languageOf(filters.language())));
		}
		if (filters.letter() != null) {
			all.filter(this.f.match()
				.field(TermIndex.page(this.query.language().value(), TermIndex.INITIAL))
				.matching(filters.letter()));
		}
		if (filters.figure()) {
			all.filter(this.f.match().field(TermIndex.FIGURE).matching(true));
		}
		if (filters.example()) {
			all.filter(this.f.match().field(TermIndex.EXAMPLE).matching(true));
		}
		return all.toPredicate();
	}

	/** What the query asks for, weighed by {@link Ranking}. */
	SearchPredicate wanted() {
		return switch (this.query.mode()) {
			case WORDS -> anywhere();
			case WHOLE -> whole();
			case BEGINS -> any(List.of(whole(), begins()));
			case ENDS -> ends();
			case PHRASE -> quoted();
		};
	}

	/** That a name in a language is what the query asks for. */
	SearchPredicate named(String language) {
		SearchPredicate exact = term(TermIndex.name(language, TermIndex.EXACT), this.folded);
		SearchPredicate begins = term(TermIndex.name(language, TermIndex.BEGINNINGS), beginning());
		String words = TermIndex.name(language, TermIndex.WORDS);
		return switch (this.query.mode()) {
			case WORDS -> any(List.of(exact, begins, words(words)));
			case WHOLE -> exact;
			case BEGINS -> begins;
			// Names written backwards stand together: the language does not matter much.
			case ENDS -> any(List.of(exact, words(words)));
			case PHRASE -> any(List.of(exact, phrase(words, language)));
		};
	}

	/** That names begin as the query does, for suggestions while typing. */
	SearchPredicate beginnings() {
		return any(List.of(whole(), begins(), step(Ranking.WORDS_OF_NAME, words(TermIndex.WORD_BEGINNINGS))));
	}

	/** That some of the words stand somewhere: better than nothing. */
	SearchPredicate someWords() {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		for (String language : TermIndex.LANGUAGES) {
			any.should(this.f.match()
				.field(TermIndex.name(language, TermIndex.WORDS))
				.matching(this.query.text())
				.boost(2));
		}
		for (String language : this.written) {
			any.should(this.f.match().field(TermIndex.article(language, TermIndex.LEAD)).matching(this.query.text()));
		}
		return any.toPredicate();
	}

	private SearchPredicate anywhere() {
		SearchPredicate words = inNames((field, language) -> words(field));
		return any(List.of(whole(), inflected(), begins(), step(Ranking.PHRASE_IN_NAME, inNames(this::phrase)),
				step(Ranking.WORDS_OF_NAME, words),
				own(Ranking.WORDS_OF_NAME, words(TermIndex.name(this.own, TermIndex.WORDS))), partsOfNames(),
				containedNames(), sharedParts(), this.f.bool().must(text()).mustNot(words).toPredicate()));
	}

	private SearchPredicate quoted() {
		return any(List.of(whole(), step(Ranking.PHRASE_IN_NAME, inNames(this::phrase)), phraseInText(),
				step(Ranking.FOREIGN_TEXT, inForeignTexts(this::phrase))));
	}

	private SearchPredicate text() {
		SearchPredicate found = any(
				List.of(phraseInText(), step(Ranking.LEAD, words(TermIndex.article(this.own, TermIndex.LEAD))),
						step(Ranking.BODY, words(TermIndex.article(this.own, TermIndex.BODY))),
						step(Ranking.FOREIGN_TEXT, inForeignTexts((field, language) -> words(field)))));
		return this.f.bool().must(found).should(wordsOfNames()).toPredicate();
	}

	private SearchPredicate phraseInText() {
		return any(List.of(step(Ranking.LEAD_PHRASE, phrase(TermIndex.article(this.own, TermIndex.LEAD), this.own)),
				step(Ranking.BODY_PHRASE, phrase(TermIndex.article(this.own, TermIndex.BODY), this.own))));
	}

	private SearchPredicate inForeignTexts(BiFunction<String, String, SearchPredicate> fits) {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool().should(this.f.matchNone());
		for (String language : this.written) {
			if (!language.equals(this.own)) {
				any.should(fits.apply(TermIndex.article(language, TermIndex.LEAD), language));
				any.should(fits.apply(TermIndex.article(language, TermIndex.BODY), language));
			}
		}
		return any.toPredicate();
	}

	/**
	 * Among terms with all words in the text those come first that have some in names.
	 */
	private SearchPredicate wordsOfNames() {
		return this.f.match()
			.field(TermIndex.name(this.own, TermIndex.WORDS))
			.matching(this.query.text())
			.boost(Ranking.SOME_WORDS.weight() / MOST_PARTS)
			.toPredicate();
	}

	private SearchPredicate whole() {
		return any(List.of(step(Ranking.PREFERRED_NAME, term(TermIndex.PREFERRED, this.folded)),
				step(Ranking.ADMITTED_NAME, term(TermIndex.ADMITTED, this.folded)),
				step(Ranking.DEPRECATED_NAME, term(TermIndex.DEPRECATED, this.folded)),
				own(Ranking.DEPRECATED_NAME, term(TermIndex.name(this.own, TermIndex.EXACT), this.folded))));
	}

	/** The name is the query but for endings. */
	private SearchPredicate inflected() {
		Set<String> stems = this.words.rows();
		if (stems.isEmpty()) {
			return this.f.matchNone().toPredicate();
		}
		return any(List.of(step(Ranking.INFLECTED_PREFERRED, terms(TermIndex.PREFERRED_STEMS, stems)),
				step(Ranking.INFLECTED_NAME, terms(TermIndex.STEMS, stems)),
				own(Ranking.INFLECTED_NAME, terms(TermIndex.name(this.own, TermIndex.STEMS), stems))));
	}

	private SearchPredicate begins() {
		String typed = beginning();
		return any(List.of(step(Ranking.BEGINS_PREFERRED, term(TermIndex.PREFERRED_BEGINNINGS, typed)),
				step(Ranking.BEGINS_NAME, term(TermIndex.BEGINNINGS, typed)),
				own(Ranking.BEGINS_NAME, term(TermIndex.name(this.own, TermIndex.BEGINNINGS), typed))));
	}

	/** No more of the query than the index has of a name; two names that long differ. */
	private String beginning() {
		return this.typed.substring(0, Math.min(this.typed.length(), SearchAnalysis.LONGEST_BEGINNING));
	}

	private SearchPredicate ends() {
		String reversed = new StringBuilder(this.folded).reverse().toString();
		return this.f.prefix().field(TermIndex.REVERSED).matching(reversed).toPredicate();
	}

	/** All words of the query are parts of German names, or end a name. */
	private SearchPredicate partsOfNames() {
		SearchPredicate parts = words(TermIndex.PARTS);
		boolean isLongEnough = this.folded.length() >= Compounds.SHORTEST_PART;
		return step(Ranking.PART_OF_NAME, isLongEnough ? any(List.of(parts, ends())) : parts);
	}

	/** The query is a compound, or has one, that shares parts with German names. */
	private SearchPredicate sharedParts() {
		if (this.parts.isEmpty()) {
			return this.f.matchNone().toPredicate();
		}
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		this.parts.forEach((part,
				weight) -> any.should(this.f.match()
					.field(TermIndex.PARTS)
					.matching(part)
					.constantScore()
					.boost(Ranking.SHARES_PARTS.weight() * weight / MOST_PARTS)));
		return any.toPredicate();
	}

	/** Words of the query that stand side by side are a name; the more, the better. */
	private SearchPredicate containedNames() {
		List<List<String>> analysed = this.words.byLanguage().values().stream().distinct().toList();
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		float weight = Ranking.CONTAINS_NAME.weight();
		int longest = analysed.stream().mapToInt(List::size).max().orElse(0);
		for (int length = 1; length < Math.min(longest, LONGEST_NAME); length++) {
			Set<String> rows = rows(analysed, length);
			any.should(weighed(any(List.of(terms(TermIndex.STEMS, rows), terms(TermIndex.PREFERRED_STEMS, rows))),
					weight * (1 + length / (float) LONGEST_NAME)));
		}
		return (longest > 1) ? any.toPredicate() : this.f.matchNone().toPredicate();
	}

	private static Set<String> rows(List<List<String>> analysed, int length) {
		return analysed.stream()
			.flatMap((words) -> IntStream.rangeClosed(0, words.size() - length)
				.mapToObj((start) -> String.join(" ", words.subList(start, start + length))))
			.collect(Collectors.toSet());
	}

	private SearchPredicate term(String field, String value) {
		return this.f.match().field(field).matching(value).toPredicate();
	}

	private SearchPredicate terms(String field, Collection<String> values) {
		return this.f.terms().field(field).matchingAny(values).toPredicate();
	}

	private SearchPredicate words(String field) {
		return this.f.match().field(field).matching(this.query.text()).minimumShouldMatchPercent(100).toPredicate();
	}

	private SearchPredicate phrase(String field, String language) {
		return this.f.phrase()
			.field(field)
			.matching(this.query.text())
			.analyzer(SearchAnalysis.quotedWords(language))
			.toPredicate();
	}

	private SearchPredicate any(List<SearchPredicate> predicates) {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		predicates.forEach(any::should);
		return any.toPredicate();
	}

	private SearchPredicate inNames(BiFunction<String, String, SearchPredicate> fits) {
		return any(TermIndex.LANGUAGES.stream()
			.map((language) -> fits.apply(TermIndex.name(language, TermIndex.WORDS), language))
			.toList());
	}

	private SearchPredicate step(Ranking step, SearchPredicate predicate) {
		return weighed(predicate, step.weight());
	}

	private SearchPredicate own(Ranking step, SearchPredicate predicate) {
		return weighed(predicate, step.ownLanguage());
	}

	private SearchPredicate weighed(SearchPredicate predicate, float weight) {
		return this.f.bool().must(predicate).constantScore().boost(weight).toPredicate();
	}

}

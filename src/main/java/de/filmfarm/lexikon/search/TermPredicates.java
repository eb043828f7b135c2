package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private final SearchPredicateFactory f;

	private final SearchQuery query;

	private final String folded;

	private final String typed;

	/** Places of the languages that articles are written in. */
	private final List<String> written;

	private final String own;

	/** Parts of the compounds of the query. */
	private final List<String> parts;

	TermPredicates(SearchPredicateFactory f, SearchQuery query, InterfaceLanguages languages, List<String> parts) {
		this.f = f;
		this.query = query;
		this.parts = parts;
		this.folded = query.folded();
		this.typed = Folding.typed(query.text());
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
			case WHOLE -> any(List.of(whole()));
			case BEGINS -> any(List.of(whole(), begins()));
			case ENDS -> inNames(TermIndex.REVERSED, this::ends);
			case PHRASE -> quoted();
		};
	}

	/** That a name in a language is what the query asks for. */
	SearchPredicate named(String place) {
		return switch (this.query.mode()) {
			case WORDS -> any(List.of(wholeIn(place), fits(place, TermIndex.BEGINNINGS, this::begins),
					fits(place, TermIndex.WORDS, this::words)));
			case WHOLE -> wholeIn(place);
			case BEGINS -> fits(place, TermIndex.BEGINNINGS, this::begins);
			case ENDS -> fits(place, TermIndex.REVERSED, this::ends);
			case PHRASE -> any(List.of(wholeIn(place), fits(place, TermIndex.WORDS, this::phrase)));
		};
	}

	private SearchPredicate wholeIn(String place) {
		return any(Stream.of(TermIndex.PREFERRED, TermIndex.ADMITTED, TermIndex.DEPRECATED)
			.map((field) -> fits(place, field, this::whole))
			.toList());
	}

	private static SearchPredicate fits(String place, String field, Function<Place, SearchPredicate> fits) {
		return fits.apply(new Place(place, TermIndex.name(place, field)));
	}

	/** That some of the words stand somewhere: better than nothing. */
	SearchPredicate someWords() {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		for (String place : TermIndex.LANGUAGES) {
			any.should(
					this.f.match().field(TermIndex.name(place, TermIndex.WORDS)).matching(this.query.text()).boost(2));
		}
		for (String place : this.written) {
			any.should(this.f.match().field(TermIndex.article(place, TermIndex.LEAD)).matching(this.query.text()));
		}
		// Below every step of the ranking, in the order of the search engine.
		return this.f.bool().must(any).boost(1f / 1024).toPredicate();
	}

	/** That names begin as the query does, for suggestions while typing. */
	SearchPredicate beginning() {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		any.should(step(Ranking.PREFERRED_NAME, TermIndex.PREFERRED, this::whole));
		any.should(step(Ranking.BEGINS_PREFERRED, TermIndex.PREFERRED_BEGINNINGS, this::begins));
		any.should(step(Ranking.BEGINS_NAME, TermIndex.BEGINNINGS, this::begins));
		any.should(step(Ranking.WORDS_OF_NAME, TermIndex.WORD_BEGINNINGS, this::words));
		return any.toPredicate();
	}

	private SearchPredicate anywhere() {
		SearchPredicate words = inNames(TermIndex.WORDS, this::words);
		return any(List.of(whole(), inflected(), begins(), containedNames(),
				step(Ranking.PHRASE_IN_NAME, TermIndex.WORDS, this::phrase),
				step(Ranking.WORDS_OF_NAME, TermIndex.WORDS, this::words), partsOfNames(),
				this.f.bool().must(text()).mustNot(words).toPredicate()));
	}

	private SearchPredicate quoted() {
		return any(List.of(whole(), step(Ranking.PHRASE_IN_NAME, TermIndex.WORDS, this::phrase),
				inText(Ranking.LEAD_PHRASE, TermIndex.LEAD, this::phrase),
				inText(Ranking.BODY_PHRASE, TermIndex.BODY, this::phrase)));
	}

	private SearchPredicate text() {
		return any(List.of(inText(Ranking.LEAD_PHRASE, TermIndex.LEAD, this::phrase),
				inText(Ranking.LEAD, TermIndex.LEAD, this::words),
				inText(Ranking.BODY_PHRASE, TermIndex.BODY, this::phrase),
				inText(Ranking.BODY, TermIndex.BODY, this::words)));
	}

	private SearchPredicate whole() {
		return any(List.of(step(Ranking.PREFERRED_NAME, TermIndex.PREFERRED, this::whole),
				step(Ranking.ADMITTED_NAME, TermIndex.ADMITTED, this::whole),
				step(Ranking.DEPRECATED_NAME, TermIndex.DEPRECATED, this::whole)));
	}

	private SearchPredicate begins() {
		return any(List.of(step(Ranking.BEGINS_PREFERRED, TermIndex.PREFERRED_BEGINNINGS, this::begins),
				step(Ranking.BEGINS_NAME, TermIndex.BEGINNINGS, this::begins)));
	}

	/** The name is the query but for endings. */
	private SearchPredicate inflected() {
		return any(List.of(step(Ranking.INFLECTED_PREFERRED, TermIndex.PREFERRED_STEMS, this::stems),
				step(Ranking.INFLECTED_NAME, TermIndex.STEMS, this::stems)));
	}

	/**
	 * All words of the query are parts of German names, or end one, or the query is a
	 * compound and shares a part with one. Rare parts say more than common ones, and
	 * several more than one: here the search engine weighs.
	 */
	private SearchPredicate partsOfNames() {
		Place german = new Place("de", TermIndex.name("de", TermIndex.PARTS));
		BooleanPredicateClausesStep<?, ?> any = this.f.bool().should(words(german));
		if (this.folded.length() >= Compounds.SHORTEST_PART) {
			any.should(ends(new Place("de", TermIndex.name("de", TermIndex.REVERSED))));
		}
		if (this.parts.isEmpty()) {
			return weighed(any.toPredicate(), Ranking.PART_OF_NAME.weight());
		}
		SearchPredicate shared = this.f.match()
			.field(german.field())
			.matching(String.join(" ", this.parts))
			.toPredicate();
		return this.f.bool()
			.must(weighed(any.should(shared).toPredicate(), Ranking.PART_OF_NAME.weight()))
			.should(shared)
			.toPredicate();
	}

	/** Words of the query that stand side by side are a name; the more, the better. */
	private SearchPredicate containedNames() {
		float weight = Ranking.CONTAINS_NAME.weight();
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		for (int words = 1; words < LONGEST_NAME; words++) {
			any.should(weighed(containedNames(words), weight * words / LONGEST_NAME));
		}
		return this.f.bool().must(weighed(any.toPredicate(), weight)).should(any).toPredicate();
	}

	private SearchPredicate containedNames(int length) {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool().should(this.f.matchNone());
		for (String place : TermIndex.LANGUAGES) {
			List<String> words = List.copyOf(Words.queried(place).of(this.query.text()));
			if (length < words.size()) {
				any.should(
						this.f.terms().field(TermIndex.name(place, TermIndex.STEMS)).matchingAny(rows(words, length)));
			}
		}
		return any.toPredicate();
	}

	private static List<String> rows(List<String> words, int length) {
		return IntStream.rangeClosed(0, words.size() - length)
			.mapToObj((start) -> String.join(" ", words.subList(start, start + length)))
			.toList();
	}

	private SearchPredicate stems(Place place) {
		String stems = String.join(" ", Words.queried(place.language()).of(this.query.text()));
		return stems.isEmpty() ? this.f.matchNone().toPredicate()
				: this.f.match().field(place.field()).matching(stems).toPredicate();
	}

	private SearchPredicate whole(Place place) {
		return this.f.match().field(place.field()).matching(this.folded).toPredicate();
	}

	/** A longer beginning than the index has is looked for among whole names. */
	private SearchPredicate begins(Place place) {
		if (this.typed.length() <= SearchAnalysis.LONGEST_BEGINNING) {
			return this.f.match().field(place.field()).matching(this.typed).toPredicate();
		}
		return any(Stream.of(TermIndex.PREFERRED, TermIndex.ADMITTED, TermIndex.DEPRECATED)
			.map((field) -> this.f.prefix()
				.field(TermIndex.name(place.language(), field))
				.matching(this.folded)
				.toPredicate())
			.toList());
	}

	private SearchPredicate ends(Place place) {
		String reversed = new StringBuilder(this.folded).reverse().toString();
		return this.f.prefix().field(place.field()).matching(reversed).toPredicate();
	}

	private SearchPredicate words(Place place) {
		return this.f.match()
			.field(place.field())
			.matching(this.query.text())
			.minimumShouldMatchPercent(100)
			.toPredicate();
	}

	private SearchPredicate phrase(Place place) {
		return this.f.phrase()
			.field(place.field())
			.matching(this.query.text())
			.analyzer(SearchAnalysis.quotedWords(place.language()))
			.toPredicate();
	}

	private SearchPredicate any(List<SearchPredicate> predicates) {
		BooleanPredicateClausesStep<?, ?> any = this.f.bool();
		predicates.forEach(any::should);
		return any.toPredicate();
	}

	/** A step of the ranking: of the same weight in however many languages it fits. */
	private SearchPredicate step(Ranking step, String field, Function<Place, SearchPredicate> fits) {
		return this.f.bool()
			.should(weighed(inNames(field, fits), step.weight()))
			.should(weighed(fits(this.own, field, fits), step.ownLanguage()))
			.toPredicate();
	}

	private SearchPredicate inNames(String field, Function<Place, SearchPredicate> fits) {
		return any(TermIndex.LANGUAGES.stream().map((place) -> fits(place, field, fits)).toList());
	}

	private SearchPredicate inText(Ranking step, String field, Function<Place, SearchPredicate> fits) {
		List<SearchPredicate> everywhere = this.written.stream()
			.map((place) -> fits.apply(new Place(place, TermIndex.article(place, field))))
			.toList();
		SearchPredicate own = fits.apply(new Place(this.own, TermIndex.article(this.own, field)));
		return any(List.of(weighed(any(everywhere), step.weight()), weighed(own, step.ownLanguage())));
	}

	private SearchPredicate weighed(SearchPredicate predicate, float weight) {
		return this.f.bool().must(predicate).constantScore().boost(weight).toPredicate();
	}

	/**
	 * A field of what is in one language.
	 *
	 * @param language one of {@link TermIndex#LANGUAGES}
	 * @param field its path
	 */
	private record Place(String language, String field) {
	}

}

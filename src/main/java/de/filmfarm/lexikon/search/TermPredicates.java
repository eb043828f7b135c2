package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Says in the terms of the index what a query means. Made for one query.
 */
final class TermPredicates {

	private final SearchPredicateFactory f;

	private final SearchQuery query;

	private final Clauses clauses;

	private final QueryWords words;

	private final NamePredicates names;

	private final TextPredicates texts;

	/**
	 * The predicates of a query.
	 * @param parts of the compounds of the query, with what each says
	 */
	TermPredicates(SearchPredicateFactory f, SearchQuery query, InterfaceLanguages languages,
			Map<String, Float> parts) {
		this.f = f;
		this.query = query;
		this.clauses = new Clauses(f);
		this.words = QueryWords.of(query.text());
		this.names = new NamePredicates(this.clauses, query, this.words, parts);
		this.texts = new TextPredicates(this.clauses, query, languages);
	}

	/**
	 * What passes the filters. Without any nothing stands beside what is wanted: an
	 * engine takes alternatives all at once if nothing else has to hold.
	 */
	SearchPredicate filtered(SearchPredicate wanted, SearchFilters filters) {
		if (filters.equals(SearchFilters.NONE)) {
			return wanted;
		}
		BooleanPredicateClausesStep<?, ?> all = this.f.bool().must(wanted);
		if (filters.department() != null) {
			all.filter(this.clauses.term(TermIndex.DEPARTMENT, filters.department()));
		}
		if (filters.language() != null) {
			all.filter(named(TermIndex.languageOf(filters.language())));
		}
		if (filters.letter() != null) {
			String initial = TermIndex.page(this.query.language().value(), TermIndex.INITIAL);
			all.filter(this.clauses.term(initial, filters.letter()));
		}
		if (filters.figure()) {
			all.filter(this.clauses.term(TermIndex.FIGURE, true));
		}
		if (filters.example()) {
			all.filter(this.clauses.term(TermIndex.EXAMPLE, true));
		}
		return all.toPredicate();
	}

	/** What the query asks for, weighed by {@link Ranking}. */
	SearchPredicate wanted() {
		return switch (this.query.mode()) {
			case WORDS -> anywhere();
			case WHOLE -> this.names.whole();
			case BEGINS -> this.clauses.any(List.of(this.names.whole(), this.names.begins()));
			case ENDS -> this.names.ends();
			case PHRASE -> this.clauses.any(List.of(this.names.whole(), this.names.phrases(), this.texts.phrases(),
					this.texts.foreignPhrases()));
		};
	}

	/** Whether the query has so many words that it describes something. */
	boolean areOfDescription() {
		return this.words.describe(this.query.language());
	}

	private SearchPredicate anywhere() {
		SearchPredicate named = this.clauses
			.any(List.of(this.names.whole(), this.names.inflected(), this.names.begins(), this.names.phrases(),
					this.names.weighedWords(), this.names.parts(), this.names.contained()));
		if (areOfDescription()) {
			return this.clauses.any(List.of(named, this.names.sharedParts(), this.texts.description()));
		}
		return this.clauses
			.any(List.of(named, this.names.sharedParts(), this.clauses.but(this.texts.words(), this.names.words())));
	}

	/** That a name in a language is what the query asks for. */
	SearchPredicate named(String language) {
		return this.names.in(language, this.query.mode());
	}

	/** That names begin as the query does, for suggestions while typing. */
	SearchPredicate beginnings() {
		return this.clauses.any(List.of(this.names.whole(), this.names.begins(), this.names.wordsBegin()));
	}

	/** That some of the words stand somewhere: better than nothing. */
	SearchPredicate someWords() {
		return this.texts.someWords();
	}

}

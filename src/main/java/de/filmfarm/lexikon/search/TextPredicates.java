package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * What a query means for the articles, weighed by {@link Ranking}. Made for one query.
 */
final class TextPredicates {

	private final Clauses clauses;

	private final String text;

	private final String own;

	/** Places of the languages that articles are written in. */
	private final List<String> written;

	TextPredicates(Clauses clauses, SearchQuery query, InterfaceLanguages languages) {
		this.clauses = clauses;
		this.text = query.text();
		this.own = TermIndex.languageOf(query.language());
		this.written = languages.tags().stream().map(TermIndex::languageOf).distinct().toList();
	}

	/**
	 * All words of the query stand in the lead or in the text. Among those terms the ones
	 * come first that have some of the words in names.
	 */
	SearchPredicate words() {
		SearchPredicate found = this.clauses
			.any(List.of(phrases(), this.clauses.step(Ranking.LEAD, words(own(TermIndex.LEAD))),
					this.clauses.step(Ranking.BODY, words(own(TermIndex.BODY))), this.clauses.step(Ranking.FOREIGN_TEXT,
							this.clauses.any(foreign(TermIndex.LEAD, TermIndex.BODY), this::words))));
		return this.clauses.rather(found, someWords(TermIndex.name(this.own, TermIndex.WORDS),
				Ranking.SOME_WORDS.weight() / NamePredicates.MOST_PARTS));
	}

	/** The words of the query stand side by side in the reader's language. */
	SearchPredicate phrases() {
		return this.clauses.any(List.of(this.clauses.step(Ranking.LEAD_PHRASE, phrase(own(TermIndex.LEAD), this.own)),
				this.clauses.step(Ranking.BODY_PHRASE, phrase(own(TermIndex.BODY), this.own))));
	}

	/** They do in another language. */
	SearchPredicate foreignPhrases() {
		return this.clauses.step(Ranking.FOREIGN_TEXT,
				this.clauses.any(otherLanguages(),
						(language) -> this.clauses.any(List.of(TermIndex.LEAD, TermIndex.BODY),
								(field) -> phrase(TermIndex.article(language, field), language))));
	}

	/** Some of the words stand in a name or in a lead: better than nothing. */
	SearchPredicate someWords() {
		return this.clauses.any(Stream
			.concat(TermIndex.LANGUAGES.stream()
				.map((language) -> someWords(TermIndex.name(language, TermIndex.WORDS), 2)),
					this.written.stream().map((language) -> someWords(TermIndex.article(language, TermIndex.LEAD), 1)))
			.toList());
	}

	private SearchPredicate words(String field) {
		return this.clauses.words(field, this.text);
	}

	private SearchPredicate someWords(String field, float weight) {
		return this.clauses.someWords(field, this.text, weight);
	}

	private SearchPredicate phrase(String field, String language) {
		return this.clauses.phrase(field, this.text, SearchAnalysis.quotedTextWords(language));
	}

	private String own(String field) {
		return TermIndex.article(this.own, field);
	}

	private List<String> foreign(String... fields) {
		return otherLanguages().stream()
			.flatMap((language) -> Stream.of(fields).map((field) -> TermIndex.article(language, field)))
			.toList();
	}

	private List<String> otherLanguages() {
		return this.written.stream().filter((language) -> !language.equals(this.own)).toList();
	}

}

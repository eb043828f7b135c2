package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * What a query means for the articles, weighed by {@link Ranking}. Made for one query.
 */
final class TextPredicates {

	/**
	 * What a word in a name counts for if some of the words are looked for; one in a text
	 * counts 1.
	 */
	static final float NAME = .7f;

	/** What words in other languages count for. */
	static final float FOREIGN = .125f;

	/**
	 * That a lead has all words of a description counts as much as some rare words more.
	 */
	static final float ALL_IN_LEAD = 24;

	/** That a text has them. */
	static final float ALL_IN_BODY = 8;

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
			.any(List.of(phrases(), this.clauses.step(Ranking.LEAD, words(this.own, TermIndex.LEAD)),
					this.clauses.step(Ranking.BODY, words(this.own, TermIndex.BODY)),
					this.clauses.step(Ranking.FOREIGN_TEXT, inForeignTexts(this::words))));
		return this.clauses.rather(found,
				someWordsOfNames(this.own, Ranking.SOME_WORDS.weight() / NamePredicates.MOST_PARTS));
	}

	/** The words of the query stand side by side in the reader's language. */
	SearchPredicate phrases() {
		return this.clauses.any(List.of(this.clauses.step(Ranking.LEAD_PHRASE, phrase(this.own, TermIndex.LEAD)),
				this.clauses.step(Ranking.BODY_PHRASE, phrase(this.own, TermIndex.BODY))));
	}

	/** They do in another language. */
	SearchPredicate foreignPhrases() {
		return this.clauses.step(Ranking.FOREIGN_TEXT, inForeignTexts(this::phrase));
	}

	/** Some of the words stand somewhere, or rather all of them in one text. */
	SearchPredicate description() {
		return this.clauses.any(List.of(someWords(), this.clauses.weighed(words(this.own, TermIndex.LEAD), ALL_IN_LEAD),
				this.clauses.weighed(words(this.own, TermIndex.BODY), ALL_IN_BODY)));
	}

	/**
	 * Some of the words stand somewhere, rare ones first. Names are short, and one that
	 * has a word of a description need not be meant.
	 */
	SearchPredicate someWords() {
		return this.clauses.any(List.of(
				this.clauses.any(TermIndex.LANGUAGES, (language) -> someWordsOfNames(language, NAME * share(language))),
				this.clauses.any(this.written, (language) -> someWords(language, TermIndex.LEAD)),
				this.clauses.any(this.written, (language) -> someWords(language, TermIndex.BODY))));
	}

	private SearchPredicate someWords(String language, String field) {
		return this.clauses.someWords(TermIndex.article(language, field), SearchAnalysis.telling(this.text, language),
				share(language));
	}

	/** In another language the same letters may mean something else. */
	private float share(String language) {
		return language.equals(this.own) ? 1 : FOREIGN;
	}

	private SearchPredicate words(String language, String field) {
		return this.clauses.words(TermIndex.article(language, field), SearchAnalysis.telling(this.text, language));
	}

	private SearchPredicate phrase(String language, String field) {
		return this.clauses.phrase(TermIndex.article(language, field), this.text);
	}

	private SearchPredicate someWordsOfNames(String language, float weight) {
		return this.clauses.someWords(TermIndex.name(language, TermIndex.WORDS),
				SearchAnalysis.telling(SearchAnalysis.spelt(this.text), language), weight);
	}

	private SearchPredicate inForeignTexts(BiFunction<String, String, SearchPredicate> fits) {
		return this.clauses.any(this.written.stream()
			.filter((language) -> !language.equals(this.own))
			.flatMap(
					(language) -> Stream.of(TermIndex.LEAD, TermIndex.BODY).map((field) -> fits.apply(language, field)))
			.toList());
	}

}

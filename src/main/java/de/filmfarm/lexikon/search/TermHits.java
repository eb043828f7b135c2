package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.search.TermCard.Name;
import de.filmfarm.lexikon.search.TermHit.MatchedName;
import de.filmfarm.lexikon.search.TermHit.Piece;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes of what the index has found what a reader sees. Made for one query.
 */
final class TermHits {

	private static final int NOT = 0;

	/** All words stand in the name. */
	private static final int WORDS = 1;

	/** The name begins with the query, or ends with it if that is wanted. */
	private static final int AT_END = 2;

	private static final int EXACT = 3;

	private final JsonMapper json;

	private final SearchQuery query;

	private final String folded;

	/** The words of the query as they stand in each language. */
	private final Map<String, WantedWords> words = new HashMap<>();

	TermHits(JsonMapper json, SearchQuery query) {
		this.json = json;
		this.query = query;
		this.folded = query.folded();
	}

	/** A hit of the search page. */
	TermHit hit(Found found) {
		return hit(found, this::marked);
	}

	/**
	 * Suggestions while typing. Of those that fit as well, a name stands before the
	 * longer ones that begin with it: <em>Schwenk</em> before <em>Schwenker</em>.
	 */
	List<TermHit> suggestions(List<Found> found) {
		Set<String> typed = Words.ofCompounds().of(this.query.text());
		List<Suggestion> suggestions = new ArrayList<>();
		for (Found one : found) {
			TermHit hit = hit(one, (text, language) -> Marking.beginnings(text, typed));
			Suggestion suggestion = new Suggestion(hit, Folding.fold(hit.foundName()), one.score());
			int place = (int) suggestions.stream().takeWhile((other) -> !suggestion.isBefore(other)).count();
			suggestions.add(place, suggestion);
		}
		return suggestions.stream().map(Suggestion::hit).toList();
	}

	private record Suggestion(TermHit hit, String name, float score) {

		boolean isBefore(Suggestion other) {
			return this.score == other.score && other.name.startsWith(this.name) && !other.name.equals(this.name);
		}

	}

	private TermHit hit(Found found, Marker marker) {
		TermCard card = this.json.readValue(found.card(), TermCard.class);
		List<Name> names = Arrays.asList(this.json.readValue(found.names(), Name[].class));
		Name headword = names.stream().filter((name) -> isHeadword(name, card)).findFirst().orElse(names.get(0));
		Name matched = matched(names, headword);
		return new TermHit(marked(headword, marker), card.headwordLanguage(),
				"/" + this.query.language() + "/terms/" + card.slug(), marked(card.lead(), card.leadLanguage()),
				card.leadLanguage(), List.of(), card.department(), card.category(), (matched != null)
						? new MatchedName(marked(matched, marker), matched.language(), matched.status()) : null);
	}

	private List<Piece> marked(Name name, Marker marker) {
		boolean begins = name.folded().startsWith(this.folded);
		return begins ? Marking.beginning(name.text(), this.folded) : marker.mark(name.text(), name.language());
	}

	private List<Piece> marked(String text, String language) {
		return Marking.words(text, words(language(language)));
	}

	/** The same hit with the place in its text where the words stand. */
	TermHit withSnippet(TermHit hit, Text text) {
		String language = language(this.query.language().value());
		return new TermHit(hit.headword(), hit.headwordLanguage(), hit.path(), hit.lead(), hit.leadLanguage(),
				Marking.snippet(String.join(" ", text.body()), words(language)), hit.department(), hit.category(),
				hit.matched());
	}

	/**
	 * The name that fits the query best; none if the headword fits as well, or if nobody
	 * is meant to read the name.
	 */
	private @Nullable Name matched(List<Name> names, Name headword) {
		int fitOfHeadword = fit(headword);
		if (fitOfHeadword == EXACT) {
			return null;
		}
		Comparator<Fitting> best = Comparator.comparingInt(Fitting::fit)
			.thenComparing((one) -> LanguageTag.of(one.name().language()).base().equals(this.query.language()))
			.thenComparing((one) -> one.name().status(), Comparator.reverseOrder())
			.thenComparing((one) -> one.name().text());
		return names.stream()
			.filter((name) -> !name.isHidden())
			.map((name) -> new Fitting(name, fit(name)))
			.filter((one) -> one.fit() > fitOfHeadword)
			.max(best)
			.map(Fitting::name)
			.orElse(null);
	}

	private record Fitting(Name name, int fit) {
	}

	private static boolean isHeadword(Name name, TermCard card) {
		return name.text().equals(card.headword()) && name.language().equals(card.headwordLanguage());
	}

	private int fit(Name name) {
		if (name.folded().equals(this.folded)) {
			return EXACT;
		}
		boolean atEnd = this.query.mode() == MatchMode.ENDS && name.folded().endsWith(this.folded);
		if (atEnd || name.folded().startsWith(this.folded)) {
			return AT_END;
		}
		return words(language(name.language())).areAllAmong(name.words()) ? WORDS : NOT;
	}

	private WantedWords words(String language) {
		return this.words.computeIfAbsent(language,
				(key) -> new WantedWords(key, Words.queried(key).of(this.query.text())));
	}

	private static String language(String tag) {
		return TermIndex.languageOf(LanguageTag.of(tag));
	}

	private interface Marker {

		List<Piece> mark(String text, String language);

	}

	/**
	 * What the index tells of a hit.
	 *
	 * @param id of the term
	 * @param score by {@link Ranking}
	 * @param card what is shown, as JSON
	 * @param names all names, as JSON
	 */
	record Found(long id, float score, String card, String names) {

		static Found of(Object[] values) {
			return new Found((Long) values[0], (Float) values[1], (String) values[2], (String) values[3]);
		}

	}

	/**
	 * The text of a term in one language.
	 *
	 * @param id of the term
	 * @param body without markup
	 */
	record Text(long id, List<String> body) {
	}

}

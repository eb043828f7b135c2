package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.search.TermCard.Name;
import de.filmfarm.lexikon.search.TermHits.Found;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the name that was probably meant. The index gives the terms whose names differ by
 * few letters; among those the cheapest typing error decides, see {@link EditDistance}.
 */
final class Spelling {

	/** Letters from which a word may have one error. */
	private static final int ONE_ERROR = 4;

	/** Letters from which a word may have two. */
	private static final int TWO_ERRORS = 8;

	/** A name with more words than were typed is less likely meant than a whole one. */
	private static final double ONLY_WORDS = 0.5;

	private final SearchQuery query;

	private final String folded;

	private final String typed;

	private final Set<String> words;

	Spelling(SearchQuery query) {
		this.query = query;
		this.folded = query.folded();
		this.typed = Folding.typed(query.text());
		this.words = Words.plain().of(query.text());
	}

	/**
	 * Whether the query may be a misspelt name: long enough for errors to be told from
	 * other words, and with no more words than names have.
	 */
	boolean mayBeName() {
		return errors(this.folded) > 0 && this.words.size() <= NamePredicates.LONGEST_NAME;
	}

	/** Errors that may be in a word. */
	private static int errors(String word) {
		if (word.length() < ONE_ERROR) {
			return 0;
		}
		return (word.length() < TWO_ERRORS) ? 1 : 2;
	}

	/** Terms with a name that is nearly the query, or has nearly its words. */
	SearchPredicate candidates(SearchPredicateFactory f, NearValues values) {
		SearchPredicate whole = values.near(f, TermIndex.EXACT, this.folded, errors(this.folded));
		if (this.words.isEmpty()) {
			return whole;
		}
		BooleanPredicateClausesStep<?, ?> all = f.bool();
		for (String word : this.words) {
			all.must(values.near(f, TermIndex.SPELT_WORDS, word, errors(word)));
		}
		// A whole name counts more than all its words.
		return f.bool().should(f.bool().must(whole).boost(2f * this.words.size())).should(all).toPredicate();
	}

	/** The best spelling that the candidates offer. */
	Optional<String> nearest(List<Found> candidates, JsonMapper json) {
		List<Offer> offers = new ArrayList<>();
		for (Found found : candidates) {
			TermCard card = json.readValue(found.card(), TermCard.class);
			for (Name name : Arrays.asList(json.readValue(found.names(), Name[].class))) {
				Offer offer = offer(name, card);
				if (offer != null) {
					offers.add(offer);
				}
			}
		}
		return offers.stream()
			.min(Comparator.comparingDouble(Offer::errors).thenComparing((offer) -> !offer.ownLanguage()))
			.map(Offer::text)
			// What differs in case or accents only is no other spelling.
			.filter((text) -> !Folding.fold(text).equals(this.folded));
	}

	private @Nullable Offer offer(Name name, TermCard card) {
		boolean own = LanguageTag.of(name.language()).base().equals(this.query.language());
		double whole = distance(name);
		if (whole <= allowed()) {
			return new Offer(name.isHidden() ? card.headword() : name.text(), whole, own);
		}
		return name.isHidden() ? null : words(name, own);
	}

	/** To the nearer spelling, if the name has umlauts. */
	private double distance(Name name) {
		return Folding.spellings(name.text())
			.stream()
			.map(Folding::typed)
			.filter((spelling) -> beginAlike(this.typed, spelling))
			.mapToDouble((spelling) -> EditDistance.between(this.typed, spelling))
			.min()
			.orElse(Double.POSITIVE_INFINITY);
	}

	/** The index looks at this too, but for one of the names of a term only. */
	private static boolean beginAlike(String one, String other) {
		return one.regionMatches(0, other, 0, NearValues.SURE_LETTERS);
	}

	/** One error for each word that may have one, two in a long one. */
	private double allowed() {
		return Math.max(errors(this.folded), this.words.stream().mapToInt(Spelling::errors).sum());
	}

	private @Nullable Offer words(Name name, boolean own) {
		Set<String> known = Words.plain().of(name.text());
		double errors = ONLY_WORDS;
		List<String> corrected = new ArrayList<>();
		for (String word : this.words) {
			String nearest = nearest(word, known);
			if (nearest == null) {
				return null;
			}
			errors += EditDistance.between(word, nearest);
			corrected.add(nearest);
		}
		return new Offer(String.join(" ", corrected), errors, own);
	}

	private static @Nullable String nearest(String word, Collection<String> known) {
		return known.stream()
			.filter((other) -> beginAlike(word, other) && EditDistance.between(word, other) <= errors(word))
			.min(Comparator.comparingDouble((other) -> EditDistance.between(word, other)))
			.orElse(null);
	}

	/**
	 * A spelling that may have been meant.
	 *
	 * @param text to look for instead
	 * @param errors that would have been made
	 * @param ownLanguage whether it is in the reader's language
	 */
	private record Offer(String text, double errors, boolean ownLanguage) {
	}

}

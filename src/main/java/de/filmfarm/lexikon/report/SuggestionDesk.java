package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what readers miss.
 */
@Component
@Transactional
public class SuggestionDesk {

	private final Suggestions suggestions;

	private final HeldSuggestions held;

	private final NamedTerms terms;

	SuggestionDesk(Suggestions suggestions, HeldSuggestions held, NamedTerms terms) {
		this.suggestions = suggestions;
		this.held = held;
		this.terms = terms;
	}

	/**
	 * The published terms that have this name already, so that there is nothing to
	 * suggest; most often none.
	 */
	@Transactional(readOnly = true)
	public List<NamedTerm> known(LanguageTag reader, String name) {
		return this.terms.find(name, reader);
	}

	/** What became of a name that was suggested before, in whatever spelling. */
	@Transactional(readOnly = true)
	public Optional<Suggestion> find(String name) {
		return this.suggestions.findByFolded(Suggestion.fold(name));
	}

	/**
	 * Receives a suggestion, and counts it if the name was suggested before in another or
	 * the same spelling.
	 * @return what is known of the name
	 */
	public Suggestion receive(MissedTerm missed) {
		Suggestion suggestion = this.suggestions.count(missed.language().value(), missed.name(),
				Suggestion.fold(missed.name()), missed.origin().name());
		if (missed.message() != null || missed.email() != null) {
			suggestion.add(new SuggestionMessage(missed.language(), missed.message(), missed.email()));
		}
		return suggestion;
	}

	/** Keeps a suggestion that is not to be trusted until an editor has seen it. */
	public void hold(MissedTerm missed, Suspicion why) {
		this.held.keep(missed, why);
	}

	/**
	 * Lets a suggestion through that was held.
	 * @return what is known of the name, or nothing if somebody was faster
	 */
	public Optional<Suggestion> release(long held) {
		return this.held.take(held).map(this::receive);
	}

	/** Throws away what was held for good. */
	public void discard(long held) {
		this.held.take(held);
	}

}

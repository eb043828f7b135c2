package de.filmfarm.lexikon.report;

import java.util.Set;

import de.filmfarm.lexikon.editorial.RevisionPublished;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends suggestions: when readers have the term, those who asked are told.
 */
@Component
class AnsweredSuggestions {

	private final Suggestions suggestions;

	private final SuggestionTerms terms;

	private final SuggestionLetters letters;

	AnsweredSuggestions(Suggestions suggestions, SuggestionTerms terms, SuggestionLetters letters) {
		this.suggestions = suggestions;
		this.terms = terms;
		this.letters = letters;
	}

	/** Whatever waits for the term, or for any term of its names, is answered. */
	@EventListener
	@Transactional
	public void tell(RevisionPublished published) {
		long term = published.term();
		if (!this.terms.isPublished(term)) {
			return;
		}
		Set<String> names = this.terms.foldedNames(term);
		this.suggestions.answeredBy(term, names, this.terms.isNew(term)).forEach((suggestion) -> {
			suggestion.publish(term);
			this.letters.published(suggestion);
		});
	}

}

package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors decide about a suggestion. Whoever asked is told by mail, if they left an
 * address.
 */
@Component
@Transactional
public class SuggestionDecisions {

	private final Suggestions suggestions;

	private final SuggestionTerms found;

	private final SuggestionLetters letters;

	private final TermEditor writing;

	private final Revisions revisions;

	private final Terms terms;

	SuggestionDecisions(Suggestions suggestions, SuggestionTerms found, SuggestionLetters letters, TermEditor writing,
			Revisions revisions, Terms terms) {
		this.suggestions = suggestions;
		this.found = found;
		this.letters = letters;
		this.writing = writing;
		this.revisions = revisions;
		this.terms = terms;
	}

	/**
	 * Begins a term of the name, in the language in which it was missed first, and in the
	 * field of the term whose name is nearest. Asked once more it begins nothing new.
	 * @param note for the history of the term
	 * @return the number of the term
	 * @throws NoSuchSuggestionException if there is none
	 * @throws RefusedStepException if it was decided otherwise
	 */
	public long draft(long id, Account editor, String note) {
		Suggestion suggestion = lock(id);
		Long present = suggestion.getTerm();
		if (present != null) {
			return this.found.number(present);
		}
		long number = this.revisions.nextTermNumber();
		TermSnapshot snapshot = new TermSnapshot(number, this.found.field(suggestion.getText()),
				List.of(name(suggestion, DesignationStatus.PREFERRED)), List.of(), List.of(), List.of(), List.of(),
				List.of(), null);
		suggestion.accept(this.writing.begin(snapshot, editor, note).getTerm(), editor);
		this.letters.accepted(suggestion);
		return number;
	}

	/**
	 * Takes the name as one more of a term that there is. It stands in a draft of the
	 * term, unless the term has it already.
	 * @param number of the term
	 * @throws NoSuchSuggestionException if there is none
	 * @throws UnknownTermException if there is no such term
	 * @throws RefusedStepException if it was decided before
	 */
	public void accept(long id, long number, Account editor, String note) {
		Suggestion suggestion = lock(id);
		Term term = this.terms.lock(number).orElseThrow(UnknownTermException::new);
		suggestion.accept(term.getId(), editor);
		if (this.found.isPublishedAs(term.getId(), suggestion.getText())) {
			suggestion.publish(term.getId());
			this.letters.published(suggestion);
			return;
		}
		Revision latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId())
			.orElseThrow(UnknownTermException::new);
		if (!hasName(latest.getSnapshot(), suggestion)) {
			this.writing.save(named(latest.getSnapshot(), suggestion), new Basis(latest.getNumber(), null), editor,
					note);
		}
		this.letters.accepted(suggestion);
	}

	private static boolean hasName(TermSnapshot term, Suggestion suggestion) {
		String folded = Suggestion.fold(suggestion.getText());
		return term.names().stream().anyMatch((name) -> Suggestion.fold(name.text()).equals(folded));
	}

	private static TermSnapshot named(TermSnapshot term, Suggestion suggestion) {
		List<Name> names = new ArrayList<>(term.names());
		names.add(name(suggestion, DesignationStatus.ADMITTED));
		return new TermSnapshot(term.number(), term.category(), names, term.articles(), term.relations(),
				term.examples(), term.figures(), term.sources(), term.replacedBy());
	}

	private static Name name(Suggestion suggestion, DesignationStatus status) {
		return new Name(suggestion.getLanguage(), suggestion.getText(), status, DesignationKind.FULL_FORM, null, null,
				null, null, true);
	}

	/**
	 * Decides that there will be no such term.
	 * @param reason that readers are told, also those who suggest it later
	 * @throws NoSuchSuggestionException if there is none
	 * @throws RefusedStepException if it was decided before
	 */
	public void decline(long id, LocalizedText reason, Account editor) {
		Suggestion suggestion = lock(id);
		suggestion.decline(reason, editor);
		this.letters.declined(suggestion);
	}

	/**
	 * Opens it again. What was written of it meanwhile stays.
	 * @throws NoSuchSuggestionException if there is none
	 * @throws RefusedStepException if it is open
	 */
	public void reopen(long id) {
		lock(id).reopen();
	}

	private Suggestion lock(long id) {
		return this.suggestions.lock(id).orElseThrow(NoSuchSuggestionException::new);
	}

	/** There is no term of that number, or nothing is written about it yet. */
	public static final class UnknownTermException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}

package de.filmfarm.lexikon.editorial.batch;

import java.util.Objects;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.batch.Batches.Item;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.term.Terms;

import org.springframework.stereotype.Component;

/**
 * Does to one term what a batch wants, by the rules that hold for everybody: what comes
 * of it waits for a second person.
 */
@Component
class BatchStep {

	private final BatchTerms terms;

	private final Terms locks;

	private final TermEditor editor;

	private final Review review;

	private final Accounts accounts;

	BatchStep(BatchTerms terms, Terms locks, TermEditor editor, Review review, Accounts accounts) {
		this.terms = terms;
		this.locks = locks;
		this.editor = editor;
		this.review = review;
		this.accounts = accounts;
	}

	/**
	 * Takes the step, within a transaction of the caller.
	 * @return number of the revision that came of it, or that went back
	 * @throws RefusedItemException if it cannot be taken
	 */
	int take(Item item) {
		Account author = this.accounts.findById(item.account())
			.filter((account) -> account.getRole().compareTo(Role.EDITOR) >= 0)
			.orElseThrow(() -> new RefusedItemException("NOT_ALLOWED"));
		if (this.locks.lock(item.number()).isEmpty()) {
			throw new RefusedItemException("NOT_PUBLISHED");
		}
		BatchTerm term = this.terms.one(item.number());
		if (term.latest() != item.basis()) {
			throw new RefusedItemException("CHANGED");
		}
		term.obstacle(item.kind(), item.change()).ifPresent((reason) -> {
			throw new RefusedItemException(reason);
		});
		return switch (item.kind()) {
			case DEPARTMENT ->
				submit(moved(snapshot(term), Objects.requireNonNull(item.change().category())), item, author);
			case WORD -> submit(worded(snapshot(term), item), item, author);
			case RETIREMENT -> this.review
				.retire(item.number(), Objects.requireNonNull(item.change().successor()), author, item.note())
				.getNumber();
			case RETURN -> giveBack(item, author);
		};
	}

	private static TermSnapshot snapshot(BatchTerm term) {
		return Objects.requireNonNull(term.snapshot());
	}

	private static TermSnapshot moved(TermSnapshot term, String category) {
		return new TermSnapshot(term.number(), category, term.names(), term.articles(), term.relations(),
				term.examples(), term.figures(), term.sources(), term.replacedBy());
	}

	private static TermSnapshot worded(TermSnapshot term, Item item) {
		TermSnapshot worded = new WordSearch(Objects.requireNonNull(item.change().words())).replace(term,
				item.places());
		if (worded.equals(term)) {
			throw new RefusedItemException("SAME");
		}
		if (worded.articles().stream().anyMatch((text) -> !text.fits())) {
			throw new RefusedItemException("LENGTH");
		}
		return worded;
	}

	private int submit(TermSnapshot snapshot, Item item, Account author) {
		if (!(this.editor.save(snapshot, new Basis(item.basis(), null), author, item.note()) instanceof Saved saved)) {
			throw new RefusedItemException("CHANGED");
		}
		int revision = saved.revision().getNumber();
		this.review.submit(item.number(), revision, author);
		return revision;
	}

	private int giveBack(Item item, Account editor) {
		this.review.giveBack(item.number(), item.basis(), editor, item.note());
		return item.basis();
	}

}

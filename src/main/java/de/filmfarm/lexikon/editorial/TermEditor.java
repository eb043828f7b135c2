package de.filmfarm.lexikon.editorial;

import java.time.Instant;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermStatus;
import de.filmfarm.lexikon.term.Terms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is written about a term, without changing what readers see. Whoever saves
 * holds the lock on the term meanwhile, so that of many who save at once each comes after
 * another.
 */
@Component
public class TermEditor {

	private final Terms terms;

	private final Revisions revisions;

	private final SnapshotReader reader;

	TermEditor(Terms terms, Revisions revisions, SnapshotReader reader) {
		this.terms = terms;
		this.revisions = revisions;
		this.reader = reader;
	}

	/**
	 * Begins a term that readers do not see yet, with its first revision.
	 * @param snapshot with a number of {@link Revisions#nextTermNumber()}
	 */
	@Transactional
	public Revision begin(TermSnapshot snapshot, Account author, String note) {
		Term term = this.reader.termFor(snapshot);
		return this.revisions.save(Revision.draft(term.getId(), null, author, note, snapshot));
	}

	/**
	 * Keeps a state of a term as a revision of its author. What an author writes within
	 * half an hour, with nobody else in between, is one revision.
	 * @param basis the revision that the author began with
	 * @return what was kept, or, if somebody else was faster, or the author in another
	 * window, what was written there
	 * @throws IllegalArgumentException if there is no such term
	 * @throws TransitionException if it was merged into another
	 */
	@Transactional
	public Outcome save(TermSnapshot snapshot, Basis basis, Account author, String note) {
		Term term = this.terms.lock(snapshot.number())
			.orElseThrow(() -> new IllegalArgumentException("there is no term " + snapshot.number()));
		if (term.getStatus() == TermStatus.MERGED) {
			throw new TransitionException(Reason.MERGED);
		}
		Optional<Revision> latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId());
		if (latest.isPresent() && !basis.is(latest.get())) {
			return conflict(term, latest.get(), basis);
		}
		if (latest.isPresent() && latest.get().getSnapshot().equals(snapshot)) {
			return new Saved(latest.get());
		}
		if (latest.isPresent() && basis.version() != null && latest.get().isContinuedBy(author, Instant.now())) {
			latest.get().rewrite(snapshot, note);
			return new Saved(latest.get());
		}
		return new Saved(
				this.revisions.save(Revision.draft(term.getId(), latest.orElse(null), author, note, snapshot)));
	}

	/**
	 * What has been written since a revision that was left behind.
	 * @throws NoSuchRevisionException if there is no such term
	 */
	@Transactional(readOnly = true)
	public Conflict compare(long number, int revision) {
		Term term = this.terms.findByNumber(number).orElseThrow(NoSuchRevisionException::new);
		Revision latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId())
			.orElseThrow(NoSuchRevisionException::new);
		return conflict(term, latest, new Basis(revision, null));
	}

	private Conflict conflict(Term term, Revision latest, Basis basis) {
		Integer before = latest.getBasedOn();
		// What was rewritten is not there any more as it was; what it began with is.
		int known = (latest.getNumber() != basis.number()) ? basis.number() : (before != null) ? before : 0;
		return new Conflict(latest, this.revisions.ancestor(term.getId(), latest.getNumber(), known).orElse(null));
	}

	/**
	 * What an author began with.
	 *
	 * @param number of the revision
	 * @param version how often it had been rewritten then; unknown, it counts as what it
	 * is now, and no revision is rewritten
	 */
	public record Basis(int number, @Nullable Integer version) {

		/** What a form that is opened with the revision has to remember. */
		public static Basis of(Revision revision) {
			return new Basis(revision.getNumber(), revision.getVersion());
		}

		/**
		 * The same from a field of a form: {@code 7.2}, or {@code 7} of unknown version.
		 */
		public static Basis parse(String text) {
			String[] parts = text.split("\\.", 2);
			return new Basis(Integer.parseInt(parts[0]), (parts.length > 1) ? Integer.valueOf(parts[1]) : null);
		}

		/** For a field of a form. */
		public String text() {
			return (this.version != null) ? this.number + "." + this.version : String.valueOf(this.number);
		}

		private boolean is(Revision revision) {
			return this.number == revision.getNumber()
					&& (this.version == null || this.version == revision.getVersion());
		}

	}

	/** What became of something that was written. */
	public sealed interface Outcome permits Saved, Conflict {

	}

	/** It was kept. */
	public record Saved(Revision revision) implements Outcome {
	}

	/**
	 * Somebody else was faster; nothing was kept.
	 *
	 * @param theirs the latest revision
	 * @param base what both began with, if it is still there
	 */
	public record Conflict(Revision theirs, @Nullable Revision base) implements Outcome {
	}

}

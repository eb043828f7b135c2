package de.filmfarm.lexikon.editorial;

import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is written about a term, without changing what readers see.
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
	 * Keeps a state of a term as a revision of its author.
	 * @param basedOn number of the revision that the author began with
	 * @return what was kept, or, if somebody else was faster, what they have written
	 */
	@Transactional
	public Outcome save(TermSnapshot snapshot, int basedOn, Account author, String note) {
		Term term = this.terms.findByNumber(snapshot.number())
			.orElseThrow(() -> new IllegalArgumentException("there is no term " + snapshot.number()));
		Optional<Revision> latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId());
		if (latest.isPresent() && latest.get().getNumber() != basedOn) {
			return new Conflict(latest.get(), this.revisions.findByTermAndNumber(term.getId(), basedOn).orElse(null));
		}
		return new Saved(
				this.revisions.save(Revision.draft(term.getId(), latest.orElse(null), author, note, snapshot)));
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
	 * @param base what the author began with, if it is still there
	 */
	public record Conflict(Revision theirs, @Nullable Revision base) implements Outcome {
	}

}

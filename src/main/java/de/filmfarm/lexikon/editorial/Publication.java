package de.filmfarm.lexikon.editorial;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.term.ArticleLinks;
import de.filmfarm.lexikon.term.Term;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes what was written what readers see: the term takes on the state of a snapshot,
 * which becomes its newest revision.
 */
@Component
public class Publication {

	private final SnapshotReader reader;

	private final Revisions revisions;

	private final ArticleLinks links;

	Publication(SnapshotReader reader, Revisions revisions, ArticleLinks links) {
		this.reader = reader;
		this.revisions = revisions;
		this.links = links;
	}

	/**
	 * Publishes one term.
	 * @param note why it was changed, for the history
	 * @return the number of the published revision; the present one if nothing differs
	 * @throws IllegalArgumentException if the snapshot refers to what does not exist or
	 * breaks a rule of {@link Term}
	 */
	@Transactional
	public int publish(TermSnapshot snapshot, Account author, String note) {
		Term term = this.reader.termFor(snapshot);
		int revision = publish(term, snapshot, author, note);
		this.links.update(term);
		return revision;
	}

	/**
	 * Publishes one of many terms. The caller updates the links between them when all are
	 * done.
	 * @see ArticleLinks#updateAll()
	 */
	@Transactional
	public int publishAmongMany(TermSnapshot snapshot, Account author, String note) {
		return publish(this.reader.termFor(snapshot), snapshot, author, note);
	}

	private int publish(Term term, TermSnapshot snapshot, Account author, String note) {
		Optional<Revision> latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId());
		if (latest.isPresent() && latest.get().getSnapshot().equals(snapshot)) {
			return latest.get().getNumber();
		}
		this.reader.apply(snapshot, term);
		Revision revision = this.revisions
			.save(Revision.approved(term.getId(), latest.orElse(null), author, note, snapshot));
		term.publish(revision.getNumber());
		if (snapshot.replacedBy() != null) {
			term.retire();
		}
		return revision.getNumber();
	}

	/**
	 * Makes the terms known before any is published, so that each may relate to every
	 * other.
	 * @param snapshots of terms that may or may not exist yet
	 */
	@Transactional
	public void announce(List<TermSnapshot> snapshots) {
		snapshots.forEach(this.reader::termFor);
	}

}

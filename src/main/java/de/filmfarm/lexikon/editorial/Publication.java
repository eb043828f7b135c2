package de.filmfarm.lexikon.editorial;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.PublicationException.Violation;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.term.ArticleLinks;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermStatus;
import de.filmfarm.lexikon.term.Terms;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes what was written what readers see: the term takes on the state of a snapshot. Of
 * revisions that are still being written readers see nothing, and they stay as they are.
 */
@Component
public class Publication {

	/** What the database refuses, by what it says of it, and what that is about. */
	private static final Map<String, Violation> REFUSALS = Map.of("article_language_slug_key",
			new Violation("slug", "", "taken", ""), "belongs to another term", new Violation("slug", "", "taken", ""),
			"closes a circle", new Violation("relation", "", "circle", ""), "relation_once",
			new Violation("relation", "", "stated", ""), "\"designation\"", new Violation("name", "", "refused", ""),
			"\"article\"", new Violation("article", "", "refused", ""), "\"film_example\"",
			new Violation("example", "", "refused", ""), "\"source\"", new Violation("source", "", "refused", ""),
			"\"relation\"", new Violation("relation", "", "refused", ""));

	private final Terms terms;

	private final SnapshotReader reader;

	private final Revisions revisions;

	private final PublicationRules rules;

	private final ArticleLinks links;

	private final MergedTerms merged;

	private final ApplicationEventPublisher events;

	Publication(Terms terms, SnapshotReader reader, Revisions revisions, PublicationRules rules, ArticleLinks links,
			MergedTerms merged, ApplicationEventPublisher events) {
		this.terms = terms;
		this.reader = reader;
		this.revisions = revisions;
		this.rules = rules;
		this.links = links;
		this.merged = merged;
		this.events = events;
	}

	/**
	 * Publishes one term without a review.
	 * @param note why it was changed, for the history
	 * @return the number of the published revision; the present one if nothing differs
	 * @throws IllegalArgumentException if the snapshot refers to what does not exist or
	 * breaks a rule of {@link Term}
	 */
	@Transactional
	public int publish(TermSnapshot snapshot, Account author, String note) {
		Term term = locked(snapshot);
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
		return publish(locked(snapshot), snapshot, author, note);
	}

	private Term locked(TermSnapshot snapshot) {
		return this.terms.lock(snapshot.number()).orElseGet(() -> this.reader.termFor(snapshot));
	}

	private int publish(Term term, TermSnapshot snapshot, Account author, String note) {
		if (term.getStatus() == TermStatus.MERGED) {
			throw new IllegalArgumentException("term " + term.getNumber() + " was merged into another");
		}
		Integer present = term.getPublishedRevision();
		Optional<Revision> seen = (present != null) ? this.revisions.findByTermAndNumber(term.getId(), present)
				: Optional.empty();
		if (seen.isPresent() && seen.get().getSnapshot().equals(snapshot)) {
			return seen.get().getNumber();
		}
		Revision revision = next(term, seen.orElse(null), snapshot, author, note);
		show(term, revision);
		return revision.getNumber();
	}

	private Revision next(Term term, @Nullable Revision seen, TermSnapshot snapshot, Account author, String note) {
		int latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId()).map(Revision::getNumber).orElse(0);
		return this.revisions.save(Revision.published(term.getId(), latest + 1, seen, author, note, snapshot));
	}

	/**
	 * Publishes what was put together from what readers see of two terms, so without
	 * another review: each word was approved before.
	 * @param term locked
	 * @param seen what readers see of it
	 * @return the published revision
	 * @throws PublicationException if it breaks a rule; the transaction must be rolled
	 * back then
	 */
	public Revision publishMerged(Term term, Revision seen, TermSnapshot snapshot, Account editor, String note) {
		check(snapshot);
		Revision revision = next(term, seen, snapshot, editor, note);
		showAndLink(term, revision);
		return revision;
	}

	/**
	 * Takes a term from its readers, before another one speaks for it.
	 * @param term locked
	 */
	public void withdraw(Term term) {
		this.revisions.findByTermAndPublishAtIsNotNullOrderByNumber(term.getId()).forEach(Revision::unschedule);
		this.reader.empty(term);
		term.giveWay();
		this.terms.flush();
	}

	/**
	 * Publishes a revision that was approved.
	 * @param term locked
	 * @throws PublicationException if it breaks a rule; the transaction must be rolled
	 * back then
	 */
	void publish(Term term, Revision revision) {
		check(revision.getSnapshot());
		revision.publish();
		showAndLink(term, revision);
	}

	private void check(TermSnapshot snapshot) {
		List<Violation> broken = this.rules.broken(this.merged.follow(snapshot));
		if (!broken.isEmpty()) {
			throw new PublicationException(broken);
		}
	}

	private void showAndLink(Term term, Revision revision) {
		try {
			show(term, revision);
			this.links.update(term);
			this.terms.flush();
			this.events.publishEvent(new RevisionPublished(term.getId(), revision.getNumber()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new PublicationException(List.of(violation(ex)));
		}
	}

	private void show(Term term, Revision revision) {
		TermSnapshot snapshot = revision.getSnapshot();
		this.reader.apply(this.merged.follow(snapshot), term);
		term.publish(revision.getNumber());
		if (snapshot.replacedBy() != null) {
			term.retire();
		}
		this.revisions.findByTermAndPublishAtIsNotNullOrderByNumber(term.getId())
			.stream()
			.filter((waiting) -> waiting.getNumber() < revision.getNumber())
			.forEach(Revision::unschedule);
	}

	/** Names what the database has refused, when somebody was faster than the rules. */
	private static Violation violation(DataIntegrityViolationException ex) {
		String said = String.valueOf(ex.getMostSpecificCause().getMessage());
		return REFUSALS.entrySet()
			.stream()
			.filter((refusal) -> said.contains(refusal.getKey()))
			.map(Map.Entry::getValue)
			.min((one, other) -> Boolean.compare(one.rule().equals("refused"), other.rule().equals("refused")))
			.orElse(new Violation("term", "", "refused", ""));
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

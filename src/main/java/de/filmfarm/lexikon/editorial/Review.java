package de.filmfarm.lexikon.editorial;

import java.time.Instant;
import java.time.LocalDate;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Comment;
import de.filmfarm.lexikon.editorial.revision.Comments;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermStatus;
import de.filmfarm.lexikon.term.Terms;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens between writing and publishing: a second person looks. Whatever is refused
 * changes nothing: a {@link TransitionException} if a revision cannot go this way, a
 * {@link PublicationException} if readers could not see it, an
 * {@link AccessDeniedException} if it is not for the one who asks, and a
 * {@link NoSuchRevisionException} if there is nothing to decide about.
 */
@Component
@Transactional
public class Review {

	private final Terms terms;

	private final Revisions revisions;

	private final Comments comments;

	private final Publication publication;

	private final EditorialProperties properties;

	Review(Terms terms, Revisions revisions, Comments comments, Publication publication,
			EditorialProperties properties) {
		this.terms = terms;
		this.revisions = revisions;
		this.comments = comments;
		this.publication = publication;
		this.properties = properties;
	}

	/** Hands a draft in, which only its author can do. */
	public void submit(long number, int revision, Account author) {
		Term term = locked(number);
		Revision draft = find(term, revision);
		draft.submit(author);
		requireCurrent(term, draft);
		term.awaitReview(true);
	}

	/**
	 * Approves a revision, and publishes it unless it is to wait. One that waits can be
	 * approved again, for another time.
	 * @param publishAt when readers get to see it, or none for at once
	 * @param reviewBy when somebody should look at it again, or none to leave that as it
	 * is
	 */
	public void approve(long number, int revision, Account second, @Nullable Instant publishAt,
			@Nullable LocalDate reviewBy) {
		requireEditor(second);
		Term term = locked(number);
		Revision waiting = find(term, revision);
		if (waiting.isWaiting() || waiting.isScheduled()) {
			requireCurrent(term, waiting);
		}
		waiting.approve(second, this.properties.selfReview(), publishAt);
		if (reviewBy != null) {
			term.reviewBy(reviewBy);
		}
		if (publishAt == null) {
			this.publication.publish(term, waiting);
		}
	}

	/** Returns a revision to its author, who is told why. */
	public void giveBack(long number, int revision, Account second, String reason) {
		requireEditor(second);
		Term term = locked(number);
		find(term, revision).giveBack(second, reason);
		this.revisions.flush();
		term.awaitReview(this.revisions.existsByTermAndStatus(term.getId(), RevisionStatus.PENDING));
	}

	/** Says something about a revision. */
	public void comment(long number, int revision, Account author, String text) {
		Term term = this.terms.findByNumber(number).orElseThrow(NoSuchRevisionException::new);
		this.comments.save(new Comment(find(term, revision), author, text));
	}

	/**
	 * Makes a draft of an earlier revision, which comes after the latest.
	 * @return the draft
	 */
	public Revision restore(long number, int revision, Account author, String note) {
		Term term = locked(number);
		return this.revisions.save(Revision.restored(find(term, revision), latest(term), author, note));
	}

	/**
	 * Proposes to retire a published term. It is retired when a second person approves.
	 * @param successor number of the term that readers are sent to
	 * @return what waits for review
	 */
	public Revision retire(long number, long successor, Account author, String note) {
		requireEditor(author);
		Term term = locked(number);
		Integer published = term.getPublishedRevision();
		if (published == null || term.getStatus() == TermStatus.RETIRED) {
			throw new TransitionException(Reason.NOT_PUBLISHED);
		}
		if (number == successor || !isPublished(successor)) {
			throw new TransitionException(Reason.NO_SUCCESSOR);
		}
		TermSnapshot last = find(term, published).getSnapshot();
		Revision revision = Revision.draft(term.getId(), latest(term), author, note, last.replacedBy(successor));
		revision.submit(author);
		return this.revisions.save(revision);
	}

	/** Sets when somebody should look at the text of a term again, if ever. */
	public void reviewBy(long number, Account editor, @Nullable LocalDate day) {
		requireEditor(editor);
		locked(number).reviewBy(day);
	}

	private boolean isPublished(long number) {
		return this.terms.findByNumber(number).filter((term) -> term.getStatus() == TermStatus.PUBLISHED).isPresent();
	}

	private Term locked(long number) {
		Term term = this.terms.lock(number).orElseThrow(NoSuchRevisionException::new);
		if (term.getStatus() == TermStatus.MERGED) {
			throw new TransitionException(Reason.MERGED);
		}
		return term;
	}

	private Revision find(Term term, int revision) {
		return this.revisions.findByTermAndNumber(term.getId(), revision).orElseThrow(NoSuchRevisionException::new);
	}

	private Revision latest(Term term) {
		return this.revisions.findFirstByTermOrderByNumberDesc(term.getId()).orElseThrow(NoSuchRevisionException::new);
	}

	/** What was approved later holds no word of this one, or holds it already. */
	private void requireCurrent(Term term, Revision revision) {
		if (this.revisions.existsByTermAndStatusAndNumberGreaterThan(term.getId(), RevisionStatus.APPROVED,
				revision.getNumber())) {
			throw new TransitionException(Reason.OUTDATED);
		}
	}

	/** The addresses are closed to others already; this holds whoever calls. */
	private static void requireEditor(Account account) {
		if (account.getRole().compareTo(Role.EDITOR) < 0) {
			throw new AccessDeniedException("only editors decide");
		}
	}

}

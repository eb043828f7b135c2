package de.filmfarm.lexikon.editorial.revision;

import java.time.Duration;
import java.time.Instant;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A term whole at one moment, with who made it so, when, and why. It guards the way it
 * goes: from draft to review, and from there to readers or back to its author. Whoever
 * changes it holds the lock on its term, see
 * {@link de.filmfarm.lexikon.term.Terms#lock(long)}.
 */
@Entity
public class Revision {

	/** Edits of one author that follow each other this fast are one. */
	static final Duration NEAR = Duration.ofMinutes(30);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "term_id")
	private long term;

	private int number;

	@Column(name = "based_on")
	private @Nullable Integer basedOn;

	@Enumerated(EnumType.STRING)
	private RevisionStatus status;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "author_id")
	private Account author;

	private String note;

	@JdbcTypeCode(SqlTypes.JSON)
	private TermSnapshot snapshot;

	private int version;

	@Column(name = "restored_from")
	private @Nullable Integer restoredFrom;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@Column(name = "changed_at")
	private Instant changedAt = this.createdAt;

	@Column(name = "submitted_at")
	private @Nullable Instant submittedAt;

	@Embedded
	private @Nullable Verdict verdict;

	@Column(name = "publish_at")
	private @Nullable Instant publishAt;

	@Column(name = "published_at")
	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected Revision() {
	}

	private Revision(long term, int number, @Nullable Revision basis, RevisionStatus status, Account author,
			String note, TermSnapshot snapshot) {
		this.term = term;
		this.number = number;
		this.basedOn = (basis != null) ? basis.number : null;
		this.status = status;
		this.author = author;
		this.note = note;
		this.snapshot = snapshot;
	}

	/**
	 * A revision that readers see at once, without a review: it comes with the glossary,
	 * or is made of what was approved before.
	 * @param term identity of the term
	 * @param number higher than any of the term
	 * @param basis what readers have seen so far, if anything; whatever is being written
	 * meanwhile is not part of it
	 */
	public static Revision published(long term, int number, @Nullable Revision basis, Account author, String note,
			TermSnapshot snapshot) {
		Revision revision = new Revision(term, number, basis, RevisionStatus.APPROVED, author, note, snapshot);
		revision.publishedAt = revision.createdAt;
		return revision;
	}

	/**
	 * A revision that readers do not see and that follows another.
	 * @param term identity of the term
	 * @param latest the term's latest revision so far, or none for the first
	 */
	public static Revision draft(long term, @Nullable Revision latest, Account author, String note,
			TermSnapshot snapshot) {
		return new Revision(term, (latest != null) ? latest.number + 1 : 1, latest, RevisionStatus.DRAFT, author, note,
				snapshot);
	}

	/** The same as {@link #draft}, but what is written is an earlier revision again. */
	public static Revision restored(Revision earlier, Revision latest, Account author, String note) {
		Revision revision = draft(earlier.term, latest, author, note, earlier.snapshot);
		revision.restoredFrom = earlier.number;
		return revision;
	}

	/** Whether what this author writes now belongs to this draft still. */
	public boolean isContinuedBy(Account writer, Instant now) {
		return this.status == RevisionStatus.DRAFT && this.restoredFrom == null && isBy(writer)
				&& this.createdAt.plus(NEAR).isAfter(now);
	}

	public boolean isBy(Account account) {
		return this.author.getId() == account.getId();
	}

	/** Takes on what its author has written since. */
	public void rewrite(TermSnapshot snapshot, String note) {
		require(this.status == RevisionStatus.DRAFT, Reason.NO_DRAFT);
		this.snapshot = snapshot;
		this.note = note.isEmpty() ? this.note : note;
		this.changedAt = Instant.now();
		this.version++;
	}

	/** Waits for a second person from now on. */
	public void submit(Account writer) {
		require(this.status == RevisionStatus.DRAFT, Reason.NO_DRAFT);
		require(isBy(writer), Reason.NOT_THE_AUTHOR);
		this.status = RevisionStatus.PENDING;
		this.submittedAt = Instant.now();
	}

	/**
	 * May be published from now on.
	 * @param self whether authors may review their own work
	 * @param publishAt when readers get to see it, or none for at once
	 */
	public void approve(Account second, boolean self, @Nullable Instant publishAt) {
		require(isWaiting() || isScheduled(), Reason.NOT_WAITING);
		require(self || !isBy(second), Reason.OWN_WORK);
		require(publishAt == null || publishAt.isAfter(Instant.now()), Reason.TIME_HAS_PASSED);
		this.status = RevisionStatus.APPROVED;
		this.publishAt = publishAt;
		this.verdict = Verdict.approval(second);
	}

	/** Goes back to its author; also from the schedule. */
	public void giveBack(Account second, String why) {
		require(isWaiting() || isScheduled(), Reason.NOT_WAITING);
		returned(Verdict.objection(second, why));
	}

	/** Is what readers see from now on. */
	public void publish() {
		require(this.status == RevisionStatus.APPROVED && this.publishedAt == null, Reason.NOT_WAITING);
		this.publishAt = null;
		this.publishedAt = Instant.now();
	}

	/** Will not be published any more, since a later one was. */
	public void unschedule() {
		this.publishAt = null;
	}

	/** Goes back to its author because at its time it could not be published. */
	public void fail(String why) {
		returned(Verdict.failure(this.verdict, why));
	}

	private void returned(Verdict verdict) {
		this.status = RevisionStatus.RETURNED;
		this.publishAt = null;
		this.verdict = verdict;
	}

	private static void require(boolean condition, Reason reason) {
		if (!condition) {
			throw new TransitionException(reason);
		}
	}

	/** Whether it waits for a second person. */
	public boolean isWaiting() {
		return this.status == RevisionStatus.PENDING;
	}

	/** Whether it is approved and waits for its time. */
	public boolean isScheduled() {
		return this.publishAt != null;
	}

	/** Whether its time has come. */
	public boolean isDue(Instant now) {
		return this.publishAt != null && !this.publishAt.isAfter(now);
	}

	public long getTerm() {
		return this.term;
	}

	public RevisionStatus getStatus() {
		return this.status;
	}

	public int getNumber() {
		return this.number;
	}

	public @Nullable Integer getBasedOn() {
		return this.basedOn;
	}

	/** Grows with each time that its text is rewritten. */
	public int getVersion() {
		return this.version;
	}

	public TermSnapshot getSnapshot() {
		return this.snapshot;
	}

}

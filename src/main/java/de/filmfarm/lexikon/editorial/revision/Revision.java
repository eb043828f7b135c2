package de.filmfarm.lexikon.editorial.revision;

import java.time.Instant;

import de.filmfarm.lexikon.account.Account;
import jakarta.persistence.Column;
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
 * A term whole at one moment, with who made it so, when, and why.
 */
@Entity
public class Revision {

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

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@SuppressWarnings("NullAway.Init")
	protected Revision() {
	}

	private Revision(long term, @Nullable Revision basis, RevisionStatus status, Account author, String note,
			TermSnapshot snapshot) {
		this.term = term;
		this.number = (basis != null) ? basis.number + 1 : 1;
		this.basedOn = (basis != null) ? basis.number : null;
		this.status = status;
		this.author = author;
		this.note = note;
		this.snapshot = snapshot;
	}

	/**
	 * An approved revision that follows another.
	 * @param term identity of the term
	 * @param latest the term's latest revision so far, or none for the first
	 */
	public static Revision approved(long term, @Nullable Revision latest, Account author, String note,
			TermSnapshot snapshot) {
		return new Revision(term, latest, RevisionStatus.APPROVED, author, note, snapshot);
	}

	/**
	 * A revision that readers do not see and that follows another.
	 * @param term identity of the term
	 * @param latest the term's latest revision so far, or none for the first
	 */
	public static Revision draft(long term, @Nullable Revision latest, Account author, String note,
			TermSnapshot snapshot) {
		return new Revision(term, latest, RevisionStatus.DRAFT, author, note, snapshot);
	}

	public RevisionStatus getStatus() {
		return this.status;
	}

	public Account getAuthor() {
		return this.author;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public int getNumber() {
		return this.number;
	}

	public TermSnapshot getSnapshot() {
		return this.snapshot;
	}

}

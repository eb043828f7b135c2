package de.filmfarm.lexikon.editorial.revision;

import java.time.Instant;

import de.filmfarm.lexikon.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a revision, and by whom. Where a reason is given, it was
 * returned.
 */
@Embeddable
class Verdict {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "reviewed_by")
	private @Nullable Account reviewer;

	@Column(name = "reviewed_at")
	private @Nullable Instant reviewedAt;

	private @Nullable String reason;

	protected Verdict() {
	}

	/** A second person agrees. */
	static Verdict approval(Account second) {
		Verdict verdict = new Verdict();
		verdict.reviewer = second;
		verdict.reviewedAt = Instant.now();
		return verdict;
	}

	/** A second person does not agree. */
	static Verdict objection(Account second, String why) {
		Verdict verdict = approval(second);
		verdict.reason = why;
		return verdict;
	}

	/** Somebody had agreed, but then it could not be published. */
	static Verdict failure(@Nullable Verdict before, String why) {
		Verdict verdict = new Verdict();
		verdict.reviewer = (before != null) ? before.reviewer : null;
		verdict.reviewedAt = (before != null) ? before.reviewedAt : null;
		verdict.reason = why;
		return verdict;
	}

}

package de.filmfarm.lexikon.report;

import java.time.Instant;

import de.filmfarm.lexikon.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * How a report ended.
 *
 * @param closedAt when
 * @param closer who decided
 * @param answer what the reader is told beside the outcome
 * @param revision that corrected the entry, if one did
 * @param original identity of the report that had said the same, if one had
 */
@Embeddable
public record Closure(@Column(name = "closed_at") Instant closedAt,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "closed_by") Account closer, @Nullable String answer,
		@Column(name = "fixed_revision") @Nullable Integer revision,
		@Column(name = "duplicate_of") @Nullable Long original) {

	static Closure of(Resolution resolution, Account closer) {
		Integer revision = (resolution instanceof Resolution.Fixed fixed) ? fixed.revision() : null;
		Long original = (resolution instanceof Resolution.Duplicate duplicate) ? duplicate.other() : null;
		return new Closure(Instant.now(), closer, resolution.answer(), revision, original);
	}

}

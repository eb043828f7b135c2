package de.filmfarm.lexikon.editorial.batch;

import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A term that a batch may change.
 *
 * @param published number of the revision that readers see, or 0
 * @param latest number of its latest revision
 * @param snapshot what readers see
 */
public record BatchTerm(long number, String headword, String language, String status, int published, int latest,
		String latestStatus, String category, @Nullable TermSnapshot snapshot) {

	/**
	 * Why it cannot take part, the last part of {@code batch.reason.<reason>}. Whatever
	 * somebody is working on is left alone: a batch would hand it in half-finished, or
	 * leave it behind.
	 */
	public Optional<String> obstacle(BatchKind kind, BatchChange change) {
		if (kind == BatchKind.RETURN) {
			return this.latestStatus.equals("PENDING") ? Optional.empty() : Optional.of("NOT_WAITING");
		}
		if (!this.status.equals("PUBLISHED")) {
			return Optional.of("NOT_PUBLISHED");
		}
		if (this.latest != this.published) {
			return Optional.of("OPEN_WORK");
		}
		boolean nothing = this.category.equals(change.category())
				|| Long.valueOf(this.number).equals(change.successor());
		return nothing ? Optional.of("SAME") : Optional.empty();
	}

}

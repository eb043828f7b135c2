package de.filmfarm.lexikon.editorial.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.batch.BatchKind;
import de.filmfarm.lexikon.editorial.batch.BatchTerm;
import de.filmfarm.lexikon.editorial.batch.Hit;
import de.filmfarm.lexikon.editorial.web.EditQueries.CategoryChoice;
import de.filmfarm.lexikon.term.Departments.Department;
import org.jspecify.annotations.Nullable;

/**
 * The form of a batch.
 *
 * @param kinds all that can be done
 * @param errors sentences by field
 * @param found terms that would change, once somebody has looked
 * @param latest what was done before
 */
public record BatchPage(BatchForm form, List<BatchKind> kinds, Map<String, String> errors, List<Candidate> found,
		List<Department> departments, List<CategoryChoice> categories, List<Batch> latest) {

	/** How many places or terms can be chosen. */
	public long choices() {
		return this.found.stream()
			.filter((one) -> one.obstacle() == null)
			.mapToLong((one) -> Math.max(1, one.hits().size()))
			.sum();
	}

	/**
	 * A term that a batch would change.
	 *
	 * @param basis number of its latest revision
	 * @param obstacle why it cannot, last part of {@code batch.reason.<reason>}
	 */
	public record Candidate(long number, String headword, String language, int basis, List<Hit> hits,
			@Nullable String obstacle) {

		static Candidate of(BatchTerm term, List<Hit> hits, @Nullable String obstacle) {
			return new Candidate(term.number(), term.headword(), term.language(), term.latest(), hits, obstacle);
		}

		/** What the form sends if the term or one of its places is chosen. */
		public String value(@Nullable Hit hit) {
			return this.number + ":" + this.basis + ((hit != null) ? ":" + hit.place() : "");
		}

	}

	/** A batch and how far it is. */
	public record Batch(long id, String kind, String about, String note, String editor, ZonedDateTime at, long waiting,
			long done, long refused) {

		/** How many terms it is about. */
		public long total() {
			return this.waiting + this.done + this.refused;
		}

	}

	/** What became of a term. */
	public record Result(long number, String headword, String status, @Nullable Integer revision,
			@Nullable String reason) {
	}

}

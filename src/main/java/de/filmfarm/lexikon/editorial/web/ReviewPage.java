package de.filmfarm.lexikon.editorial.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import de.filmfarm.lexikon.term.Departments.Department;
import org.jspecify.annotations.Nullable;

/**
 * What there is to decide.
 *
 * @param waiting for a second person, the longest first
 * @param returned to whoever looks
 * @param scheduled the next first
 * @param due terms that somebody should look at again
 * @param departments to choose from
 * @param department key of the one chosen, if any
 */
public record ReviewPage(List<Entry> waiting, List<Entry> returned, List<Entry> scheduled, List<Due> due,
		List<Department> departments, @Nullable String department) {

	public boolean isEmpty() {
		return this.waiting.isEmpty() && this.returned.isEmpty() && this.scheduled.isEmpty() && this.due.isEmpty();
	}

	/**
	 * A revision.
	 *
	 * @param queue {@code WAITING}, {@code RETURNED} or {@code SCHEDULED}
	 * @param what last part of its message {@code review.what.<what>}
	 * @param own whether whoever looks has written it
	 * @param days how long it has been there
	 * @param at when it is published, or was decided
	 */
	public record Entry(String queue, String what, long term, int revision, String headword, @Nullable String language,
			String department, String departmentName, String author, boolean own, boolean outdated, String note,
			@Nullable String reason, long days, @Nullable ZonedDateTime at) {

		public String path() {
			return "/admin/terms/" + this.term + "/revisions/" + this.revision;
		}

	}

	/** A published term to look at again. */
	public record Due(long term, String headword, @Nullable String language, String department, LocalDate day) {

		public String path() {
			return "/admin/terms/" + this.term;
		}

	}

}

package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Departments.Department;
import org.jspecify.annotations.Nullable;

/**
 * A list of reports.
 *
 * @param filter which
 * @param states to choose from, with counts
 * @param waits how long readers wait
 * @param rows on this page, the longest waiting first
 * @param departments to choose from
 * @param languages of the interface, with their names
 * @param pagination where the page is in the list
 */
public record QueuePage(QueueFilter filter, List<State> states, Waits waits, List<Row> rows,
		List<Department> departments, List<Choice> languages, Pagination pagination) {

	/** What it can be about. */
	public ReportReason[] reasons() {
		return ReportReason.values();
	}

	/** Days to choose from. */
	public List<Integer> ages() {
		return QueueFilter.AGES;
	}

	/** Something to choose. */
	public record Choice(String key, String name) {
	}

	/**
	 * A state to choose.
	 *
	 * @param name last part of its message {@code queue.state.<name>}
	 */
	public record State(String name, String address, boolean current, long count) {
	}

	/**
	 * How long readers wait: half of them not longer than the median, nine of ten not
	 * longer than the rest.
	 *
	 * @param open how many wait
	 * @param openMedian since when half of them wait
	 * @param openMost since when nine of ten wait
	 * @param closed how many were answered lately
	 */
	public record Waits(long open, @Nullable Waited openMedian, @Nullable Waited openMost, long closed,
			@Nullable Waited closedMedian, @Nullable Waited closedMost) {
	}

	/**
	 * Reports on the same words.
	 *
	 * @param count how many
	 * @param entries the first of them
	 */
	public record Row(long count, List<QueueEntry> entries) {

		/** The one that has waited longest. */
		public QueueEntry first() {
			return this.entries.get(0);
		}

		/** The others that are shown. */
		public List<QueueEntry> more() {
			return this.entries.subList(1, this.entries.size());
		}

	}

}

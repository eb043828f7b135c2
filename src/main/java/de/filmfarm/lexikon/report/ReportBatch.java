package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.filmfarm.lexikon.account.Account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a step with many reports at once.
 */
@Component
@Transactional
public class ReportBatch {

	private final Reports reports;

	private final ReportDesk desk;

	ReportBatch(Reports reports, ReportDesk desk) {
		this.reports = reports;
		this.desk = desk;
	}

	/**
	 * Ends all of them, or none. What they are duplicates of stays open.
	 * @return those that have ended
	 * @throws RefusedStepException if one of them cannot take the step
	 */
	public List<Long> close(Collection<SeenReport> seen, Resolution resolution, Account editor) {
		Long original = (resolution instanceof Resolution.Duplicate duplicate) ? duplicate.other() : null;
		// Always the elder first, so that no two who do so wait for each other.
		Stream.concat(seen.stream().map(SeenReport::id), Stream.ofNullable(original))
			.distinct()
			.sorted()
			.forEach(this.reports::lock);
		return seen.stream().sorted().filter((report) -> !Objects.equals(report.id(), original)).map((report) -> {
			this.desk.close(report.id(), report.version(), resolution, editor);
			return report.id();
		}).toList();
	}

	/** Lets those through that are still held, and says which. */
	public List<Long> release(Collection<SeenReport> seen, Account editor) {
		List<Long> released = new ArrayList<>();
		for (Report report : held(seen)) {
			this.desk.release(report.getId(), report.getVersion(), editor);
			released.add(report.getId());
		}
		return released;
	}

	/** Deletes those that are still held, and says which. */
	public List<Long> discard(Collection<SeenReport> seen) {
		List<Report> held = held(seen);
		held.forEach(this.reports::delete);
		return held.stream().map(Report::getId).toList();
	}

	private List<Report> held(Collection<SeenReport> seen) {
		return seen.stream()
			.sorted()
			.flatMap((report) -> this.reports.lock(report.id())
				.filter((found) -> found.getHeld() != null && found.getVersion() == report.version())
				.stream())
			.toList();
	}

}

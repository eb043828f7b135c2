package de.filmfarm.lexikon.report;

import java.util.Comparator;
import java.util.Optional;

/**
 * A report as somebody has seen it.
 *
 * @param id of the report
 * @param version that was seen
 */
public record SeenReport(long id, int version) implements Comparable<SeenReport> {

	/** What a field of a form says, such as {@code 17.2}, if it is one of ours. */
	public static Optional<SeenReport> parse(String text) {
		if (!text.matches("\\d{1,18}\\.\\d{1,9}")) {
			return Optional.empty();
		}
		String[] parts = text.split("\\.", 2);
		return Optional.of(new SeenReport(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
	}

	@Override
	public int compareTo(SeenReport other) {
		return Comparator.comparingLong(SeenReport::id).thenComparingInt(SeenReport::version).compare(this, other);
	}

}

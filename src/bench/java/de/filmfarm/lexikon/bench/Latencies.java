package de.filmfarm.lexikon.bench;

import java.util.Collection;

/**
 * How long answers took.
 *
 * @param sorted nanoseconds, shortest first
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Latencies(long[] sorted) {

	static Latencies of(Collection<Long> nanoseconds) {
		return new Latencies(nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray());
	}

	int count() {
		return this.sorted.length;
	}

	/** Milliseconds within which so many of a hundred answers came. */
	double percentile(double percent) {
		if (this.sorted.length == 0) {
			return 0;
		}
		int rank = (int) Math.ceil(percent / 100 * this.sorted.length);
		return this.sorted[Math.max(0, rank - 1)] / 1e6;
	}

	double p50() {
		return percentile(50);
	}

	double p99() {
		return percentile(99);
	}

}

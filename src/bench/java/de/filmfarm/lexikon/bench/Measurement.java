package de.filmfarm.lexikon.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.bench.Asked.Kind;

/**
 * Answers over a time.
 *
 * @param samples all answers
 * @param seconds that they took altogether
 * @param processorSeconds that processors worked for them, which others on the machine
 * change less
 */
record Measurement(List<Sample> samples, double seconds, double processorSeconds) {

	Latencies latencies() {
		return Latencies.of(this.samples.stream().map(Sample::nanoseconds).toList());
	}

	Map<Kind, Latencies> byKind() {
		return this.samples.stream()
			.collect(Collectors.groupingBy(Sample::kind, () -> new EnumMap<>(Kind.class), Collectors
				.collectingAndThen(Collectors.mapping(Sample::nanoseconds, Collectors.toList()), Latencies::of)));
	}

	double perSecond() {
		return this.samples.size() / this.seconds;
	}

	/** Milliseconds of work for an answer. */
	double work() {
		return this.processorSeconds * 1000 / this.samples.size();
	}

	/** Answers that were no page. */
	long failures() {
		return this.samples.stream().filter((sample) -> sample.status() != 200).count();
	}

	/**
	 * An answer.
	 *
	 * @param kind what was asked
	 * @param status of HTTP
	 * @param nanoseconds until it was there whole
	 */
	record Sample(Kind kind, int status, long nanoseconds) {
	}

}

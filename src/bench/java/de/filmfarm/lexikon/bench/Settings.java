package de.filmfarm.lexikon.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured, from the system properties {@code bench.*}.
 *
 * @param terms sizes of the glossaries
 * @param connections at once, for each measurement
 * @param seconds that a measurement takes
 * @param warmup seconds of load before the first measurement of a kind
 * @param jar the application
 * @param jvm further options for the JVM of the application
 * @param directory where everything is put
 */
record Settings(List<Integer> terms, List<Integer> connections, int seconds, int warmup, Path jar, List<String> jvm,
		Path directory) {

	static Settings read() {
		return new Settings(numbers("bench.terms", "300,5000,100000"), numbers("bench.connections", "1,16"),
				Integer.getInteger("bench.seconds", 20), Integer.getInteger("bench.warmup", 60),
				Path.of(System.getProperty("bench.jar", "target/filmlexikon-1.0.0-SNAPSHOT.jar")),
				list("bench.jvm", "-Xmx1g", "\\s+"), Path.of("target", "bench"));
	}

	private static List<Integer> numbers(String property, String otherwise) {
		return list(property, otherwise, ",").stream().map(Integer::valueOf).toList();
	}

	private static List<String> list(String property, String otherwise, String separator) {
		return Stream.of(System.getProperty(property, otherwise).split(separator, -1))
			.filter((part) -> !part.isEmpty())
			.toList();
	}

}

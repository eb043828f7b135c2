package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one OpenSearch node of this JVM's tests: a process beside it, empty at first, which
 * ends when this JVM does.
 */
final class OpenSearchOfTests {

	private static final Logger logger = LoggerFactory.getLogger(OpenSearchOfTests.class);

	/** Written by Maven's profile opensearch. */
	private static final Path CLASS_PATH = Path.of("target", "opensearch.classpath");

	private static @Nullable String uri;

	private OpenSearchOfTests() {
	}

	/** Where the node answers; the first call starts it. */
	static synchronized String uri() {
		if (uri == null) {
			try {
				uri = "http://" + start();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return uri;
	}

	private static String start() throws IOException {
		long started = System.nanoTime();
		Path directory = Files.createTempDirectory(Path.of("target"), "opensearch-");
		Path log = directory.resolve("node.log");
		Process node = new ProcessBuilder(command(directory)).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Path ports = directory.resolve(Path.of("node_1", "logs", "http.ports"));
		Awaitility.await("the OpenSearch node")
			.atMost(Duration.ofMinutes(2))
			.failFast("the OpenSearch node has ended, see " + log, () -> !node.isAlive())
			.until(() -> Files.exists(ports));
		String address = Files.readAllLines(ports).get(0);
		logger.info("OpenSearch node at {} after {} ms", address, (System.nanoTime() - started) / 1_000_000);
		return address;
	}

	private static List<String> command(Path directory) throws IOException {
		if (!Files.exists(CLASS_PATH)) {
			throw new IllegalStateException(
					CLASS_PATH + " is missing: it is written by mvn process-test-classes " + "on JDK 21 or newer");
		}
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String source = Path.of("src", "test", "opensearch", "OpenSearchNode.java").toString();
		return List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", Files.readString(CLASS_PATH), source,
				directory.toString());
	}

}

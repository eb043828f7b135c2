package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Measures the search of the application as it is packaged, see
 * {@code docs/benchmarks.md}.
 */
public final class Benchmark {

	private Benchmark() {
	}

	public static void main(String[] arguments)
			throws IOException, SQLException, InterruptedException, ExecutionException {
		Locale.setDefault(Locale.ROOT);
		LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		Settings settings = Settings.read();
		Vocabulary vocabulary = Vocabulary.read();
		Map<String, Prose> prose = new TreeMap<>(
				Map.of("en", new Prose(vocabulary, "en"), "de", new Prose(vocabulary, "de")));
		List<Results> results = new ArrayList<>();
		for (int terms : settings.terms()) {
			results.add(new Trial(settings, vocabulary, prose, terms).run());
			String report = new Report(results).toString();
			Files.writeString(settings.directory().resolveSibling("bench.md"), report);
			System.out.println(report);
		}
	}

}

package de.filmfarm.lexikon.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers download for the looks and the scripts of the site.
 */
class BudgetTests {

	private static final int KILOBYTE = 1024;

	private static int zipped(Path... files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			for (Path file : files) {
				zip.write(Files.readAllBytes(file));
			}
		}
		return bytes.size();
	}

	@ParameterizedTest
	@CsvSource({ "css, 12", "js, 8" })
	void isKept(String kind, int kilobytes) throws IOException {
		Path folder = Path.of("src/main/resources/static", kind);
		Path[] files = Files.readAllLines(folder.resolve("index.txt"))
			.stream()
			.map(folder::resolve)
			.toArray(Path[]::new);
		assertThat(zipped(files)).isPositive().isLessThan(kilobytes * KILOBYTE);
	}

	@Test
	void leavesLittleForReporting() throws IOException {
		assertThat(zipped(Path.of("src/main/resources/static/js/report.js"))).isLessThan(2 * KILOBYTE);
	}

}

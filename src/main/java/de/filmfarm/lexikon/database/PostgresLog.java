package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the programs of PostgreSQL complained of.
 */
final class PostgresLog {

	private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|error): +(.+)");

	private PostgresLog() {
	}

	/**
	 * Finds the last complaint in the part of a log from a position on.
	 * @return a colon and the complaint, or nothing if there is none
	 */
	static String lastComplaint(Path log, long from) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			byte[] part = new byte[(int) Math.max(0, file.length() - from)];
			file.seek(from);
			file.readFully(part);
			return COMPLAINT.matcher(new String(part, UTF_8))
				.results()
				.map(MatchResult::group)
				.reduce((first, last) -> last)
				.map((complaint) -> ": " + complaint.strip())
				.orElse("");
		}
	}

}

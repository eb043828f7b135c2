package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The passwords of the two roles, kept as a libpq password file, so that
 * {@code PGPASSFILE} lets psql and pg_dump in.
 *
 * @see <a href="https://www.postgresql.org/docs/18/libpq-pgpass.html">The password
 * file</a>
 */
final class Passwords {

	static final String SUPERUSER = "postgres";

	static final String ROLE = "filmlexikon";

	/** 192 bits: beyond guessing, and hexadecimal needs no quoting anywhere. */
	private static final int BYTES = 24;

	private final String superuser;

	private final String role;

	private Passwords(String superuser, String role) {
		this.superuser = superuser;
		this.role = role;
	}

	static Passwords random() {
		return new Passwords(randomHex(), randomHex());
	}

	/** Where a cluster keeps them: inside, so that they go where it goes. */
	static Path file(Path cluster) {
		return cluster.resolve("pgpass");
	}

	static Passwords read(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			return new Passwords(find(lines, SUPERUSER), find(lines, ROLE));
		}
		catch (IOException ex) {
			throw StartFailure.passwordsMissing(file, ex);
		}
	}

	void write(Path file) throws IOException {
		OwnerOnly.write(file, "*:*:*:%s:%s\n*:*:*:%s:%s\n".formatted(ROLE, this.role, SUPERUSER, this.superuser));
	}

	String superuser() {
		return this.superuser;
	}

	String role() {
		return this.role;
	}

	private static String find(List<String> lines, String user) throws IOException {
		String start = "*:*:*:" + user + ":";
		return lines.stream()
			.filter((line) -> line.startsWith(start))
			.map((line) -> line.substring(start.length()))
			.findFirst()
			.orElseThrow(() -> new IOException("No password of " + user));
	}

	private static String randomHex() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}

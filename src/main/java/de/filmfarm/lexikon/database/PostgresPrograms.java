package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.util.LinuxUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Runs the programs of PostgreSQL, their output going to one log file.
 *
 * @param home the directory with {@code bin}
 * @param log the file that what they print is added to
 */
record PostgresPrograms(Path home, Path log) {

	/** A log beyond this many bytes is put aside when the next server starts. */
	private static final long LARGE = 1024 * 1024;

	/** Longer than any program waits by itself. */
	private static final long LIMIT_MINUTES = 10;

	/**
	 * Runs a program to its end.
	 * @return its exit code, 0 if it did what it was asked
	 */
	int run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			// PostgreSQL refuses root: in a user namespace of its own it sees a nobody.
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(executable(program));
		command.addAll(List.of(arguments));
		return await(builder(command).redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile())));
	}

	/** Whether they can run as this user: root needs a user namespace. */
	static boolean runAs(String user) {
		// A root without a name is a container's.
		return LinuxUtils.isUnshareAvailable() || !Set.of("root", "0").contains(user);
	}

	/**
	 * Asks the server for its version, such as {@code 18.6}.
	 * @throws org.springframework.boot.diagnostics.FailureAnalyzedException if the
	 * programs do not run on this system
	 */
	String version() {
		try {
			Process process = builder(List.of(executable("postgres"), "--version")).start();
			String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
			if (!said.startsWith("postgres (PostgreSQL) ")) {
				throw StartFailure.binariesDoNotRun(this.home, said);
			}
			return said.substring(said.lastIndexOf(' ') + 1);
		}
		catch (IOException ex) {
			throw StartFailure.binariesDoNotRun(this.home, String.valueOf(ex.getMessage()));
		}
	}

	/** Begins a log that none but its owner reads, keeping one large predecessor. */
	void prepareLog() throws IOException {
		if (Files.exists(this.log) && Files.size(this.log) > LARGE) {
			Files.move(this.log, this.log.resolveSibling(this.log.getFileName() + ".1"),
					StandardCopyOption.REPLACE_EXISTING);
		}
		OwnerOnly.createFile(this.log);
	}

	private String executable(String program) {
		Path bin = this.home.resolve("bin");
		Path windows = bin.resolve(program + ".exe");
		return (Files.exists(windows) ? windows : bin.resolve(program)).toString();
	}

	private static ProcessBuilder builder(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		// A PGPORT or PGDATA of the user's shell means another server.
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	private static int await(ProcessBuilder builder) throws IOException {
		try {
			Process process = builder.start();
			// Without a limit Spring would hold this thread for stuck when a Ctrl-C comes
			// during the start, and leave the server behind.
			if (process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
				return process.exitValue();
			}
			process.destroyForcibly();
			return -1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while PostgreSQL was at work", ex);
		}
	}

}

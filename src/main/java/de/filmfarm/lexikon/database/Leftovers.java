package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes that a killed application left behind. Whoever has claimed the data
 * directory may stop them, and must: two servers on one cluster destroy it.
 *
 * @param directory the claimed data directory
 * @param programs what stops a server
 */
record Leftovers(DataDirectory directory, PostgresPrograms programs) {

	private static final Logger logger = LoggerFactory.getLogger(Leftovers.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration PAUSE = Duration.ofMillis(20);

	/**
	 * Stops them, the server in order if it still can be, and removes its claim on the
	 * cluster: PostgreSQL would take an unrelated process of that number for a server.
	 */
	void stop() throws IOException {
		Optional<ProcessHandle> server = postmaster();
		if (server.isPresent()) {
			logger.info("Stopping the PostgreSQL that an earlier run left behind (process {})", server.get().pid());
			PostgresServer.stop(this.programs, this.directory.cluster(), "fast");
		}
		killTheRest();
		Files.deleteIfExists(claim());
	}

	/** The server of this cluster, if the process of its claim really is one. */
	private Optional<ProcessHandle> postmaster() {
		return claimedPid().flatMap(ProcessHandle::of).filter(this::isServerOfThisCluster);
	}

	private boolean isServerOfThisCluster(ProcessHandle process) {
		return process.info().command().filter((command) -> fileName(command).startsWith("postgres")).isPresent()
				&& worksInThisCluster(process);
	}

	/**
	 * A server makes its cluster its working directory; where none is shown, ask how it
	 * was called.
	 */
	private boolean worksInThisCluster(ProcessHandle process) {
		Path cluster = this.directory.cluster();
		try {
			return Files.isSameFile(Path.of("/proc/%d/cwd".formatted(process.pid())), cluster);
		}
		catch (IOException ex) {
			Pattern argument = Pattern.compile("-D \"?" + Pattern.quote(cluster.toString()) + "(?:[\\s\"]|$)");
			return process.info().commandLine().filter((line) -> argument.matcher(line).find()).isPresent();
		}
	}

	/** Also an initdb, or the children of a server that is gone. */
	private Stream<ProcessHandle> ourPrograms() {
		return ProcessHandle.allProcesses().filter(this::isOurs);
	}

	/** Nobody else runs the programs that lie in this very directory. */
	private boolean isOurs(ProcessHandle process) {
		return process.info()
			.command()
			.filter((command) -> Path.of(command).startsWith(this.directory.binaries()))
			.isPresent();
	}

	private Optional<Long> claimedPid() {
		try (Stream<String> lines = Files.lines(claim())) {
			return lines.findFirst().map(Long::valueOf);
		}
		catch (IOException | NumberFormatException ex) {
			// There is none, or its writer was killed before it had a line.
			return Optional.empty();
		}
	}

	private Path claim() {
		return this.directory.cluster().resolve("postmaster.pid");
	}

	private static String fileName(String command) {
		return String.valueOf(Path.of(command).getFileName());
	}

	/**
	 * Kills until none is left. It does not wait for their exit as the system counts it:
	 * a container without an init process keeps the dead for ever, but shows no program
	 * of theirs.
	 */
	private void killTheRest() {
		Instant end = Instant.now().plus(PATIENCE);
		for (List<ProcessHandle> rest = rest(); !rest.isEmpty(); rest = rest()) {
			rest.forEach(ProcessHandle::destroyForcibly);
			if (Instant.now().isAfter(end)) {
				throw new IllegalStateException("These processes of PostgreSQL cannot be stopped: " + rest);
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private List<ProcessHandle> rest() {
		return Stream.concat(postmaster().stream(), ourPrograms()).distinct().toList();
	}

}

package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

	private static final long KILL_SECONDS = 10;

	/**
	 * Stops them, the server in order if it still can be, and removes its claim on the
	 * cluster: PostgreSQL would take an unrelated process of that number for a server.
	 */
	void stop() throws IOException {
		postmaster().ifPresent((server) -> {
			logger.info("Stopping the PostgreSQL that an earlier run left behind (process {})", server.pid());
			PostgresServer.stop(this.programs, this.directory.cluster(), "fast");
		});
		Stream.concat(postmaster().stream(), ourPrograms().stream()).distinct().forEach(Leftovers::kill);
		Files.deleteIfExists(claim());
	}

	/** The server of this cluster, if the process of its claim really is one. */
	private Optional<ProcessHandle> postmaster() {
		return claimedPid().flatMap(ProcessHandle::of).filter(this::isServerOfThisCluster);
	}

	private boolean isServerOfThisCluster(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		String program = info.command().map((command) -> Path.of(command).getFileName().toString()).orElse("");
		return program.startsWith("postgres") && (isOurs(process)
				|| info.commandLine().filter((line) -> line.contains(this.directory.cluster().toString())).isPresent());
	}

	/** Also an initdb, or the children of a server that is gone. */
	private List<ProcessHandle> ourPrograms() {
		return ProcessHandle.allProcesses().filter(this::isOurs).toList();
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

	private static void kill(ProcessHandle process) {
		process.destroyForcibly();
		try {
			process.onExit().get(KILL_SECONDS, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException("Process %d of PostgreSQL cannot be stopped".formatted(process.pid()), ex);
		}
	}

}

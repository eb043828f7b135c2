package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A running server on one cluster, reached on the loopback interface only.
 */
final class PostgresServer implements AutoCloseable {

	/**
	 * Recovery after a crash replays at most a gigabyte of log: minutes on a slow disk.
	 */
	private static final String START_SECONDS = "300";

	private static final String STOP_SECONDS = "60";

	/** Between the search for a free port and its use somebody else can take it. */
	private static final int PORTS_TO_TRY = 3;

	private static final Map<String, String> SETTINGS = settings();

	private final PostgresPrograms programs;

	private final Path cluster;

	private final int port;

	private PostgresServer(PostgresPrograms programs, Path cluster, int port) {
		this.programs = programs;
		this.cluster = cluster;
		this.port = port;
	}

	/**
	 * Starts the server and waits until it takes connections.
	 * @param settings what is to differ from this class's own settings
	 * @throws org.springframework.boot.diagnostics.FailureAnalyzedException if it does
	 * not come up
	 */
	static PostgresServer start(PostgresPrograms programs, Path cluster, Map<String, String> settings)
			throws IOException {
		programs.prepareLog();
		long logged = Files.size(programs.log());
		for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
			int port = freePort();
			if (programs.run("pg_ctl", "start", "-w", "-t", START_SECONDS, "-D", cluster.toString(), "-o",
					options(port, settings)) == 0) {
				return new PostgresServer(programs, cluster, port);
			}
			if (isFree(port)) {
				break;
			}
		}
		// It can still be at work on its recovery, longer than anybody waits.
		stop(programs, cluster, "fast");
		throw StartFailure.doesNotComeUp(programs.log(), PostgresLog.lastComplaint(programs.log(), logged));
	}

	int port() {
		return this.port;
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	/** Stops the server, cutting off whoever is still connected. */
	@Override
	public void close() throws IOException {
		if (stop(this.programs, this.cluster, "fast") != 0) {
			stop(this.programs, this.cluster, "immediate");
		}
	}

	static int stop(PostgresPrograms programs, Path cluster, String mode) throws IOException {
		return programs.run("pg_ctl", "stop", "-w", "-t", STOP_SECONDS, "-m", mode, "-D", cluster.toString());
	}

	private static Map<String, String> settings() {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("listen_addresses", "127.0.0.1");
		// A socket file would lie in /tmp, where any user can put one first.
		settings.put("unix_socket_directories", "");
		// The connection pool takes ten; the rest is for tools and index threads.
		settings.put("max_connections", "60");
		settings.put("timezone", "UTC");
		settings.put("log_timezone", "UTC");
		settings.put("fsync", "on");
		settings.put("synchronous_commit", "on");
		// Failed statements reach the application as exceptions; their text, which can
		// hold what people wrote, has no business in a log.
		settings.put("log_min_messages", "log");
		settings.put("log_checkpoints", "off");
		return settings;
	}

	private static String options(int port, Map<String, String> different) {
		Map<String, String> settings = new LinkedHashMap<>(SETTINGS);
		settings.putAll(different);
		return settings.entrySet()
			.stream()
			.map((setting) -> "-c " + setting.getKey() + "=" + setting.getValue())
			.collect(Collectors.joining(" ", "-p " + port + " ", ""));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}

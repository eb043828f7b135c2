package de.filmfarm.lexikon.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Another process with an embedded PostgreSQL, for the tests to kill.
 */
final class OtherApplication {

	private static final String READY = "ready";

	private OtherApplication() {
	}

	/** Starts it and returns at once. */
	static Process begin(Path dataDirectory, String... statements) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				OtherApplication.class.getName(), dataDirectory.toString());
		builder.command().addAll(List.of(statements));
		return builder.redirectErrorStream(true).start();
	}

	/** Starts it and waits until what it executes is committed. */
	static Process start(Path dataDirectory, String... statements) throws IOException {
		Process process = begin(dataDirectory, statements);
		BufferedReader output = process.inputReader(UTF_8);
		StringBuilder said = new StringBuilder();
		for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
			if (line == null) {
				throw new IllegalStateException(said.toString());
			}
			said.append(line).append('\n');
		}
		return process;
	}

	/** Ends it as {@code kill -9} does. */
	static void kill(ProcessHandle process) {
		process.destroyForcibly();
		process.onExit().join();
	}

	public static void main(String[] arguments) throws IOException, SQLException {
		EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Map.of());
		try (Connection connection = connect(postgres); Statement statement = connection.createStatement()) {
			for (int i = 1; i < arguments.length; i++) {
				statement.execute(arguments[i]);
			}
		}
		System.out.println(READY);
		System.in.read();
		postgres.close();
	}

	static Connection connect(EmbeddedPostgres postgres) throws SQLException {
		JdbcConnectionDetails details = postgres.connectionDetails();
		return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
	}

}

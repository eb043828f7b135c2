package de.filmfarm.lexikon;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import de.filmfarm.lexikon.database.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The one server of this JVM's tests.
 */
final class PostgresOfTests {

	private static final Logger logger = LoggerFactory.getLogger(PostgresOfTests.class);

	/** As many test runs can be at work in one checkout. */
	private static final int DIRECTORIES = 8;

	private static @Nullable Boolean docker;

	private static @Nullable PostgreSQLContainer container;

	private static @Nullable JdbcConnectionDetails embedded;

	private PostgresOfTests() {
	}

	/**
	 * Asks for an engine once; no answer is no error here, and not worth a page of log.
	 */
	static synchronized boolean isInDocker() {
		if (docker == null) {
			LoggingSystem logging = LoggingSystem.get(PostgresOfTests.class.getClassLoader());
			logging.setLogLevel("org.testcontainers", LogLevel.OFF);
			docker = DockerClientFactory.instance().isDockerAvailable();
			logging.setLogLevel("org.testcontainers", null);
			logger.info("Tests run on PostgreSQL {}", docker ? "in Docker" : "embedded, as no Docker engine answers");
		}
		return docker;
	}

	static synchronized PostgreSQLContainer container() {
		if (container == null) {
			container = new SharedContainer();
		}
		return container;
	}

	static synchronized JdbcConnectionDetails embedded() {
		if (embedded == null) {
			embedded = emptied(start(1));
		}
		return embedded;
	}

	private static EmbeddedPostgres start(int number) {
		try {
			// What a test run writes may be lost with the machine.
			EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of("target", "test-data-" + number),
					Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
			// After the contexts, which still write when they are closed.
			SpringApplication.getShutdownHandlers().add(postgres::close);
			return postgres;
		}
		catch (FailureAnalyzedException ex) {
			if (number == DIRECTORIES || !String.valueOf(ex.getMessage()).contains("in use")) {
				throw ex;
			}
			return start(number + 1);
		}
	}

	/** Dropping all there is takes a tenth of the time that a new cluster takes. */
	private static JdbcConnectionDetails emptied(EmbeddedPostgres postgres) {
		JdbcConnectionDetails details = postgres.connectionDetails();
		try (Connection connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(),
				details.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("DROP OWNED BY CURRENT_USER CASCADE");
			return details;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Outlives the contexts; Testcontainers removes it when the JVM is gone. */
	private static final class SharedContainer extends PostgreSQLContainer {

		private SharedContainer() {
			super("postgres:18");
			// The same order of text as the embedded one has.
			withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
		}

		@Override
		public void stop() {
		}

	}

}

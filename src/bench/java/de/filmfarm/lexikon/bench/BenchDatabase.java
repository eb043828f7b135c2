package de.filmfarm.lexikon.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import de.filmfarm.lexikon.database.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded PostgreSQL of the benchmark, with the settings that the application has,
 * but outside of it, so that others can see what the application asks.
 */
final class BenchDatabase implements AutoCloseable {

	/** Milliseconds after which an idle session of PostgreSQL has told what it did. */
	private static final int UNTIL_COUNTED = 11_000;

	private final EmbeddedPostgres postgres;

	private final JdbcConnectionDetails details;

	BenchDatabase(Path directory) {
		this.postgres = EmbeddedPostgres.start(directory, Map.of());
		this.details = this.postgres.connectionDetails();
	}

	/** Makes the schema anew, without any rows. */
	void empty() throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("drop owned by current_user cascade");
		}
		Flyway.configure()
			.dataSource(this.details.getJdbcUrl(), this.details.getUsername(), this.details.getPassword())
			.locations("classpath:db/migration")
			.load()
			.migrate();
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(this.details.getJdbcUrl(), this.details.getUsername(),
				this.details.getPassword());
	}

	/** What tells an application where the database is. */
	Map<String, String> environment() {
		return Map.of("SPRING_DATASOURCE_URL", this.details.getJdbcUrl(), "SPRING_DATASOURCE_USERNAME",
				String.valueOf(this.details.getUsername()), "SPRING_DATASOURCE_PASSWORD",
				String.valueOf(this.details.getPassword()));
	}

	/** How many transactions there have been, the application being idle. */
	long transactions() throws SQLException, InterruptedException {
		Thread.sleep(UNTIL_COUNTED);
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						select xact_commit + xact_rollback from pg_stat_database
						where datname = current_database()""")) {
			row.next();
			return row.getLong(1);
		}
	}

	@Override
	public void close() {
		this.postgres.close();
	}

}

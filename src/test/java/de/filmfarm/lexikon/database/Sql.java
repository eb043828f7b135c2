package de.filmfarm.lexikon.database;

import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Statements to an embedded PostgreSQL as the application sends them.
 */
final class Sql {

	private Sql() {
	}

	static JdbcClient of(EmbeddedPostgres postgres) {
		return JdbcClient.create(dataSource(postgres.connectionDetails()));
	}

	static String show(EmbeddedPostgres postgres, String setting) {
		return of(postgres).sql("SHOW " + setting).query(String.class).single();
	}

	private static DataSource dataSource(JdbcConnectionDetails details) {
		return new DriverManagerDataSource(details.getJdbcUrl(), Objects.requireNonNull(details.getUsername()),
				Objects.requireNonNull(details.getPassword()));
	}

}

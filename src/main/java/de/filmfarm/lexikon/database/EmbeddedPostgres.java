package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server that runs as long as the application does, on files it keeps in the
 * data directory. It is found again whole after any end of the application, a killed one
 * included.
 */
public final class EmbeddedPostgres implements AutoCloseable {

	static final String DATABASE = "filmlexikon";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedPostgres.class);

	private final DataDirectory directory;

	private final PostgresServer server;

	private final Passwords passwords;

	private EmbeddedPostgres(DataDirectory directory, PostgresServer server, Passwords passwords) {
		this.directory = directory;
		this.server = server;
		this.passwords = passwords;
	}

	/**
	 * Starts the server of a data directory, making both at the first time. An own server
	 * that a killed run left there is stopped before.
	 * @param dataDirectory a directory that no other process uses
	 * @param settings PostgreSQL's settings by name, where they are to differ from the
	 * safe ones of this package; without spaces in their values
	 * @return the server, ready for connections
	 * @throws org.springframework.boot.diagnostics.FailureAnalyzedException with a
	 * sentence for the person who starts the application, if it cannot be started
	 */
	public static EmbeddedPostgres start(Path dataDirectory, Map<String, String> settings) {
		DataDirectory directory = DataDirectory.claim(dataDirectory);
		try {
			return start(directory, settings);
		}
		catch (IOException ex) {
			close(directory);
			throw StartFailure.directoryNotWritable(dataDirectory, ex);
		}
		catch (RuntimeException ex) {
			close(directory);
			throw ex;
		}
	}

	private static EmbeddedPostgres start(DataDirectory directory, Map<String, String> settings) throws IOException {
		if (!PostgresPrograms.runAs(directory.user())) {
			throw StartFailure.rootWithoutNamespaces();
		}
		PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpack(directory), directory.log());
		String version = programs.version();
		programs.prepareLog();
		new Leftovers(directory, programs).stop();
		PostgresBinaries.removeOthers(directory, programs.home());
		Cluster cluster = new Cluster(directory, programs, settings);
		cluster.prepare(version);
		Passwords passwords = Passwords.read(Passwords.file(directory.cluster()));
		PostgresServer server = cluster.start();
		logger.info("PostgreSQL {} in {} (port {})", version, directory.asNamed(directory.cluster()), server.port());
		return new EmbeddedPostgres(directory, server, passwords);
	}

	/** Where and as whom to connect: the owner of the database, not a superuser. */
	public JdbcConnectionDetails connectionDetails() {
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return EmbeddedPostgres.this.server.url(DATABASE);
			}

			@Override
			public String getUsername() {
				return Passwords.ROLE;
			}

			@Override
			public String getPassword() {
				return EmbeddedPostgres.this.passwords.role();
			}

		};
	}

	/** Stops the server and frees the data directory. */
	@Override
	public void close() {
		close(this.server);
		close(this.directory);
	}

	/** The next start finds, and puts right, what an end leaves undone. */
	private static void close(AutoCloseable resource) {
		try {
			resource.close();
		}
		catch (Exception ex) {
			logger.warn("PostgreSQL was not stopped as it should be: {}", ex.getMessage());
		}
	}

}

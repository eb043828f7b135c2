package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

/**
 * The files of PostgreSQL: made once, complete or not there at all, and never trusting
 * anyone without a password.
 *
 * @param directory the data directory they are in
 * @param programs what works on them
 * @param settings the settings for a server on them
 */
record Cluster(DataDirectory directory, PostgresPrograms programs, Map<String, String> settings) {

	/**
	 * Makes the cluster if there is none, else makes sure that a server of this version
	 * can work with it.
	 */
	void prepare(String version) throws IOException {
		Path made = this.directory.cluster().resolve("PG_VERSION");
		if (Files.exists(made)) {
			verifyMajorVersion(Files.readString(made).strip(), version.replaceFirst("\\D.*", ""));
		}
		else {
			create();
		}
	}

	/** Starts a server on the cluster. */
	PostgresServer start() throws IOException {
		return PostgresServer.start(this.programs, this.directory.cluster(), this.settings);
	}

	/** Made beside its place, so that what a kill interrupts is never taken for whole. */
	private void create() throws IOException {
		Path unfinished = this.directory.unfinishedCluster();
		FileSystemUtils.deleteRecursively(unfinished);
		Passwords passwords = Passwords.random();
		initialise(unfinished, passwords);
		try (PostgresServer server = PostgresServer.start(this.programs, unfinished, this.settings)) {
			createDatabase(server, passwords);
		}
		passwords.write(Passwords.file(unfinished));
		Files.move(unfinished, this.directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void initialise(Path unfinished, Passwords passwords) throws IOException {
		this.programs.prepareLog();
		long logged = Files.size(this.programs.log());
		Path superuser = unfinished.resolveSibling("postgres.new.password");
		OwnerOnly.write(superuser, passwords.superuser());
		try {
			// The builtin locale sorts alike on every machine and with every library, so
			// no index breaks when one of them changes. Reading order is asked for by
			// name: COLLATE "de-x-icu".
			int code = this.programs.run("initdb", "-D", unfinished.toString(), "-U", Passwords.SUPERUSER,
					"--pwfile=" + superuser, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
					"--locale-provider=builtin", "--builtin-locale=C.UTF-8");
			if (code != 0) {
				throw StartFailure.doesNotComeUp(this.programs.log(),
						PostgresLog.lastComplaint(this.programs.log(), logged));
			}
		}
		finally {
			Files.delete(superuser);
		}
	}

	private static void createDatabase(PostgresServer server, Passwords passwords) {
		try (Connection connection = DriverManager.getConnection(server.url("postgres"), Passwords.SUPERUSER,
				passwords.superuser()); Statement statement = connection.createStatement()) {
			statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(Passwords.ROLE, passwords.role()));
			statement.execute("CREATE DATABASE %s OWNER %s".formatted(EmbeddedPostgres.DATABASE, Passwords.ROLE));
		}
		catch (SQLException ex) {
			// Its message can quote the statement, and with it the password.
			throw new IllegalStateException("The database was not created: SQL state " + ex.getSQLState());
		}
	}

	private void verifyMajorVersion(String found, String wanted) {
		if (!found.equals(wanted)) {
			throw StartFailure.otherMajorVersion(this.directory.asNamed(this.directory.cluster()), found, wanted);
		}
	}

}

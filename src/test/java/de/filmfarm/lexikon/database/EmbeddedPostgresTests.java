package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Timeout(120)
class EmbeddedPostgresTests {

	private static Path directory;

	private static EmbeddedPostgres postgres;

	@BeforeAll
	static void start() throws IOException {
		directory = DataDirectories.used("running");
		postgres = EmbeddedPostgres.start(directory, Map.of());
	}

	@AfterAll
	static void stop() {
		postgres.close();
	}

	@ParameterizedTest
	@CsvSource({ "fsync,on", "synchronous_commit,on", "full_page_writes,on", "listen_addresses,127.0.0.1",
			"max_connections,60", "log_timezone,UTC", "server_encoding,UTF8", "data_checksums,on",
			"password_encryption,scram-sha-256" })
	void runsWith(String setting, String value) {
		assertThat(Sql.show(postgres, setting)).isEqualTo(value);
	}

	@Test
	void isUsedByTheOwnerOfItsDatabaseWhoIsNoSuperuser() {
		JdbcClient jdbc = Sql.of(postgres);
		assertThat(jdbc.sql("SELECT rolname FROM pg_roles WHERE rolname = current_user AND NOT rolsuper")
			.query(String.class)
			.single()).isEqualTo("filmlexikon");
		assertThat(jdbc.sql("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()")
			.query(String.class)
			.single()).isEqualTo("filmlexikon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "filmlexikon", "postgres" })
	void letsNobodyInWithoutThePassword(String user) {
		String url = postgres.connectionDetails().getJdbcUrl();
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(url, user, "guessed").close())
			.extracting(SQLException::getSQLState)
			.isEqualTo("28P01");
	}

	@Test
	void opensNoSocketFile() {
		Passwords passwords = Passwords.read(Passwords.file(directory.resolve("postgres")));
		JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(postgres.connectionDetails().getJdbcUrl(),
				Passwords.SUPERUSER, passwords.superuser()));
		assertThat(superuser.sql("SHOW unix_socket_directories").query(String.class).single()).isEmpty();
	}

	@Test
	void trustsNoAddressAndNoSocket() throws IOException {
		assertThat(Files.readAllLines(directory.resolve("postgres/pg_hba.conf")))
			.filteredOn((line) -> !line.isBlank() && !line.startsWith("#"))
			.isNotEmpty()
			.allMatch((line) -> line.endsWith(" scram-sha-256"));
	}

	@ParameterizedTest
	@CsvSource({ "lock,rw-------", "postgres.log,rw-------", "postgres/pgpass,rw-------", "postgres,rwx------",
			"postgres-binaries,rwx------" })
	void isClosedToOtherUsersIn(String file, String permissions) throws IOException {
		assumeTrue(OwnerOnly.isSupported(), "This system has no Unix permissions");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file))))
			.isEqualTo(permissions);
	}

	@Test
	void writesNoPasswordToItsLog() throws IOException {
		Passwords passwords = Passwords.read(Passwords.file(directory.resolve("postgres")));
		assertThat(Files.readString(Path.of("target/database-tests/first/postgres.log")))
			.doesNotContain(passwords.role(), passwords.superuser(), "PASSWORD");
	}

	@Test
	void sortsAsReadersDoAndSearchesTrigramsForItsOwner() {
		JdbcClient jdbc = Sql.of(postgres);
		jdbc.sql("CREATE EXTENSION pg_trgm").update();
		assertThat(jdbc.sql("SELECT similarity('Rueckfahrt', 'Ruekfahrt') > 0.5").query(Boolean.class).single())
			.isTrue();
		for (String collation : new String[] { "de-x-icu", "en-x-icu" }) {
			assertThat(jdbc.sql(
					"SELECT word FROM unnest(ARRAY['Zoom', '\u00c4u\u00dferes', 'Blende', 'axis']) word ORDER BY word COLLATE \"%s\""
						.formatted(collation))
				.query(String.class)
				.list()).containsExactly("\u00c4u\u00dferes", "axis", "Blende", "Zoom");
		}
	}

	@Test
	void canBeEmptiedByItsOwner() {
		JdbcClient jdbc = Sql.of(postgres);
		for (int round = 1; round <= 2; round++) {
			jdbc.sql("CREATE SCHEMA elsewhere").update();
			jdbc.sql("CREATE TABLE left_behind (number int PRIMARY KEY)").update();
			jdbc.sql("DROP OWNED BY CURRENT_USER CASCADE").update();
		}
	}

}

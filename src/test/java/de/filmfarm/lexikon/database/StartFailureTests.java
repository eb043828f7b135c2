package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Timeout(120)
class StartFailureTests {

	private static final Set<String> ROOT = Set.of("root", "0");

	@Test
	void refusesASecondApplicationAndLeavesTheFirstAlone() throws Exception {
		Path directory = DataDirectories.used("busy");
		Process first = OtherApplication.start(directory);
		assertThatStart(directory).contains("in use by another Filmlexikon (process %d)".formatted(first.pid()));
		assertThatStart(directory).contains("in use by another Filmlexikon (process %d)".formatted(first.pid()));
		first.getOutputStream().close();
		assertThat(first.waitFor()).isZero();
		EmbeddedPostgres.start(directory, Map.of()).close();
	}

	@Test
	void keepsItsClaimAfterItRefusedASecondOneInTheSameProcess() throws IOException {
		Path directory = DataDirectories.used("claimed twice");
		try (EmbeddedPostgres first = EmbeddedPostgres.start(directory, Map.of())) {
			assertThatStart(directory).contains("in use");
			assertThat(Sql.show(first, "fsync")).isEqualTo("on");
			assertThat(catchThrowableOfType(IllegalStateException.class, () -> OtherApplication.start(directory)))
				.hasMessageContaining("in use");
		}
	}

	@Test
	void refusesTheClusterOfAnotherMajorVersion() throws IOException {
		Path directory = DataDirectories.used("older");
		Files.writeString(directory.resolve("postgres/PG_VERSION"), "17\n");
		assertThatStart(directory).contains("was made by PostgreSQL 17", "brings PostgreSQL 18", "docs/database.md");
	}

	@Test
	void refusesAFileInPlaceOfTheDirectory(@TempDir Path parent) throws IOException {
		assertThatStart(Files.createFile(parent.resolve("data"))).contains("it is a file, not a directory");
		assertThatStart(parent.resolve("data/below")).contains("cannot be written");
	}

	@Test
	void refusesADirectoryItMayNotWriteIn(@TempDir Path parent) throws IOException {
		assumeTrue(OwnerOnly.isSupported(), "This system has no Unix permissions");
		assumeFalse(ROOT.contains(Files.getOwner(parent).getName()), "Root may write everywhere");
		Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
		assertThatStart(parent).contains("permission denied", "lexikon.data-directory");
		assertThatStart(parent.resolve("data")).contains("permission denied", "lexikon.data-directory");
	}

	@Test
	void refusesTheClusterOfAnotherUser() throws IOException {
		Path directory = DataDirectories.used("foreign");
		assumeTrue(ROOT.contains(Files.getOwner(directory).getName()), "Only root may give files away");
		Path cluster = directory.resolve("postgres");
		Files.setOwner(cluster,
				cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		assertThatStart(directory).contains("belongs to the user nobody");
	}

	@Test
	void namesTheLogOfAPostgresThatDoesNotComeUp() throws IOException {
		Path directory = DataDirectories.used("misconfigured");
		Files.writeString(directory.resolve("postgres/postgresql.conf"), "no_such_setting = 1\n",
				StandardOpenOption.APPEND);
		assertThatStart(directory).contains("does not come up", "FATAL", "postgresql.conf",
				directory.resolve("postgres.log").toString());
	}

	@Test
	void namesThePasswordFileThatIsGone() throws IOException {
		Path directory = DataDirectories.used("forgetful");
		Files.delete(directory.resolve("postgres/pgpass"));
		assertThatStart(directory).contains("pgpass", "backup");
	}

	@Test
	void saysWhatToDoWhereTheProgramsDoNotRun() throws IOException {
		PostgresPrograms programs = new PostgresPrograms(Path.of("nowhere"), Path.of("target/nowhere.log"));
		FailureAnalyzedException failure = catchThrowableOfType(FailureAnalyzedException.class, programs::version);
		assertThat(failure.analysis().getAction()).contains("glibc", "Alpine", "spring.datasource.url");
	}

	/** The sentences of a start that fails, and that frees the directory again. */
	private static AbstractStringAssert<?> assertThatStart(Path directory) {
		FailureAnalyzedException failure = catchThrowableOfType(FailureAnalyzedException.class,
				() -> EmbeddedPostgres.start(directory, Map.of()).close());
		return assertThat(failure.analysis().getDescription() + "\n" + failure.analysis().getAction());
	}

}

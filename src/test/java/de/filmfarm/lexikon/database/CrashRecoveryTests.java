package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class CrashRecoveryTests {

	private static final String[] COMMITTED = { "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('Zoom')" };

	@Test
	void findsWhatWasCommittedBeforeAnOrderlyEnd() throws Exception {
		Path directory = DataDirectories.used("ended");
		Process application = OtherApplication.start(directory, COMMITTED);
		application.getOutputStream().close();
		assertThat(application.waitFor()).isZero();
		assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
		assertThatStartFindsWhatWasCommitted(directory);
	}

	@Test
	void stopsThePostgresOfAKilledApplication() throws IOException {
		Path directory = DataDirectories.used("killed");
		OtherApplication.kill(OtherApplication.start(directory, COMMITTED).toHandle());
		ProcessHandle leftBehind = postmaster(directory);
		assertThat(isRunning(leftBehind)).isTrue();
		assertThatStartFindsWhatWasCommitted(directory);
		assertThat(isRunning(leftBehind)).isFalse();
	}

	@Test
	void recoversWhenPostgresWasKilledToo() throws IOException {
		Path directory = DataDirectories.used("both killed");
		killBoth(directory);
		assertThatStartFindsWhatWasCommitted(directory);
	}

	@Test
	void sparesTheStrangerWhoGotTheProcessNumberOfAKilledPostgres() throws IOException {
		Path directory = DataDirectories.used("reused number");
		killBoth(directory);
		Path elsewhere = DataDirectories.used("stranger");
		Process stranger = OtherApplication.start(elsewhere);
		try {
			ProcessHandle strangersPostgres = postmaster(elsewhere);
			for (ProcessHandle innocent : new ProcessHandle[] { stranger.toHandle(), strangersPostgres }) {
				claim(directory, innocent.pid());
				assertThatStartFindsWhatWasCommitted(directory);
				assertThat(isRunning(innocent)).isTrue();
			}
		}
		finally {
			stranger.getOutputStream().close();
			stranger.onExit().join();
		}
	}

	@Test
	void beginsAgainAfterAKillInTheMiddleOfTheFirstStart() throws Exception {
		Path directory = DataDirectories.unused("interrupted");
		Process application = OtherApplication.begin(directory);
		while (!Files.exists(directory.resolve("postgres.new/base"))) {
			assertThat(application.isAlive()).isTrue();
			Thread.sleep(5);
		}
		OtherApplication.kill(application.toHandle());
		assertThat(directory.resolve("postgres")).doesNotExist();
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, Map.of())) {
			assertThat(Sql.show(postgres, "server_version")).startsWith("18");
		}
		assertThat(directory.resolve("postgres.new")).doesNotExist();
	}

	private static void assertThatStartFindsWhatWasCommitted(Path directory) {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, Map.of())) {
			assertThat(Sql.of(postgres).sql("SELECT word FROM kept").query(String.class).list())
				.containsExactly("Zoom");
		}
	}

	private static void killBoth(Path directory) throws IOException {
		Process application = OtherApplication.start(directory, COMMITTED);
		OtherApplication.kill(postmaster(directory));
		OtherApplication.kill(application.toHandle());
	}

	/** The dead that nobody buries count as alive, but have no program. */
	private static boolean isRunning(ProcessHandle process) {
		return process.isAlive() && process.info().command().isPresent();
	}

	private static ProcessHandle postmaster(Path directory) throws IOException {
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(claim(directory)).get(0))).orElseThrow();
	}

	/** Makes it look as if a process were the server of a directory. */
	private static void claim(Path directory, long pid) throws IOException {
		Files.writeString(claim(directory),
				"%d\n%s\n1700000000\n5432\n\n127.0.0.1\n".formatted(pid, directory.toRealPath().resolve("postgres")));
	}

	private static Path claim(Path directory) {
		return directory.resolve("postgres/postmaster.pid");
	}

}

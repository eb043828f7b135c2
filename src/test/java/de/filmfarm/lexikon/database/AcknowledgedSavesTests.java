package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import de.filmfarm.lexikon.Filmlexikon;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Conflict;
import de.filmfarm.lexikon.editorial.TermEditor.Outcome;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody was told is saved must be there, whatever happens then.
 */
@Timeout(300)
class AcknowledgedSavesTests {

	private static final TermSnapshot TERM = Snapshots.simple(900_000, "zwirbel");

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	@Test
	void surviveTheKillOfTheDatabase(@TempDir Path glossary) throws Exception {
		Path directory = DataDirectories.used("saving");
		EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, Map.of());
		try (ConfigurableApplicationContext application = start(postgres, directory,
				new LexikonFolder(glossary).term("zwirn", 900_001))) {
			application.getBean(Publication.class)
				.publish(TERM, application.getBean(Accounts.class).editors(), "First version");
			Thread[] writers = new Thread[6];
			for (int i = 0; i < writers.length; i++) {
				Account writer = application.getBean(Accounts.class).save(new Account("Writer " + i, Role.CONTRIBUTOR));
				writers[i] = new Thread(() -> write(application.getBean(TermEditor.class), writer));
				writers[i].start();
			}
			while (this.acknowledged.size() < 60) {
				Thread.sleep(5);
			}
			OtherApplication.kill(postmaster(directory));
			for (Thread writer : writers) {
				writer.join();
			}
		}
		postgres.close();
		try (EmbeddedPostgres again = EmbeddedPostgres.start(directory, Map.of())) {
			assertThat(Sql.of(again)
				.sql("select snapshot #>> '{articles,0,lead}' from revision")
				.query(String.class)
				.list()).containsAll(this.acknowledged).doesNotHaveDuplicates();
		}
	}

	private static ConfigurableApplicationContext start(EmbeddedPostgres postgres, Path directory,
			LexikonFolder glossary) {
		JdbcConnectionDetails database = postgres.connectionDetails();
		return new SpringApplicationBuilder(Filmlexikon.class).run("--server.port=0",
				"--lexikon.data-directory=" + directory, "--lexikon.glossary.location=" + glossary.location(),
				"--spring.datasource.url=" + database.getJdbcUrl(),
				"--spring.datasource.username=" + database.getUsername(),
				"--spring.datasource.password=" + database.getPassword(),
				"--spring.datasource.hikari.connection-timeout=2000");
	}

	/** Saves without an end, until there is no database any more. */
	private void write(TermEditor editor, Account writer) {
		try {
			Basis basis = new Basis(1, null);
			for (int i = 0; i < 10_000; i++) {
				String lead = writer.getName() + ", text " + i;
				Outcome outcome = editor.save(Snapshots.withLead(TERM, lead), basis, writer, "");
				while (outcome instanceof Conflict conflict) {
					basis = new Basis(conflict.theirs().getNumber(), null);
					outcome = editor.save(Snapshots.withLead(TERM, lead), basis, writer, "");
				}
				basis = new Basis(((Saved) outcome).revision().getNumber(), null);
				this.acknowledged.add(lead);
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// The database is gone, and nobody is told that this was saved.
		}
	}

	private static ProcessHandle postmaster(Path directory) throws IOException {
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0)))
			.orElseThrow();
	}

}

package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.TestDatabase;
import de.filmfarm.lexikon.search.IndexState.Condition;
import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Designation;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManager;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index on a disk on which anything may happen.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@DirtiesContext
class IndexTrustTests {

	private static final String NEW_NAME = "Quixulon";

	@TempDir
	static Path directory;

	@Autowired
	private TermSearch search;

	@Autowired
	private TermIndexing indexing;

	@Autowired
	private IndexState state;

	@Autowired
	private IndexWatch watch;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void index(DynamicPropertyRegistry properties) {
		properties.add("spring.jpa.properties.hibernate.search.backend.directory.root", directory::toString);
	}

	@BeforeEach
	void isReady() {
		awaitReady();
		assertThat(found("Rückfahrt")).isEqualTo(Fit.NAMES);
	}

	@AfterEach
	void losesTheNewName() {
		rename(List.of());
		awaitReady();
	}

	@Test
	void anEditIsFoundByTheNextSearch() {
		assertThat(this.search.find(query(NEW_NAME)).hits()).isEmpty();
		rename(List.of(new Designation(LanguageTag.of("de"), NEW_NAME, DesignationStatus.ADMITTED)));
		assertThat(this.search.find(query(NEW_NAME)).hits()).extracting(TermHit::name).containsExactly("Dolly-Zoom");
	}

	@Test
	void truncatedFilesAreReplacedAndNamesFoundMeanwhile() throws IOException {
		for (Path file : files()) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(channel.size() / 2);
			}
		}
		assertThat(this.search.find(query("Rückfahrt")).hits()).isNotEmpty();
		this.watch.look();
		assertIsRecovered();
	}

	@Test
	void deletedFilesAreReplaced() throws IOException {
		for (Path file : files()) {
			Files.delete(file);
		}
		assertThat(this.search.find(query("Rückfahrt")).hits()).isNotEmpty();
		this.watch.look();
		assertIsRecovered();
	}

	@Test
	void anEditOnDeletedFilesIsNotLost() throws IOException {
		for (Path file : files()) {
			Files.delete(file);
		}
		rename(List.of(new Designation(LanguageTag.of("de"), NEW_NAME, DesignationStatus.ADMITTED)));
		this.watch.look();
		assertIsRecovered();
		assertThat(this.search.find(query(NEW_NAME)).hits()).extracting(TermHit::name).containsExactly("Dolly-Zoom");
	}

	@Test
	void anIndexThatIsBehindIsRebuiltAtTheSecondLook() {
		this.jdbc.sql("update term set version = version + 1 where number = 1").update();
		this.watch.look();
		assertThat(this.state.condition()).isEqualTo(Condition.BEHIND);
		assertThat(found("Rückfahrt")).isEqualTo(Fit.NAMES);
		this.watch.look();
		assertIsRecovered();
	}

	@Test
	void namesAreFoundInTheDatabaseWhileTheIndexIsRebuilt() {
		this.state.rebuilding();
		SearchResults results = this.search.find(query("Rueckfahrt"));
		assertThat(results.fit()).isEqualTo(Fit.LIMITED);
		assertThat(results.hits()).extracting(TermHit::name).contains("Rückfahrt");
		assertThat(this.search.suggest(query("Rückf"))).extracting(TermHit::name).contains("Rückfahrt");
		this.state.ready();
	}

	private void assertIsRecovered() {
		awaitReady();
		assertThat(this.indexing.isCurrent()).isTrue();
		assertThat(found("Rückfahrt")).isEqualTo(Fit.NAMES);
	}

	private void awaitReady() {
		Awaitility.await("a good index")
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.state.condition() == Condition.READY);
	}

	private Fit found(String text) {
		SearchResults results = this.search.find(query(text));
		assertThat(results.hits()).extracting(TermHit::name).first().isEqualTo("Rückfahrt");
		return results.fit();
	}

	private static SearchQuery query(String text) {
		return SearchQuery.of(text, LanguageTag.of("de"));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith("write.lock"))
				.filter((file) -> file.toFile().length() > 0)
				.toList();
		}
	}

	/** Gives the dolly zoom these names beside those it has in the glossary. */
	private void rename(List<Designation> added) {
		long id = this.jdbc.sql("select term_id from article where language = 'en' and slug = 'dolly-zoom'")
			.query(Long.class)
			.single();
		this.transaction.executeWithoutResult((status) -> {
			Term term = this.entities.find(Term.class, id);
			Stream<Designation> kept = term.getDesignations()
				.stream()
				.filter((name) -> !name.getText().equals(NEW_NAME));
			term.name(Stream.concat(kept, added.stream()).toList());
		});
	}

}

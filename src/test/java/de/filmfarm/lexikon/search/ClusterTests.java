package de.filmfarm.lexikon.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Designation;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.awaitility.Awaitility;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same application on OpenSearch: every row of relevance again, and changes that
 * reach the index by way of the database.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("cluster")
@DirtiesContext
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "OpenSearch needs JDK 21 or newer")
class ClusterTests extends RelevanceTests {

	/**
	 * Between a change and its being found lie the polling and the refresh of OpenSearch:
	 * a second or two, more on a busy machine.
	 */
	private static final Duration SOON = Duration.ofSeconds(30);

	private static final String DOLLY_ZOOM = "/de/terms/dolly-zoom";

	private static final String NEW_NAME = "Quixulon";

	@Autowired
	private TermSearch search;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CountedStatements statements;

	@DynamicPropertySource
	static void openSearch(DynamicPropertyRegistry properties) {
		properties.add("lexikon.opensearch.uris", OpenSearchOfTests::uri);
	}

	/** The glossary may have been loaded a moment ago. */
	@BeforeAll
	static void indexEverything(@Autowired EntityManagerFactory factory, @Autowired JdbcClient jdbc) {
		Awaitility.await("an empty outbox")
			.atMost(SOON)
			.until(() -> jdbc.sql("select count(*) from hsearch_outbox_event").query(Long.class).single() == 0);
		Search.mapping(factory).scope(Term.class).workspace().refresh();
	}

	@Test
	void findsATermByANewNameSoonAfterTheChange() {
		assertThat(found(NEW_NAME)).doesNotContain(DOLLY_ZOOM);
		List<String> sent = this.statements
			.during(() -> rename(List.of(new Designation(LanguageTag.of("de"), NEW_NAME, DesignationStatus.ADMITTED))));
		assertThat(sent).anyMatch((sql) -> sql.startsWith("insert into hsearch_outbox_event"));
		Awaitility.await("the new name").atMost(SOON).until(() -> found(NEW_NAME).contains(DOLLY_ZOOM));
		rename(List.of());
		Awaitility.await("no new name").atMost(SOON).until(() -> !found(NEW_NAME).contains(DOLLY_ZOOM));
	}

	@Test
	void takesPartInTheClusterAsOneInstance() {
		Awaitility.await("one agent at work")
			.atMost(SOON)
			.until(() -> this.jdbc.sql("select state from hsearch_agent").query(String.class).list(),
					List.of("RUNNING")::equals);
	}

	private List<String> found(String query) {
		return this.search.find(SearchQuery.of(query, LanguageTag.of("de")))
			.hits()
			.stream()
			.map(TermHit::path)
			.toList();
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

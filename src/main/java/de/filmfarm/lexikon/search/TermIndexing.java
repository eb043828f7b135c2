package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import de.filmfarm.lexikon.search.IndexState.IndexDamaged;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index of terms as a whole: whether it is what the database is, and building it
 * anew.
 */
@Component
class TermIndexing {

	private static final Logger log = LoggerFactory.getLogger(TermIndexing.class);

	/** Terms read from the database at once. */
	private static final int BATCH = 100;

	/** Any number that nothing else locks in the database. */
	private static final long LOCK = 0x6c6578696b6f6eL;

	private final EntityManagerFactory factory;

	private final EntityManager entities;

	private final TransactionOperations transactions;

	private final JdbcClient jdbc;

	private final TermMapping mapping;

	private final Compounds compounds;

	private final IndexState state;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "index");
		thread.setDaemon(true);
		return thread;
	});

	TermIndexing(EntityManagerFactory factory, EntityManager entities, PlatformTransactionManager transactions,
			JdbcClient jdbc, TermMapping mapping, Compounds compounds, IndexState state) {
		this.factory = factory;
		this.entities = entities;
		this.transactions = new TransactionTemplate(transactions);
		this.jdbc = jdbc;
		this.mapping = mapping;
		this.compounds = compounds;
		this.state = state;
	}

	/**
	 * Whether every term is in the index in its newest version, as the present mapping
	 * has it.
	 */
	boolean isCurrent() {
		Content content = inIndex();
		this.state.seen(content);
		return content.equals(inDatabase());
	}

	Content inIndex() {
		AggregationKey<Long> versions = AggregationKey.of("versions");
		SearchScope<Term> scope = scope();
		try (EntityManager entities = this.factory.createEntityManager()) {
			var result = Search.session(entities)
				.search(scope)
				.where(scope.predicate()
					.match()
					.field(TermIndex.MAPPING)
					.matching(this.mapping.fingerprint())
					.toPredicate())
				.aggregation(versions, scope.aggregation().sum().field(TermIndex.VERSION, Long.class).toAggregation())
				.fetch(0);
			Long sum = result.aggregation(versions);
			return new Content(result.total().hitCount(), (sum != null) ? sum : 0);
		}
	}

	Content inDatabase() {
		return this.jdbc.sql("select count(*) as terms, coalesce(sum(version), 0) as versions from term")
			.query(Content.class)
			.single();
	}

	/** Makes safe what has been written to the index. */
	void flush() {
		scope().workspace().flush();
	}

	/**
	 * Builds the index anew from the database, in the background, unless another instance
	 * has done so meanwhile.
	 */
	void rebuild() {
		this.state.rebuilding();
		this.worker.execute(() -> build(false));
	}

	/**
	 * Builds the index anew in the background even if it is current, unless it is being
	 * built already, here or by another instance.
	 * @return whether it is built anew now
	 */
	boolean rebuildAnyway() {
		if (isBuiltElsewhere() || !this.state.beginRebuilding()) {
			return false;
		}
		this.worker.execute(() -> build(true));
		return true;
	}

	/**
	 * Holds the lock of whoever builds only as long as it takes to see that it is free.
	 */
	private boolean isBuiltElsewhere() {
		return !Boolean.TRUE
			.equals(this.transactions.execute((status) -> this.jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
				.param("lock", LOCK)
				.query(Boolean.class)
				.single()));
	}

	@EventListener
	void rebuild(IndexDamaged damage) {
		rebuild();
	}

	/** Indexes those terms anew whose German compounds can be split better by now. */
	void refreshCompounds() {
		List<Long> terms = this.compounds.refresh();
		for (int done = 0; done < terms.size(); done += BATCH) {
			List<Long> some = terms.subList(done, Math.min(terms.size(), done + BATCH));
			this.transactions.executeWithoutResult((status) -> some.forEach(this::index));
		}
	}

	private void index(Long term) {
		Optional.ofNullable(this.entities.find(Term.class, term))
			.ifPresent((found) -> Search.session(this.entities).indexingPlan().addOrUpdate(found));
	}

	private void build(boolean anyway) {
		try {
			this.transactions.executeWithoutResult((status) -> {
				// Instances that share an index do not build it at the same time.
				this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row) -> {
				});
				if (anyway || !isCurrentForSure()) {
					buildAlone();
				}
			});
			this.state.ready();
		}
		catch (RuntimeException | InternalError ex) {
			log.error("The index could not be built; names are looked for in the database", ex);
			this.state.failed();
		}
	}

	private boolean isCurrentForSure() {
		try {
			return isCurrent();
		}
		catch (RuntimeException | InternalError ex) {
			return false;
		}
	}

	private void buildAlone() {
		long started = System.nanoTime();
		this.compounds.refresh();
		try {
			indexAll();
		}
		catch (SearchException ex) {
			// What was open when files went missing fails when it is closed, and is gone
			// then.
			log.info("The index is begun a second time: {}", ex.getMessage());
			indexAll();
		}
		log.info("Index of {} terms built in {} ms", this.state.total(), (System.nanoTime() - started) / 1_000_000);
	}

	private void indexAll() {
		try {
			scope().massIndexer()
				.dropAndCreateSchemaOnStart(true)
				// Each query has dozens of clauses, and looks each up in every segment.
				.mergeSegmentsOnFinish(true)
				.batchSizeToLoadObjects(BATCH)
				.idFetchSize(BATCH)
				.threadsToLoadObjects(Runtime.getRuntime().availableProcessors())
				.monitor(new IndexProgress(this.state, inDatabase().terms()))
				.startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while the index was built", ex);
		}
	}

	private SearchScope<Term> scope() {
		return Search.mapping(this.factory).scope(Term.class);
	}

	@PreDestroy
	void stop() {
		this.worker.shutdownNow();
	}

	/**
	 * What an index or a database holds.
	 *
	 * @param terms number of terms
	 * @param versions sum of their versions, which grows with every change
	 */
	record Content(long terms, long versions) {
	}

}

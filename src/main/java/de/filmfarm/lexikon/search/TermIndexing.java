package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index of terms as a whole.
 */
@Component
class TermIndexing {

	private static final Logger log = LoggerFactory.getLogger(TermIndexing.class);

	private final EntityManagerFactory factory;

	private final EntityManager entities;

	private final Terms terms;

	TermIndexing(EntityManagerFactory factory, EntityManager entities, Terms terms) {
		this.factory = factory;
		this.entities = entities;
		this.terms = terms;
	}

	/** Whether every term is in the index. */
	@Transactional(readOnly = true)
	public boolean isComplete() {
		return Search.session(this.entities)
			.search(Term.class)
			.where((f) -> f.matchAll())
			.fetchTotalHitCount() == this.terms.count();
	}

	/** Builds the index anew from the database. */
	void rebuild() {
		long started = System.nanoTime();
		try {
			Search.mapping(this.factory).scope(Term.class).massIndexer().startAndWait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while the index was built", ex);
		}
		log.info("Index of {} terms built in {} ms", this.terms.count(), (System.nanoTime() - started) / 1_000_000);
	}

}

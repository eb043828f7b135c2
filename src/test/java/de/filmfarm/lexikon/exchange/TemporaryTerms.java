package de.filmfarm.lexikon.exchange;

import java.util.List;

import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManager;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Terms that a test loads and takes away again. Their numbers begin at 900000.
 */
@TestComponent
public class TemporaryTerms {

	/** The first number that is never one of the shipped lexikon. */
	public static final int FIRST = 900_000;

	private final LexikonLoader loader;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	TemporaryTerms(LexikonLoader loader, EntityManager entities, JdbcClient jdbc, TransactionTemplate transaction) {
		this.loader = loader;
		this.entities = entities;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Loads the folder. */
	public ImportReport load(LexikonFolder folder) {
		return this.loader.load(folder.location());
	}

	/** Takes all of them away, out of the index too. */
	public void remove() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("delete from slug_alias where term_id in (select id from term where number >= ?)")
				.param(FIRST)
				.update();
			this.jdbc.sql("delete from relation where target_id in (select id from term where number >= ?)")
				.param(FIRST)
				.update();
			this.jdbc.sql("delete from learning_path where key like 'test-%'").update();
			terms().forEach(this.entities::remove);
			this.entities.flush();
			this.jdbc.sql("delete from lexikon_file where path similar to '(test/|films/test-|paths/test-)%'").update();
			this.jdbc.sql("delete from film where slug like 'test-%'").update();
		});
	}

	private List<Term> terms() {
		return this.entities.createQuery("from Term where number >= :first", Term.class)
			.setParameter("first", (long) FIRST)
			.getResultList();
	}

}

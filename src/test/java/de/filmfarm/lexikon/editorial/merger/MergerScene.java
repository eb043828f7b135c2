package de.filmfarm.lexikon.editorial.merger;

import java.util.Map;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two terms, and an editor who makes one of them, and two again.
 */
abstract class MergerScene {

	static final long SURVIVOR = TwoTerms.SURVIVOR;

	static final long MERGED = TwoTerms.MERGED;

	@Autowired
	TwoTerms two;

	@Autowired
	TermMerger merger;

	@Autowired
	Mergers mergers;

	@Autowired
	DeskPages desk;

	@Autowired
	TemporaryTerms terms;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
		this.two.forget();
	}

	Account editor() {
		return this.desk.account(Role.EDITOR);
	}

	void merge() {
		this.merger.merge(plan(Map.of()), editor());
	}

	MergerPlan plan(Map<String, Take> takes) {
		return new MergerPlan(SURVIVOR, MERGED, this.mergers.basis(SURVIVOR, MERGED), takes, "The same thing");
	}

	void undo() {
		this.merger.undo(SURVIVOR, latestMerger(), editor());
	}

	long latestMerger() {
		return this.jdbc.sql("select max(id) from term_merge").query(Long.class).single();
	}

}

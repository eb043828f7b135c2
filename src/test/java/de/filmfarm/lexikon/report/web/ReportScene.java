package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports on a published term, and the desk where they are worked on.
 */
abstract class ReportScene {

	static final long NUMBER = TemporaryTerms.FIRST;

	@Autowired
	DeskPages desk;

	@Autowired
	Publication publication;

	@Autowired
	Accounts accounts;

	@Autowired
	TemporaryTerms terms;

	@Autowired
	JdbcClient jdbc;

	SentReports reports;

	@BeforeEach
	void publishATerm() {
		this.publication.publish(text(), this.accounts.editors(), "First version");
		this.reports = new SentReports(this.jdbc, NUMBER);
		this.reports.remove();
	}

	@AfterEach
	void removeAll() {
		this.reports.remove();
		this.terms.remove();
	}

	/** What is published at first. */
	TermSnapshot text() {
		return Snapshots.simple(NUMBER, "zwirbel");
	}

	/** The queue, narrowed down. */
	Document list(String query) {
		return this.desk.open(Role.EDITOR, "/admin/reports" + query);
	}

}

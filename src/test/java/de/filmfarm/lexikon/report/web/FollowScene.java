package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.Passage;
import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;

/**
 * A report on a published term, and the private page of its reader.
 */
abstract class FollowScene {

	static final String ADDRESS = "leser@follow.example";

	static final TermSnapshot TERM = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	Pages pages;

	@Autowired
	DeskPages people;

	@Autowired
	ReportDesk desk;

	@Autowired
	Publication publication;

	@Autowired
	Accounts accounts;

	@Autowired
	TemporaryTerms temporary;

	@Autowired
	JdbcClient jdbc;

	Report report;

	String path;

	@BeforeEach
	void reportedTerm() {
		this.publication.publish(TERM, this.accounts.editors(), "First version");
		this.report = receive("Falsch. " + HOSTILE);
		this.path = "/de/reports/" + this.report.getToken();
	}

	Report receive(String message) {
		return this.desk.receive(this.desk.subject(LanguageTag.of("de"), "zwirbel").orElseThrow(), null,
				new Content(ReportReason.FACT, Passage.of("What zwirbel"), "That " + HOSTILE, message, ADDRESS, null),
				null);
	}

	@AfterEach
	void removeAll() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from sender_key").update();
		this.jdbc.sql("delete from mail where recipient like '%follow.example'").update();
		this.temporary.remove();
	}

}

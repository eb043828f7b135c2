package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A term with two revisions, and reports that had an effect on it.
 */
abstract class CorrectionScene {

	static final String PAGE = "/en/corrections";

	static final String FEED = "/en/corrections/feed.atom";

	static final TermSnapshot TERM = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	Pages pages;

	@Autowired
	Publication publication;

	@Autowired
	Accounts accounts;

	@Autowired
	TemporaryTerms terms;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void publish() {
		publish(TERM);
		publish(Snapshots.withLead(TERM, "What zwirbel really means."));
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from report where message = 'zwirbel'").update();
		this.terms.remove();
	}

	void publish(TermSnapshot term) {
		this.publication.publish(term, this.accounts.editors(), "");
	}

	/** A report that a revision has answered. */
	void fixed(int revision, String language, String reason, @Nullable String thanks) {
		report(revision, language, reason, thanks, null);
	}

	void report(int revision, String language, String reason, @Nullable String thanks, @Nullable String held) {
		new SentReports(this.jdbc, TemporaryTerms.FIRST).send("language", language, "revision", 1, "reason", reason,
				"message", "zwirbel", "email", "secret@reader.example", "status", "FIXED", "thanks_name",
				Objects.requireNonNullElse(thanks, "-"), "held", Objects.requireNonNullElse(held, "-"),
				"fixed_revision", revision, "closed_by", this.accounts.editors().getId(), "closed_at",
				OffsetDateTime.now(ZoneOffset.UTC));
	}

}

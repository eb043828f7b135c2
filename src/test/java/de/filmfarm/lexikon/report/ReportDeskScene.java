package de.filmfarm.lexikon.report;

import java.util.List;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports on a published term, and the people who work on both.
 */
abstract class ReportDeskScene {

	static final String ADDRESS = "leser@desk.example";

	static final LanguageTag GERMAN = LanguageTag.of("de");

	static final long NUMBER = TemporaryTerms.FIRST;

	static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	@Autowired
	ReportDesk desk;

	@Autowired
	Publication publication;

	@Autowired
	TermEditor editor;

	@Autowired
	Review review;

	@Autowired
	Accounts accounts;

	@Autowired
	TemporaryTerms temporary;

	@Autowired
	DeskPages people;

	@Autowired
	JdbcClient jdbc;

	Account ada;

	@BeforeEach
	void publishedTerm() {
		this.ada = this.people.account(Role.EDITOR);
		this.publication.publish(TERM, this.accounts.editors(), "First version");
	}

	@AfterEach
	void removeAll() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from mail where recipient = ?").param(ADDRESS).update();
		this.temporary.remove();
	}

	Report report() {
		return report(null);
	}

	Report report(@Nullable Suspicion held) {
		ReportSubject subject = this.desk.subject(GERMAN, "zwirbel").orElseThrow();
		return this.desk.receive(subject, null,
				new Content(ReportReason.TYPO, Passage.of("What"), "This", "Falsch.", ADDRESS, null), held);
	}

	Report now(Report report) {
		return this.desk.find(report.getToken()).orElseThrow();
	}

	List<String> subjects() {
		return this.jdbc.sql("select subject from mail where recipient = ? order by id")
			.param(ADDRESS)
			.query(String.class)
			.list();
	}

	int draft(String lead) {
		int latest = this.jdbc
			.sql("select max(r.number) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(NUMBER)
			.query(Integer.class)
			.single();
		return ((Saved) this.editor.save(Snapshots.withLead(TERM, lead), new Basis(latest, null),
				this.people.account(Role.CONTRIBUTOR), ""))
			.revision()
			.getNumber();
	}

	void publish(int revision) {
		this.review.submit(NUMBER, revision, this.people.account(Role.CONTRIBUTOR));
		this.review.approve(NUMBER, revision, this.ada, null, null);
	}

}

package de.filmfarm.lexikon.editorial;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.PublicationException.Violation;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two published terms, somebody who writes about them, and somebody who reviews that.
 */
abstract class ReviewScene {

	static final long NUMBER = TemporaryTerms.FIRST;

	static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	static final TermSnapshot OTHER = Snapshots.simple(NUMBER + 1, "zwirn");

	@Autowired
	TermEditor editor;

	@Autowired
	Review review;

	@Autowired
	Publication publication;

	@Autowired
	Revisions revisions;

	@Autowired
	Terms terms;

	@Autowired
	Accounts accounts;

	@Autowired
	TemporaryTerms temporary;

	@Autowired
	DeskPages desk;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	Account writer;

	Account editorInChief;

	@BeforeEach
	void twoPublishedTerms() {
		this.writer = this.desk.account(Role.CONTRIBUTOR);
		this.editorInChief = this.desk.account(Role.EDITOR);
		this.publication.publish(TERM, this.accounts.editors(), "First version");
		this.publication.publish(OTHER, this.accounts.editors(), "First version");
	}

	@AfterEach
	void removeTerms() {
		this.temporary.remove();
	}

	int draft(TermSnapshot text) {
		return draft(text, this.writer);
	}

	int draft(TermSnapshot text, Account author) {
		Revision latest = this.revisions.findFirstByTermOrderByNumberDesc(term(text.number()).getId()).orElseThrow();
		return ((Saved) this.editor.save(text, new Basis(latest.getNumber(), null), author, "")).revision().getNumber();
	}

	int pending(TermSnapshot text) {
		int revision = draft(text);
		this.review.submit(text.number(), revision, this.writer);
		return revision;
	}

	void approve(int revision) {
		this.review.approve(NUMBER, revision, this.editorInChief, null, null);
	}

	Term term(long number) {
		return this.terms.findByNumber(number).orElseThrow();
	}

	RevisionStatus status(int revision) {
		return this.revisions.findByTermAndNumber(term(NUMBER).getId(), revision).orElseThrow().getStatus();
	}

	String seen() {
		return this.pages.open("/en/terms/zwirbel").select(".lead").text();
	}

	static TermSnapshot lead(String text) {
		return Snapshots.withLead(TERM, text);
	}

	static void refuses(Reason reason, ThrowingCallable step) {
		assertThatExceptionOfType(TransitionException.class).isThrownBy(step)
			.extracting(TransitionException::getReason)
			.isEqualTo(reason);
	}

	void refuses(String part, String rule, int revision) {
		assertThatExceptionOfType(PublicationException.class).isThrownBy(() -> approve(revision))
			.satisfies((refusal) -> assertThat(refusal.getViolations()).extracting(Violation::part, Violation::rule)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(part, rule)));
		assertThat(status(revision)).isEqualTo(RevisionStatus.PENDING);
		assertThat(seen()).isEqualTo("What zwirbel means.");
		assertThat(term(NUMBER).getPublishedRevision()).isEqualTo(1);
	}

}

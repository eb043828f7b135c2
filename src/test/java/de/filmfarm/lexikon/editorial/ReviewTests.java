package de.filmfarm.lexikon.editorial;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import de.filmfarm.lexikon.term.TermStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every way that a revision can go, and every way that it cannot.
 */
@LexikonTest
class ReviewTests extends ReviewScene {

	@Test
	void makesANewTermADraftAgainWhenItIsReturned() {
		long number = this.terms.nextNumber();
		this.editor.begin(Snapshots.simple(number, "zwist"), this.writer, "New");
		this.review.submit(number, 1, this.writer);
		this.review.giveBack(number, 1, this.editorInChief, "Too short.");
		assertThat(term(number).getStatus()).isEqualTo(TermStatus.DRAFT);
	}

	@Test
	void returnsWithAReason() {
		int revision = pending(lead("Not yet."));
		this.review.giveBack(NUMBER, revision, this.editorInChief, "Where is the source?");
		assertThat(status(revision)).isEqualTo(RevisionStatus.RETURNED);
		assertThat(seen()).isEqualTo("What zwirbel means.");
		assertThat(this.jdbc.sql("select reason from revision where status = 'RETURNED'").query(String.class).list())
			.contains("Where is the source?");
	}

	@Test
	void goesOnWithADraftAfterAReturn() {
		int returned = pending(lead("Not yet."));
		this.review.giveBack(NUMBER, returned, this.editorInChief, "Why?");
		int next = draft(lead("Better."));
		assertThat(next).isEqualTo(returned + 1);
		assertThat(status(next)).isEqualTo(RevisionStatus.DRAFT);
		this.review.submit(NUMBER, next, this.writer);
		approve(next);
		assertThat(seen()).isEqualTo("Better.");
	}

	@Test
	void takesADraftFromNobodyButItsAuthor() {
		int draft = draft(lead("Mine."));
		refuses(Reason.NOT_THE_AUTHOR, () -> this.review.submit(NUMBER, draft, this.editorInChief));
		assertThat(status(draft)).isEqualTo(RevisionStatus.DRAFT);
	}

	@Test
	void takesADraftOnlyOnce() {
		int revision = pending(lead("Mine."));
		refuses(Reason.NO_DRAFT, () -> this.review.submit(NUMBER, revision, this.writer));
		approve(revision);
		refuses(Reason.NO_DRAFT, () -> this.review.submit(NUMBER, revision, this.writer));
		refuses(Reason.NO_DRAFT, () -> this.review.submit(NUMBER, 1, this.accounts.editors()));
	}

	@Test
	void decidesNothingThatDoesNotWait() {
		int draft = draft(lead("Draft."));
		refuses(Reason.NOT_WAITING, () -> approve(draft));
		refuses(Reason.NOT_WAITING, () -> this.review.giveBack(NUMBER, draft, this.editorInChief, "No."));
		refuses(Reason.NOT_WAITING, () -> approve(1));
		this.review.submit(NUMBER, draft, this.writer);
		this.review.giveBack(NUMBER, draft, this.editorInChief, "No.");
		refuses(Reason.NOT_WAITING, () -> approve(draft));
		refuses(Reason.NOT_WAITING, () -> this.review.giveBack(NUMBER, draft, this.editorInChief, "No."));
	}

	@Test
	void letsNobodyApproveTheirOwnWork() {
		int own = draft(lead("My own."), this.editorInChief);
		this.review.submit(NUMBER, own, this.editorInChief);
		refuses(Reason.OWN_WORK, () -> approve(own));
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void letsNoContributorDecide() {
		int revision = pending(lead("Mine."));
		Account other = this.accounts.save(new Account("Test other", Role.CONTRIBUTOR));
		for (ThrowingCallable step : new ThrowingCallable[] {
				() -> this.review.approve(NUMBER, revision, other, null, null),
				() -> this.review.giveBack(NUMBER, revision, other, "No."),
				() -> this.review.retire(NUMBER, NUMBER + 1, other, ""),
				() -> this.review.reviewBy(NUMBER, other, null) }) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step);
		}
		assertThat(status(revision)).isEqualTo(RevisionStatus.PENDING);
	}

	@Test
	void knowsNoRevisionThatIsNotThere() {
		assertThatExceptionOfType(NoSuchRevisionException.class).isThrownBy(() -> approve(9));
		assertThatExceptionOfType(NoSuchRevisionException.class)
			.isThrownBy(() -> this.review.submit(NUMBER + 5, 1, this.writer));
	}

}

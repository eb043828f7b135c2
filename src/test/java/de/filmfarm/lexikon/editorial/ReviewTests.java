package de.filmfarm.lexikon.editorial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
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
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermStatus;
import de.filmfarm.lexikon.term.Terms;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every way that a revision can go, and every way that it cannot.
 */
@LexikonTest
class ReviewTests {

	private static final long NUMBER = TemporaryTerms.FIRST;

	private static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	private static final TermSnapshot OTHER = Snapshots.simple(NUMBER + 1, "zwirn");

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	@Autowired
	private ScheduledPublication schedule;

	@Autowired
	private Publication publication;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Terms terms;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms temporary;

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	private Account writer;

	private Account editorInChief;

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

	private int draft(TermSnapshot text) {
		return draft(text, this.writer);
	}

	private int draft(TermSnapshot text, Account author) {
		Revision latest = this.revisions.findFirstByTermOrderByNumberDesc(term(text.number()).getId()).orElseThrow();
		return ((Saved) this.editor.save(text, new Basis(latest.getNumber(), null), author, "")).revision().getNumber();
	}

	private int pending(TermSnapshot text) {
		int revision = draft(text);
		this.review.submit(text.number(), revision, this.writer);
		return revision;
	}

	private void approve(int revision) {
		this.review.approve(NUMBER, revision, this.editorInChief, null, null);
	}

	private Term term(long number) {
		return this.terms.findByNumber(number).orElseThrow();
	}

	private RevisionStatus status(int revision) {
		return this.revisions.findByTermAndNumber(term(NUMBER).getId(), revision).orElseThrow().getStatus();
	}

	private String seen() {
		return this.pages.open("/en/terms/zwirbel").select(".lead").text();
	}

	private static TermSnapshot lead(String text) {
		return Snapshots.withLead(TERM, text);
	}

	private static void refuses(Reason reason, ThrowingCallable step) {
		assertThatExceptionOfType(TransitionException.class).isThrownBy(step)
			.extracting(TransitionException::getReason)
			.isEqualTo(reason);
	}

	private void refuses(String part, String rule, int revision) {
		assertThatExceptionOfType(PublicationException.class).isThrownBy(() -> approve(revision))
			.satisfies((refusal) -> assertThat(refusal.getViolations()).extracting(Violation::part, Violation::rule)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(part, rule)));
		assertThat(status(revision)).isEqualTo(RevisionStatus.PENDING);
		assertThat(seen()).isEqualTo("What zwirbel means.");
		assertThat(term(NUMBER).getPublishedRevision()).isEqualTo(1);
	}

	@Test
	void showsReadersWhatASecondPersonHasApproved() {
		int revision = pending(lead("Approved."));
		assertThat(seen()).isEqualTo("What zwirbel means.");
		approve(revision);
		assertThat(seen()).isEqualTo("Approved.");
		assertThat(status(revision)).isEqualTo(RevisionStatus.APPROVED);
		assertThat(term(NUMBER).getPublishedRevision()).isEqualTo(revision);
	}

	@Test
	void letsTheSearchFindANewName() {
		TermSnapshot named = Snapshots.withNames(TERM, List.of(TERM.names().get(0), TERM.names().get(1),
				Snapshots.name(Snapshots.ENGLISH, "quirlquarl", DesignationStatus.ADMITTED)));
		int revision = pending(named);
		assertThat(this.pages.open("/en/search?q=quirlquarl").select(".entries a[href=/en/terms/zwirbel]")).isEmpty();
		approve(revision);
		assertThat(this.pages.open("/en/search?q=quirlquarl").select(".entries a[href=/en/terms/zwirbel]"))
			.isNotEmpty();
	}

	@Test
	void publishesATermWithItsFirstRevision() {
		long number = this.terms.nextNumber();
		this.editor.begin(Snapshots.simple(number, "zwist"), this.writer, "New");
		assertThat(term(number).getStatus()).isEqualTo(TermStatus.DRAFT);
		this.review.submit(number, 1, this.writer);
		assertThat(term(number).getStatus()).isEqualTo(TermStatus.IN_REVIEW);
		assertThat(this.pages.get("/en/terms/zwist").getStatus()).isEqualTo(404);
		this.review.approve(number, 1, this.editorInChief, null, null);
		assertThat(term(number).getStatus()).isEqualTo(TermStatus.PUBLISHED);
		assertThat(this.pages.open("/en/terms/zwist").select("h1").text()).isEqualTo("zwist");
	}

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
	void approvesNothingThatIsOlderThanWhatReadersSee() {
		int first = pending(lead("First."));
		int second = pending(lead("Second."));
		approve(second);
		refuses(Reason.OUTDATED, () -> approve(first));
		assertThat(seen()).isEqualTo("Second.");
	}

	@Test
	void approvesNoDraftThatAFileHasOvertaken() {
		int revision = pending(lead("Written at the desk."));
		this.publication.publish(lead("From the file."), this.accounts.editors(), "Changed");
		refuses(Reason.OUTDATED, () -> approve(revision));
		int draft = draft(lead("Never handed in."));
		this.publication.publish(lead("From the file again."), this.accounts.editors(), "Changed");
		refuses(Reason.OUTDATED, () -> this.review.submit(NUMBER, draft, this.writer));
	}

	@Test
	void knowsNoRevisionThatIsNotThere() {
		assertThatExceptionOfType(NoSuchRevisionException.class).isThrownBy(() -> approve(9));
		assertThatExceptionOfType(NoSuchRevisionException.class)
			.isThrownBy(() -> this.review.submit(NUMBER + 5, 1, this.writer));
	}

	@Test
	void publishesNothingUnderTheAddressOfAnotherTerm() {
		refuses("slug", "taken", pending(Snapshots.withSlug(TERM, "zwirn")));
	}

	@Test
	void publishesNothingUnderAnOldAddressOfAnotherTerm() {
		this.publication.publish(Snapshots.withSlug(OTHER, "zwirnen"), this.accounts.editors(), "Moved");
		refuses("slug", "taken", pending(Snapshots.withSlug(TERM, "zwirn")));
	}

	@Test
	void publishesNoCircle() {
		this.publication.publish(Snapshots.withRelations(OTHER, new Edge(RelationType.BROADER, NUMBER, null)),
				this.accounts.editors(), "Below");
		refuses("relation", "stated",
				pending(Snapshots.withRelations(TERM, new Edge(RelationType.BROADER, NUMBER + 1, null))));
		TermSnapshot third = Snapshots.withRelations(Snapshots.simple(NUMBER + 2, "zwist"),
				new Edge(RelationType.BROADER, NUMBER + 1, null));
		this.publication.publish(third, this.accounts.editors(), "Below");
		refuses("relation", "circle",
				pending(Snapshots.withRelations(TERM, new Edge(RelationType.BROADER, NUMBER + 2, null))));
	}

	@Test
	void publishesNoRelationToNowhere() {
		refuses("relation", "gone",
				pending(Snapshots.withRelations(TERM, new Edge(RelationType.RELATED, 999_999, null))));
		refuses("relation", "itself",
				pending(Snapshots.withRelations(TERM, new Edge(RelationType.RELATED, NUMBER, null))));
	}

	@Test
	void publishesNothingThatBreaksARule() {
		refuses("category", "gone", pending(Snapshots.withCategory(TERM, "no-such-field")));
		refuses("lead", "length", pending(lead("x".repeat(301))));
		refuses("slug", "noSlug", pending(Snapshots.withSlug(TERM, "Not a slug")));
		refuses("name", "twoPreferred", pending(Snapshots.withNames(TERM, List.of(TERM.names().get(0),
				TERM.names().get(1), Snapshots.name(Snapshots.ENGLISH, "other", DesignationStatus.PREFERRED)))));
		refuses("name", "refused", pending(Snapshots.withNames(TERM,
				List.of(Snapshots.name(Snapshots.ENGLISH, "x".repeat(121), DesignationStatus.PREFERRED)))));
		refuses("article", "refused", pending(Snapshots.withBody(TERM, "x".repeat(50_001))));
	}

	@Test
	void publishesAtTheTimeAndNotBefore() {
		int revision = pending(lead("At its time."));
		this.review.approve(NUMBER, revision, this.editorInChief, Instant.now().plus(Duration.ofHours(1)), null);
		this.schedule.publishDue();
		assertThat(status(revision)).isEqualTo(RevisionStatus.APPROVED);
		assertThat(seen()).isEqualTo("What zwirbel means.");
		timeComes();
		this.schedule.publishDue();
		assertThat(seen()).isEqualTo("At its time.");
		assertThat(term(NUMBER).getPublishedRevision()).isEqualTo(revision);
	}

	private void timeComes() {
		this.jdbc.sql("update revision set publish_at = now() - interval '1 second' where publish_at is not null")
			.update();
	}

	@Test
	void publishesOnceWhereverItIsLookedAfter() throws InterruptedException {
		int revision = pending(lead("At its time."));
		this.review.approve(NUMBER, revision, this.editorInChief, Instant.now().plus(Duration.ofHours(1)), null);
		timeComes();
		Thread[] instances = new Thread[4];
		for (int i = 0; i < instances.length; i++) {
			instances[i] = new Thread(this.schedule::publishDue);
			instances[i].start();
		}
		for (Thread instance : instances) {
			instance.join();
		}
		assertThat(seen()).isEqualTo("At its time.");
		assertThat(term(NUMBER).getPublishedRevision()).isEqualTo(revision);
	}

	@Test
	void letsASchedulePassWhenALaterRevisionWasFirst() {
		int first = pending(lead("Scheduled."));
		this.review.approve(NUMBER, first, this.editorInChief, Instant.now().plus(Duration.ofHours(1)), null);
		int second = pending(lead("Sooner."));
		approve(second);
		timeComes();
		this.schedule.publishDue();
		assertThat(seen()).isEqualTo("Sooner.");
		refuses(Reason.NOT_WAITING, () -> approve(first));
	}

	@Test
	void takesAnotherTimeOrNoneForWhatIsScheduled() {
		int revision = pending(lead("Scheduled."));
		this.review.approve(NUMBER, revision, this.editorInChief, Instant.now().plus(Duration.ofHours(1)), null);
		this.review.approve(NUMBER, revision, this.editorInChief, Instant.now().plus(Duration.ofHours(2)), null);
		approve(revision);
		assertThat(seen()).isEqualTo("Scheduled.");
	}

	@Test
	void returnsWhatIsScheduled() {
		int revision = pending(lead("Scheduled."));
		this.review.approve(NUMBER, revision, this.editorInChief, Instant.now().plus(Duration.ofHours(1)), null);
		this.review.giveBack(NUMBER, revision, this.editorInChief, "On second thoughts, no.");
		timeComes();
		this.schedule.publishDue();
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void schedulesNothingForThePast() {
		int revision = pending(lead("Late."));
		refuses(Reason.TIME_HAS_PASSED, () -> this.review.approve(NUMBER, revision, this.editorInChief,
				Instant.now().minus(Duration.ofMinutes(1)), null));
		assertThat(status(revision)).isEqualTo(RevisionStatus.PENDING);
	}

	@Test
	void returnsWhatCannotBePublishedAtItsTime() {
		int revision = pending(Snapshots.withSlug(TERM, "zwist"));
		this.review.approve(NUMBER, revision, this.editorInChief, Instant.now().plus(Duration.ofHours(1)), null);
		this.publication.publish(Snapshots.simple(NUMBER + 2, "zwist"), this.accounts.editors(), "Faster");
		timeComes();
		this.schedule.publishDue();
		assertThat(status(revision)).isEqualTo(RevisionStatus.RETURNED);
		assertThat(seen()).isEqualTo("What zwirbel means.");
		assertThat(this.jdbc.sql("select reason from revision where status = 'RETURNED'").query(String.class).single())
			.contains("Address (English): \u201czwist\u201d is the address of another term");
	}

	@Test
	void retiresInFavourOfAnotherOnceASecondPersonAgrees() {
		Account other = this.accounts.save(new Account("Test second editor", Role.EDITOR));
		Revision proposal = this.review.retire(NUMBER, NUMBER + 1, other, "Is the same.");
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(200);
		refuses(Reason.OWN_WORK, () -> this.review.approve(NUMBER, proposal.getNumber(), other, null, null));
		approve(proposal.getNumber());
		assertThat(this.pages.open(HttpStatus.GONE, "/en/terms/zwirbel").select(".notice a").attr("href"))
			.isEqualTo("/en/terms/zwirn");
		refuses(Reason.NOT_PUBLISHED, () -> this.review.retire(NUMBER, NUMBER + 1, other, ""));
	}

	@Test
	void bringsARetiredTermBack() {
		retiresInFavourOfAnotherOnceASecondPersonAgrees();
		Revision restored = this.review.restore(NUMBER, 1, this.writer, "Restored from revision 1");
		this.review.submit(NUMBER, restored.getNumber(), this.writer);
		approve(restored.getNumber());
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void retiresNothingInFavourOfNothing() {
		for (long successor : new long[] { NUMBER, NUMBER + 7 }) {
			refuses(Reason.NO_SUCCESSOR, () -> this.review.retire(NUMBER, successor, this.editorInChief, ""));
		}
		long number = this.terms.nextNumber();
		this.editor.begin(Snapshots.simple(number, "zwist"), this.writer, "New");
		refuses(Reason.NOT_PUBLISHED, () -> this.review.retire(number, NUMBER, this.editorInChief, ""));
		refuses(Reason.NO_SUCCESSOR, () -> this.review.retire(NUMBER, number, this.editorInChief, ""));
	}

	@Test
	void restoresAsADraftAfterTheLatest() {
		approve(pending(lead("Second.")));
		Revision restored = this.review.restore(NUMBER, 1, this.writer, "Restored from revision 1");
		assertThat(restored.getNumber()).isEqualTo(3);
		assertThat(restored.getStatus()).isEqualTo(RevisionStatus.DRAFT);
		assertThat(restored.getSnapshot()).isEqualTo(TERM);
		assertThat(seen()).isEqualTo("Second.");
	}

	@Test
	void remembersWhenToLookAgain() {
		LocalDate day = LocalDate.of(2027, 3, 31);
		this.review.approve(NUMBER, pending(lead("New.")), this.editorInChief, null, day);
		assertThat(term(NUMBER).getReviewBy()).isEqualTo(day);
		approve(pending(lead("Newer.")));
		assertThat(term(NUMBER).getReviewBy()).isEqualTo(day);
		this.review.reviewBy(NUMBER, this.editorInChief, null);
		assertThat(term(NUMBER).getReviewBy()).isNull();
	}

}

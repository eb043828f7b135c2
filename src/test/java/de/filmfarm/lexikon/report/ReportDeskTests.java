package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
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
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.report.Resolution.Declined;
import de.filmfarm.lexikon.report.Resolution.Duplicate;
import de.filmfarm.lexikon.report.Resolution.Fixed;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LexikonTest
class ReportDeskTests {

	private static final String ADDRESS = "leser@desk.example";

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final long NUMBER = TemporaryTerms.FIRST;

	private static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	@Autowired
	private ReportDesk desk;

	@Autowired
	private ForgottenAddresses addresses;

	@Autowired
	private Publication publication;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms temporary;

	@Autowired
	private DeskPages people;

	@Autowired
	private JdbcClient jdbc;

	private Account ada;

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

	private Report report() {
		return report(null);
	}

	private Report report(@Nullable Suspicion held) {
		ReportSubject subject = this.desk.subject(GERMAN, "zwirbel").orElseThrow();
		return this.desk.receive(subject, null,
				new Content(ReportReason.TYPO, Passage.of("What"), "This", "Falsch.", ADDRESS, null), held);
	}

	private Report now(Report report) {
		return this.desk.find(report.getToken()).orElseThrow();
	}

	private static void refuses(Reason reason, ThrowingCallable step) {
		assertThatExceptionOfType(RefusedStepException.class).isThrownBy(step)
			.extracting(RefusedStepException::getReason)
			.isEqualTo(reason);
	}

	private List<String> subjects() {
		return this.jdbc.sql("select subject from mail where recipient = ? order by id")
			.param(ADDRESS)
			.query(String.class)
			.list();
	}

	private int draft(String lead) {
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

	private void publish(int revision) {
		this.review.submit(NUMBER, revision, this.people.account(Role.CONTRIBUTOR));
		this.review.approve(NUMBER, revision, this.ada, null, null);
	}

	@Test
	void writesToTheReaderInTheirLanguageAtEachStep() {
		Report report = report();
		this.desk.take(report.getId(), 0, this.ada);
		this.desk.say(report.getId(), 1, this.ada, "Welche Worte?");
		this.desk.close(report.getId(), 2, new Declined("So heißt es."), this.ada);
		this.desk.reopen(report.getId(), 3, this.ada);
		this.desk.close(report.getId(), 4, new Fixed(1, null), this.ada);
		assertThat(subjects()).containsExactly("Ihre Meldung zu \u201ezwirbel\u201c ist angekommen",
				"Ihre Meldung zu \u201ezwirbel\u201c wird geprüft",
				"Eine Nachricht zu Ihrer Meldung über \u201ezwirbel\u201c",
				"Antwort auf Ihre Meldung zu \u201ezwirbel\u201c",
				"Ihre Meldung zu \u201ezwirbel\u201c wird noch einmal geprüft", "\u201ezwirbel\u201c ist korrigiert");
		List<String> texts = this.jdbc.sql("select text from mail where recipient = ? order by id")
			.param(ADDRESS)
			.query(String.class)
			.list();
		assertThat(texts).allSatisfy(
				(text) -> assertThat(text).contains("[...]/unsubscription").doesNotContain(report.getToken(), "{"));
		assertThat(texts.get(2)).contains("Welche Worte?");
		assertThat(texts.get(3)).contains("So heißt es.");
	}

	@Test
	void writesNothingAboutWhatIsHeldUntilItIsLetThrough() {
		Report report = report(Suspicion.LINKS);
		assertThat(subjects()).isEmpty();
		this.desk.release(report.getId(), 0, this.ada);
		assertThat(subjects()).hasSize(1);
	}

	@Test
	void writesNothingWithoutAnAddress() {
		Report report = report();
		this.desk.writeTo(report.getToken(), null);
		this.desk.take(report.getId(), 1, this.ada);
		assertThat(subjects()).hasSize(1);
	}

	@Test
	void refusesStepsOnWhatSomebodyElseHasChangedMeanwhile() {
		Report report = report();
		this.desk.hear(report.getToken(), "Noch etwas.", null);
		refuses(Reason.CHANGED, () -> this.desk.take(report.getId(), 0, this.ada));
		refuses(Reason.CHANGED, () -> this.desk.say(report.getId(), 0, this.ada, "?"));
		refuses(Reason.CHANGED, () -> this.desk.close(report.getId(), 0, new Declined("No."), this.ada));
		refuses(Reason.CHANGED, () -> this.desk.reopen(report.getId(), 0, this.ada));
		refuses(Reason.CHANGED, () -> this.desk.release(report.getId(), 0, this.ada));
		refuses(Reason.CHANGED, () -> this.desk.acknowledge(report.getId(), 0, this.ada));
		assertThat(now(report).getStatus()).isEqualTo(ReportStatus.RECEIVED);
	}

	@Test
	void isFixedByAPublishedRevisionOnly() {
		Report report = report();
		int unseen = draft("Not published.");
		refuses(Reason.NO_REVISION, () -> this.desk.close(report.getId(), 0, new Fixed(unseen, null), this.ada));
		refuses(Reason.NO_REVISION, () -> this.desk.close(report.getId(), 0, new Fixed(99, null), this.ada));
		this.desk.close(report.getId(), 0, new Fixed(1, null), this.ada);
		assertThat(Objects.requireNonNull(now(report).getClosure()).revision()).isEqualTo(1);
	}

	@Test
	void isADuplicateOfAnotherThatIsNoneOnly() {
		Report first = report();
		Report second = report();
		refuses(Reason.NO_ORIGINAL,
				() -> this.desk.close(first.getId(), 0, new Duplicate(first.getId(), null), this.ada));
		refuses(Reason.NO_ORIGINAL, () -> this.desk.close(first.getId(), 0, new Duplicate(-1, null), this.ada));
		this.desk.close(second.getId(), 0, new Duplicate(first.getId(), null), this.ada);
		refuses(Reason.NO_ORIGINAL,
				() -> this.desk.close(first.getId(), 0, new Duplicate(second.getId(), null), this.ada));
	}

	@Test
	void thanksWhoseWordsWereTakenOverOnceReadersSeeThem() {
		Report adopted = report();
		Report other = report();
		Report held = report();
		int revision = draft("The reader's words.");
		this.jdbc.sql("update report set adopted_revision = ? where id <> ?").params(revision, other.getId()).update();
		this.jdbc.sql("update report set held = 'LINKS' where id = ?").param(held.getId()).update();
		publish(revision);
		assertThat(now(adopted).getStatus()).isEqualTo(ReportStatus.FIXED);
		assertThat(now(adopted).getClosure()).isNotNull()
			.satisfies((closure) -> assertThat(Objects.requireNonNull(closure).revision()).isEqualTo(revision))
			.satisfies((closure) -> assertThat(Objects.requireNonNull(closure).answer()).contains("Ihre Worte"));
		assertThat(subjects()).last().isEqualTo("\u201ezwirbel\u201c ist korrigiert");
		assertThat(now(other).getStatus()).isEqualTo(ReportStatus.RECEIVED);
		assertThat(now(held).getStatus()).isEqualTo(ReportStatus.RECEIVED);
	}

	@Test
	void thanksAlsoWhenALaterRevisionHoldsTheWords() {
		Report report = report();
		int revision = draft("The reader's words.");
		this.jdbc.sql("update report set adopted_revision = ?").param(revision).update();
		this.review.submit(NUMBER, revision, this.people.account(Role.CONTRIBUTOR));
		int later = draft("The reader's words, and more.");
		assertThat(later).isGreaterThan(revision);
		publish(later);
		assertThat(Objects.requireNonNull(now(report).getClosure()).revision()).isEqualTo(later);
	}

	@Test
	void keepsTheRevisionThatTheReaderSaw() {
		ReportSubject before = this.desk.subject(GERMAN, "zwirbel").orElseThrow();
		int unseen = draft("Not published.");
		publish(draft("Another text."));
		ReportSubject after = this.desk.subject(GERMAN, "zwirbel").orElseThrow();
		assertThat(this.desk.seen(after, before.revision()).revision()).isEqualTo(1);
		assertThat(this.desk.seen(after, 99)).isEqualTo(after);
		assertThat(unseen).isPositive();
	}

	@Test
	void forgetsAddressesNinetyDaysAfterTheEnd() {
		Report old = report();
		Report recent = report();
		Report open = report();
		this.jdbc
			.sql("update report set status = 'DECLINED', closed_at = now() - interval '90 days 1 minute' where id = ?")
			.param(old.getId())
			.update();
		this.jdbc
			.sql("update report set status = 'DECLINED', closed_at = now() - interval '89 days 23 hours' where id = ?")
			.param(recent.getId())
			.update();
		this.jdbc.sql("update report set created_at = now() - interval '1 year' where id = ?")
			.param(open.getId())
			.update();
		this.addresses.forget();
		this.addresses.forget();
		assertThat(now(old).getContent().email()).isNull();
		assertThat(now(recent).getContent().email()).isEqualTo(ADDRESS);
		assertThat(now(open).getContent().email()).isEqualTo(ADDRESS);
	}

}

package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.report.Resolution.Declined;
import de.filmfarm.lexikon.report.Resolution.Duplicate;
import de.filmfarm.lexikon.report.Resolution.Fixed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LexikonTest
class ReportDeskTests extends ReportDeskScene {

	@Autowired
	private ForgottenAddresses addresses;

	@Autowired
	private ReportBatch batch;

	private static void refuses(Reason reason, ThrowingCallable step) {
		assertThatExceptionOfType(RefusedStepException.class).isThrownBy(step)
			.extracting(RefusedStepException::getReason)
			.isEqualTo(reason);
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
	void isNoDuplicateOfAReportThatIsHeld() {
		Report first = report();
		Report held = report(Suspicion.LINKS);
		refuses(Reason.NO_ORIGINAL,
				() -> this.desk.close(first.getId(), 0, new Duplicate(held.getId(), null), this.ada));
		this.desk.release(held.getId(), 0, this.ada);
		this.desk.close(first.getId(), 0, new Duplicate(held.getId(), null), this.ada);
		assertThat(now(first).getStatus()).isEqualTo(ReportStatus.DUPLICATE);
	}

	@Test
	void endsManyAtOnceButNotTheirOriginal() {
		Report first = report();
		Report second = report();
		Report third = report();
		List<SeenReport> seen = List.of(new SeenReport(third.getId(), 0), new SeenReport(first.getId(), 0),
				new SeenReport(second.getId(), 0));
		assertThat(this.batch.close(seen, new Duplicate(second.getId(), null), this.ada)).containsExactly(first.getId(),
				third.getId());
		assertThat(now(second).getStatus()).isEqualTo(ReportStatus.RECEIVED);
	}

	@Test
	void endsAllOfThemOrNone() {
		Report first = report();
		Report second = report();
		this.desk.take(second.getId(), 0, this.ada);
		refuses(Reason.CHANGED,
				() -> this.batch.close(List.of(new SeenReport(first.getId(), 0), new SeenReport(second.getId(), 0)),
						new Declined("No."), this.ada));
		assertThat(now(first).getStatus()).isEqualTo(ReportStatus.RECEIVED);
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

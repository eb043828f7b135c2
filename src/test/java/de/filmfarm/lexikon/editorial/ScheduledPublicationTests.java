package de.filmfarm.lexikon.editorial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens at its time, and what at no time.
 */
@LexikonTest
class ScheduledPublicationTests extends ReviewScene {

	@Autowired
	private ScheduledPublication schedule;

	private void timeComes() {
		this.jdbc.sql("update revision set publish_at = now() - interval '1 second' where publish_at is not null")
			.update();
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

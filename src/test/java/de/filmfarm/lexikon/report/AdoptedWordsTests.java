package de.filmfarm.lexikon.report;

import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of reports whose words were taken over.
 */
@LexikonTest
class AdoptedWordsTests extends ReportDeskScene {

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

}

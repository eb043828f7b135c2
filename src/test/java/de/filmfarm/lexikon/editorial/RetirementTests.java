package de.filmfarm.lexikon.editorial;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The end of a term, and the way back to what it was.
 */
@LexikonTest
class RetirementTests extends ReviewScene {

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

}

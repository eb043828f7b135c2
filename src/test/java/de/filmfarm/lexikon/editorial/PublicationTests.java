package de.filmfarm.lexikon.editorial;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TransitionException.Reason;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import de.filmfarm.lexikon.term.TermStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get to see, and what they are spared.
 */
@LexikonTest
class PublicationTests extends ReviewScene {

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

}

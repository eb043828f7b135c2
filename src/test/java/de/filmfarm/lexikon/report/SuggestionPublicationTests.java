package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the publication of a term answers the suggestions of its names.
 */
@LexikonTest
class SuggestionPublicationTests extends SuggestionScene {

	private static final TermSnapshot ZWIRBEL = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	private Publication publication;

	@Autowired
	private TermEditor writing;

	@Autowired
	private Review review;

	@Autowired
	private Accounts accounts;

	/** As two people do it at the desk. */
	private void publish(TermSnapshot text) {
		Revision basis = latestRevision(text.number());
		Saved saved = (Saved) this.writing.save(text, new Basis(basis.getNumber(), null), this.writer, "");
		int revision = saved.revision().getNumber();
		this.review.submit(text.number(), revision, this.writer);
		this.review.approve(text.number(), revision, this.editor, null, null);
	}

	private static TermSnapshot complete(TermSnapshot draft, String headword) {
		TermSnapshot whole = Snapshots.simple(draft.number(), headword);
		return new TermSnapshot(draft.number(), draft.category(), whole.names(), whole.articles(), List.of(), List.of(),
				List.of(), List.of(), null);
	}

	@Test
	void areAnsweredWhenTheirTermIsPublishedUnderWhateverName() {
		long suggestion = suggest("Zwirbelfahrt", "de1", "en1", "de1");
		long number = this.decisions.draft(suggestion, this.editor, "Suggested");
		this.jdbc.sql("delete from mail where recipient like '%@reader.example'").update();
		publish(complete(latest(number), "zwirbler"));
		assertThat(row(suggestion)).containsEntry("status", "PUBLISHED").containsEntry("closed", true);
		assertThat(letters()).containsExactlyInAnyOrder("de1: \u201eZwirbelfahrt\u201c steht jetzt im Filmlexikon",
				"en1: \u201cZwirbelfahrt\u201d is in the Filmlexikon now");
		assertThat(this.jdbc.sql("select text from mail where recipient = 'en1@reader.example'")
			.query(String.class)
			.single()).contains(LexikonTest.ADDRESS + "/en/terms/zwirbler");
		publish(Snapshots.withLead(latest(number), "What it means, said better."));
		assertThat(letters()).hasSize(2);
	}

	@Test
	void areAnsweredByAnyTermOfTheirNameThatIsPublished() {
		long suggestion = suggest("Zwirbel-Fahrt", "en1");
		this.publication.publish(ZWIRBEL, this.accounts.editors(), "First version");
		publish(withName("zwirbelfahrt"));
		assertThat(row(suggestion)).containsEntry("status", "PUBLISHED")
			.containsEntry("number", (long) TemporaryTerms.FIRST);
		assertThat(letters()).containsExactly("en1: \u201cZwirbel-Fahrt\u201d is in the Filmlexikon now");
	}

	private static TermSnapshot withName(String text) {
		List<Name> names = new ArrayList<>(ZWIRBEL.names());
		names.add(Snapshots.name(ENGLISH, text, DesignationStatus.ADMITTED));
		return Snapshots.withNames(ZWIRBEL, names);
	}

	@Test
	void becomeANameOfATermThatThereIs() {
		this.publication.publish(ZWIRBEL, this.accounts.editors(), "First version");
		long suggestion = suggest("Zwirbelfahrt", "en1");
		this.decisions.accept(suggestion, TemporaryTerms.FIRST, this.editor, "Suggested");
		assertThat(latest(TemporaryTerms.FIRST).names()).extracting(Name::text)
			.containsExactly("zwirbel", "zwirbel", "Zwirbelfahrt");
		assertThat(letters())
			.containsExactly("en1: Your suggestion \u201cZwirbelfahrt\u201d belongs to \u201czwirbel\u201d");
		publish(Snapshots.withLead(ZWIRBEL, "Said better, without the new name."));
		assertThat(row(suggestion)).containsEntry("status", "ACCEPTED");
		publish(withName("Zwirbelfahrt"));
		assertThat(row(suggestion)).containsEntry("status", "PUBLISHED");
		assertThat(letters()).hasSize(2);
	}

	@Test
	void areAnsweredAtOnceWhereTheTermHasTheNameAlready() {
		long suggestion = suggest("Zwirbel", "en1");
		this.publication.publish(ZWIRBEL, this.accounts.editors(), "First version");
		this.decisions.accept(suggestion, TemporaryTerms.FIRST, this.editor, "Suggested");
		assertThat(row(suggestion)).containsEntry("status", "PUBLISHED");
		assertThat(latestRevision(TemporaryTerms.FIRST).getNumber()).isEqualTo(1);
		assertThat(letters()).containsExactly("en1: \u201cZwirbel\u201d is in the Filmlexikon now");
	}

}

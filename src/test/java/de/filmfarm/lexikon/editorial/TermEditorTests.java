package de.filmfarm.lexikon.editorial;

import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Conflict;
import de.filmfarm.lexikon.editorial.TermEditor.Outcome;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Merge;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.RevisionStatus;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Saving, alone and after others.
 */
@LexikonTest
class TermEditorTests {

	private static final long NUMBER = TemporaryTerms.FIRST;

	private static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	@Autowired
	private TermEditor editor;

	@Autowired
	private Publication publication;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	private Account ada;

	private Account grace;

	@BeforeEach
	void publishedTerm() {
		this.ada = this.desk.account(Role.CONTRIBUTOR);
		this.grace = this.desk.account(Role.EDITOR);
		this.publication.publish(TERM, this.accounts.editors(), "First version");
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private Revision saved(TermSnapshot text, Basis basis, Account author) {
		Outcome outcome = this.editor.save(text, basis, author, "");
		assertThat(outcome).isInstanceOf(Saved.class);
		return ((Saved) outcome).revision();
	}

	private Conflict refused(TermSnapshot text, Basis basis, Account author) {
		Outcome outcome = this.editor.save(text, basis, author, "");
		assertThat(outcome).isInstanceOf(Conflict.class);
		return (Conflict) outcome;
	}

	private static TermSnapshot lead(String text) {
		return Snapshots.withLead(TERM, text);
	}

	private int count() {
		return this.jdbc.sql("select count(*) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(NUMBER)
			.query(Integer.class)
			.single();
	}

	private void halfAnHourPasses() {
		this.jdbc.sql("""
				update revision set created_at = created_at - interval '31 minutes'
				where term_id = (select id from term where number = ?)""").param(NUMBER).update();
	}

	@Test
	void keepsADraftThatReadersDoNotSee() {
		Revision draft = saved(lead("New."), new Basis(1, 0), this.ada);
		assertThat(draft.getStatus()).isEqualTo(RevisionStatus.DRAFT);
		assertThat(draft.getNumber()).isEqualTo(2);
		assertThat(this.pages.open("/en/terms/zwirbel").select(".lead").text()).isEqualTo("What zwirbel means.");
	}

	@Test
	void makesOneRevisionOfEditsThatFollowEachOther() {
		Revision first = saved(lead("One."), new Basis(1, 0), this.ada);
		Revision second = saved(lead("Two."), Basis.of(first), this.ada);
		assertThat(second.getNumber()).isEqualTo(first.getNumber());
		assertThat(second.getVersion()).isEqualTo(1);
		assertThat(this.revisions.findByTermAndNumber(first.getTerm(), 2).orElseThrow().getSnapshot())
			.isEqualTo(lead("Two."));
	}

	@Test
	void makesAnotherRevisionHalfAnHourLater() {
		Revision first = saved(lead("One."), new Basis(1, 0), this.ada);
		halfAnHourPasses();
		assertThat(saved(lead("Two."), Basis.of(first), this.ada).getNumber()).isEqualTo(3);
	}

	@Test
	void makesAnotherRevisionForAnotherAuthor() {
		Revision first = saved(lead("One."), new Basis(1, 0), this.ada);
		Revision second = saved(lead("Two."), Basis.of(first), this.grace);
		assertThat(second.getNumber()).isEqualTo(3);
		assertThat(saved(lead("Three."), Basis.of(second), this.ada).getNumber()).isEqualTo(4);
	}

	@Test
	void makesNoRevisionOfWhatIsThereAlready() {
		assertThat(saved(TERM, new Basis(1, 0), this.ada).getNumber()).isEqualTo(1);
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void refusesWhatIsNotBasedOnTheLatest() {
		Revision theirs = saved(lead("Theirs."), new Basis(1, 0), this.grace);
		Conflict conflict = refused(lead("Mine."), new Basis(1, 0), this.ada);
		assertThat(conflict.theirs().getNumber()).isEqualTo(theirs.getNumber());
		assertThat(conflict.base()).isNotNull().extracting(Revision::getNumber).isEqualTo(1);
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void refusesTheSecondWindowOfOneAuthor() {
		Revision opened = saved(lead("Opened."), new Basis(1, 0), this.ada);
		saved(lead("First window."), Basis.of(opened), this.ada);
		Conflict conflict = refused(lead("Second window."), Basis.of(opened), this.ada);
		assertThat(conflict.theirs().getSnapshot()).isEqualTo(lead("First window."));
		assertThat(conflict.base()).isNotNull().extracting(Revision::getNumber).isEqualTo(1);
	}

	@Test
	void rewritesNothingForThoseWhoDoNotKnowTheVersion() {
		saved(lead("One."), new Basis(1, null), this.ada);
		Outcome second = this.editor.save(lead("Two."), new Basis(2, null), this.ada, "");
		assertThat(second).isInstanceOf(Saved.class);
		assertThat(count()).isEqualTo(3);
	}

	@Test
	void findsWhatBothBeganWithAcrossAFileThatWasLoadedMeanwhile() {
		saved(Snapshots.withBody(TERM, "Written at the desk."), new Basis(1, 0), this.ada);
		assertThat(this.publication.publish(lead("From the file."), this.accounts.editors(), "Changed")).isEqualTo(3);
		Conflict conflict = refused(Snapshots.withBody(TERM, "Written at the desk, and more."), new Basis(2, 0),
				this.ada);
		Revision base = Objects.requireNonNull(conflict.base());
		assertThat(base.getNumber()).isEqualTo(1);
		Merge merge = Merge.of(base.getSnapshot(), Snapshots.withBody(TERM, "Written at the desk, and more."),
				conflict.theirs().getSnapshot());
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.merged(Map.of()))
			.isEqualTo(Snapshots.withBody(lead("From the file."), "Written at the desk, and more."));
	}

	@Test
	void knowsNoTermThatIsNotThere() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.editor.save(Snapshots.simple(NUMBER + 1, "nowhere"), new Basis(1, 0), this.ada, ""));
	}

	@Test
	void remembersItsBasisInAForm() {
		assertThat(Basis.parse(new Basis(7, 2).text())).isEqualTo(new Basis(7, 2));
		assertThat(Basis.parse("7")).isEqualTo(new Basis(7, null));
	}

}

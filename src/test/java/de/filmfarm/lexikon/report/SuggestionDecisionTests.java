package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.report.SuggestionDecisions.UnknownTermException;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of suggestions, and who is told.
 */
@LexikonTest
class SuggestionDecisionTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final TermSnapshot ZWIRBEL = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	private SuggestionDesk desk;

	@Autowired
	private SuggestionDecisions decisions;

	@Autowired
	private SuggestionAddresses known;

	@Autowired
	private Publication publication;

	@Autowired
	private TermEditor writing;

	@Autowired
	private Review review;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Terms terms;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms temporary;

	@Autowired
	private DeskPages people;

	@Autowired
	private JdbcClient jdbc;

	private Account editor;

	private Account writer;

	@BeforeEach
	void people() {
		this.editor = this.people.account(Role.EDITOR);
		this.writer = this.people.account(Role.CONTRIBUTOR);
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from mail where recipient like '%@reader.example'").update();
		this.temporary.remove();
	}

	private long suggest(String name, String... emails) {
		long id = this.desk.receive(MissedTerm.of(GERMAN, SuggestionOrigin.SEARCH, name)).getId();
		for (String email : emails) {
			this.desk.receive(new MissedTerm(email.startsWith("de") ? GERMAN : ENGLISH, SuggestionOrigin.FOOTER, name,
					null, email + "@reader.example"));
		}
		return id;
	}

	private List<String> letters() {
		return this.jdbc.sql("""
				select split_part(recipient, '@', 1) || ': ' || subject from mail
				where recipient like '%@reader.example' order by id""").query(String.class).list();
	}

	private Map<String, Object> row(long suggestion) {
		return this.jdbc.sql("""
				select s.status, s.closed_at is not null as closed, t.number from suggestion s
				left join term t on t.id = s.term_id where s.id = ?""").param(suggestion).query().singleRow();
	}

	private TermSnapshot latest(long number) {
		return latestRevision(number).getSnapshot();
	}

	private Revision latestRevision(long number) {
		return this.revisions.findFirstByTermOrderByNumberDesc(this.terms.findByNumber(number).orElseThrow().getId())
			.orElseThrow();
	}

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
	void becomeADraftOfTheirNameOnce() {
		long suggestion = suggest("Zwirbelfahrt", "de1");
		long number = this.decisions.draft(suggestion, this.editor, "Suggested");
		assertThat(this.decisions.draft(suggestion, this.writer, "Suggested")).isEqualTo(number);
		assertThat(latest(number).names()).singleElement().satisfies((name) -> {
			assertThat(name.text()).isEqualTo("Zwirbelfahrt");
			assertThat(name.language()).isEqualTo(GERMAN);
			assertThat(name.status()).isEqualTo(DesignationStatus.PREFERRED);
		});
		assertThat(row(suggestion)).containsEntry("status", "ACCEPTED")
			.containsEntry("closed", false)
			.containsEntry("number", number);
		assertThat(letters()).containsExactly("de1: Ihr Vorschlag \u201eZwirbelfahrt\u201c wird geschrieben");
	}

	@Test
	void beginInTheFieldOfTheMostSimilarTerm() {
		long number = this.decisions.draft(suggest("Dolly Zooom"), this.editor, "Suggested");
		String field = this.jdbc.sql("""
				select c.key from designation d join term t on t.id = d.term_id join category c on c.id = t.category_id
				where d.text = 'Dolly-Zoom'""").query(String.class).single();
		assertThat(latest(number).category()).isEqualTo(field);
		assertThat(latest(this.decisions.draft(suggest("Xyzzyplugh"), this.editor, "")).category()).isNotBlank();
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

	@Test
	void areNoNamesOfTermsThatAreNotThere() {
		long suggestion = suggest("Zwirbelfahrt", "en1");
		assertThatExceptionOfType(UnknownTermException.class)
			.isThrownBy(() -> this.decisions.accept(suggestion, 4_711_471_147L, this.editor, ""));
		assertThat(row(suggestion)).containsEntry("status", "OPEN");
		assertThat(letters()).isEmpty();
	}

	@Test
	void areDeclinedWithAReasonInTheReadersLanguage() {
		long suggestion = suggest("Zwirbelfahrt", "de1", "en1");
		this.decisions.decline(suggestion,
				new LocalizedText(Map.of("en", "Nobody says {0} on set.", "de", "Das sagt am Set niemand.")),
				this.editor);
		assertThat(row(suggestion)).containsEntry("status", "DECLINED").containsEntry("closed", true);
		List<String> texts = this.jdbc.sql("""
				select text from mail where recipient like '%@reader.example' order by recipient""")
			.query(String.class)
			.list();
		assertThat(texts.get(0)).contains("Das sagt am Set niemand.");
		assertThat(texts.get(1)).contains("Nobody says {0} on set.");
	}

	@Test
	void areDecidedOnceUntilTheyAreReopened() {
		long suggestion = suggest("Zwirbelfahrt");
		LocalizedText reason = new LocalizedText(Map.of("en", "No."));
		assertThatExceptionOfType(RefusedStepException.class).isThrownBy(() -> this.decisions.reopen(suggestion));
		this.decisions.decline(suggestion, reason, this.editor);
		assertThatExceptionOfType(RefusedStepException.class)
			.isThrownBy(() -> this.decisions.decline(suggestion, reason, this.editor));
		assertThatExceptionOfType(RefusedStepException.class)
			.isThrownBy(() -> this.decisions.draft(suggestion, this.editor, ""));
		this.decisions.reopen(suggestion);
		assertThat(row(suggestion)).containsEntry("status", "OPEN").containsEntry("closed", false);
		assertThat(this.decisions.draft(suggestion, this.editor, "")).isPositive();
		assertThatExceptionOfType(NoSuchSuggestionException.class).isThrownBy(() -> this.decisions.reopen(0));
	}

	@Test
	void forgetAddressesNinetyDaysAfterTheyAreClosed() {
		long closed = suggest("Zwirbelfahrt", "de1");
		this.desk
			.receive(new MissedTerm(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelfahrt", "Was?", "de2@reader.example"));
		suggest("Zwirbelschwenk", "de3");
		this.decisions.decline(closed, new LocalizedText(Map.of("de", "Nein.")), this.editor);
		age(89);
		this.known.forgetOld();
		assertThat(addresses()).hasSize(3);
		age(2);
		this.known.forgetOld();
		assertThat(addresses()).containsExactly("de3@reader.example");
		assertThat(this.jdbc.sql("select message from suggestion_message where suggestion_id = ?")
			.param(closed)
			.query(String.class)
			.list()).containsExactly("Was?");
	}

	@Test
	void areAnsweredToNobodyWhoHasHadEnough() {
		long suggestion = suggest("Zwirbelfahrt", "de1", "DE1", "en1");
		long other = suggest("Zwirbelschwenk", "de1");
		this.decisions.draft(suggestion, this.editor, "");
		String letter = this.jdbc.sql("select text from mail where recipient ilike 'de1@reader.example'")
			.query(String.class)
			.single();
		assertThat(letter).contains("[...]");
		UUID token = this.jdbc.sql("select token from suggestion_message where email = 'DE1@reader.example'")
			.query(UUID.class)
			.single();
		assertThat(this.known.isKnown(token)).isTrue();
		this.known.forget(token);
		this.known.forget(UUID.randomUUID());
		assertThat(this.known.isKnown(token)).isFalse();
		assertThat(addresses()).containsExactlyInAnyOrder("en1@reader.example", "de1@reader.example");
		this.decisions.draft(other, this.editor, "");
		assertThat(letters()).hasSize(3);
	}

	private void age(int days) {
		this.jdbc.sql("update suggestion set closed_at = closed_at - make_interval(days => ?)").param(days).update();
		this.jdbc.sql("update suggestion_message set created_at = created_at - make_interval(days => ?)")
			.param(days)
			.update();
	}

	private List<String> addresses() {
		return this.jdbc.sql("select email from suggestion_message where email is not null").query(String.class).list();
	}

}

package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.report.SuggestionDecisions.UnknownTermException;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of suggestions, and who is told.
 */
@LexikonTest
class SuggestionDecisionTests extends SuggestionScene {

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
		assertThat(letters()).containsExactly("de1: Wir schreiben einen Eintrag zu \u201eZwirbelfahrt\u201c");
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

}

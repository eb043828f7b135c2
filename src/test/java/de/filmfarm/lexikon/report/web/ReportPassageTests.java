package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The passage that a report is about.
 */
@LexikonTest
class ReportPassageTests extends ReportFormScene {

	@Test
	void takesTheSelectedPassageAlong() {
		Document page = this.pages.open(FORM + "?passage={words}", HOSTILE);
		assertThat(page.expectFirst("blockquote#passage").wholeText()).isEqualTo(HOSTILE);
		assertThat(page.select("[name=passage]")).hasSize(1);
		assertThat(page.select("input[name=passage]").attr("value")).isEqualTo(HOSTILE);
		assertThat(page.expectFirst("#proposal").wholeText()).isEqualTo(HOSTILE);
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.pages.open(FORM + "?passage={words}", "x".repeat(5000)).select("#passage").text()).isEmpty();
	}

	private MockMvcRequestBuilder quoted(String start, String part) {
		return post().param("passage", "die Kamera")
			.param("quoted", "yes")
			.param("part", part)
			.param("start", start)
			.param("before", "Hier fährt ")
			.param("after", " zurück.");
	}

	@Test
	void keepsWhereThePassageStandsAndWhatShouldStandThere() {
		assertThat(sent(quoted("12", "LEAD").param("proposal", "der Wagen").param("message", "")).getStatus())
			.isEqualTo(302);
		assertThat(this.jdbc.sql("""
				select passage_part, passage_start, passage_before, passage_after, proposal, message, reader_language
				from report""").query().singleRow()).containsEntry("passage_part", "LEAD")
			.containsEntry("passage_start", 12)
			.containsEntry("passage_before", "Hier fährt ")
			.containsEntry("passage_after", " zurück.")
			.containsEntry("proposal", "der Wagen")
			.containsEntry("message", "Ich schlage für diese Stelle andere Worte vor.")
			.containsEntry("reader_language", "de");
	}

	@ParameterizedTest
	@CsvSource({ "-1, LEAD", "x, LEAD", "99999999999, BODY", "1, TITLE", "1, <script>", "'', ''" })
	void leavesOutAPlaceThatMakesNoSense(String start, String part) {
		assertThat(sent(quoted(start, part).param("message", "Falsch.")).getStatus()).isEqualTo(302);
		assertThat(
				this.jdbc.sql("select passage || coalesce(passage_part, '') from report").query(String.class).single())
			.isEqualTo("die Kamera");
	}

	@Test
	void leavesOutContextThatIsTooLong() {
		assertThat(sent(post().param("message", "Falsch.")
			.param("passage", "die Kamera")
			.param("quoted", "yes")
			.param("part", "BODY")
			.param("start", "3")
			.param("before", "x".repeat(10_000))).getStatus()).isEqualTo(302);
		assertThat(this.jdbc.sql("select passage_before from report").query(String.class).optional()).isEmpty();
	}

	@Test
	void needsAMessageIfThePassageStaysAsItIs() {
		Document page = Pages
			.html(sent(quoted("12", "LEAD").param("proposal", " die\r\nKamera ").param("message", "")));
		assertThat(page.select("#message-error").text()).isEqualTo("Schreiben Sie, was nicht stimmt.");
		assertThat(page.select("input[name=before]").attr("value")).isEqualTo("Hier fährt ");
		assertThat(page.select("input[name=start]").attr("value")).isEqualTo("12");
		assertThat(reports()).isZero();
	}

	@Test
	void needsAPassageForOtherWords() {
		Document page = Pages.html(sent(report("Falsch.").param("proposal", "der Wagen")));
		assertThat(page.select("#passage-error").text()).isEqualTo("Schreiben Sie, welche Worte Sie meinen.");
		assertThat(page.expectFirst("#proposal").wholeText()).isEqualTo("der Wagen");
		assertThat(reports()).isZero();
	}

}

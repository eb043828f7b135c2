package de.filmfarm.lexikon.report;

import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassageChangeTests {

	private static TermSnapshot.Text article(String lead, String body, String plain) {
		return new TermSnapshot.Text(LanguageTag.of("en"), "vertigo", lead, body, plain);
	}

	private static Optional<TermSnapshot.Text> change(TermSnapshot.Text article, String passage, String proposal) {
		return Adoption.change(article,
				new Content(ReportReason.FACT, Passage.of(passage), proposal, "Wrong.", null, null));
	}

	private static String body(String body, String passage, String proposal) {
		return change(article("Lead.", body, "Plain."), passage, proposal).map(TermSnapshot.Text::body)
			.orElse("by hand");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The *slow* dolly moves.          | The slow dolly moves.  | The slow dolly turns. | The *slow* dolly turns.
					The *slow* dolly moves.          | slow dolly             | fast dolly            | The *fast* dolly moves.
					See [the old dolly](term:dolly). | the old dolly          | the new dolly         | See [the new dolly](term:dolly).
					In *Rope* it is hidden.          | In Rope it             | In Rope (1948) it     | In *Rope* (1948) it is hidden.
					In *Rope* it is hidden.          | In Rope it             | In the Rope it        | In the *Rope* it is hidden.
					- one old item                   | one old item           | one new item          | - one new item
					'## An old head'                 | An old head            | A new head            | '## A new head'
					> quoted words here              | quoted words           | other words           | > other words here
					A **bold move** and a cut.       | bold move and a cut    | bold pan and no cut   | A **bold pan** and no cut.
					Salt &amp; pepper grain.         | Salt & pepper grain.   | Salt & sugar grain.   | Salt &amp; sugar grain.
					Salt &amp; pepper grain.         | Salt & pepper grain.   | Salt + pepper grain.  | Salt + pepper grain.
					A \\*star\\* there.              | *star* there           | *star* here           | A \\*star\\* here.
					Die Ru\u0308ckfahrt ist lang.    | R\u00FCckfahrt ist lang | R\u00FCckfahrt ist kurz | Die Ru\u0308ckfahrt ist kurz.
					""")
	void changesTheWordsThatDifferAndNothingElse(String body, String passage, String proposal, String result) {
		assertThat(body(body, passage, proposal)).isEqualTo(result);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It moves.   | moves  | *moves* and [turns](http://x)  | It \\*moves\\* and \\[turns\\](http://x).
			It moves.   | moves  | <b>moves</b> `fast` &amp; a_b  | It \\<b>moves\\</b> \\`fast\\` \\&amp; a\\_b.
			It moves.   | It     | # It                           | \\# It moves.
			It moves.   | It     | 1. It                          | 1\\. It moves.
			It moves.   | It     | - It                           | \\- It moves.
			""")
	void takesMarkupOfAProposalForWords(String body, String passage, String proposal, String result) {
		assertThat(body(body, passage, proposal)).isEqualTo(result);
		assertThat(ReadText.markdown(result).text().strip()).isEqualTo(body.replace(passage, proposal));
	}

	@Test
	void changesLinesThatAreBroken() {
		assertThat(body("- The camera moves\n  back slowly.\n", "camera moves back", "camera goes back"))
			.isEqualTo("- The camera goes\n  back slowly.\n");
		assertThat(body("- The camera moves\n  back slowly.\n", "moves back slowly", "stays"))
			.isEqualTo("- The camera stays.\n");
	}

	@Test
	void changesLeadAndPlainWordsAsTheyAre() {
		TermSnapshot.Text article = article("A *shot* & more.", "Body.", "Plain words here.");
		assertThat(change(article, "shot* & more", "shot* & <less>").orElseThrow().lead())
			.isEqualTo("A *shot* & <less>.");
		assertThat(change(article, "Plain words", "Simple words").orElseThrow().plain())
			.isEqualTo("Simple words here.");
	}

	@Test
	void leavesToAHandWhatCrossesMarkup() {
		assertThat(body("The *slow* dolly moves.", "The slow dolly moves", "Nothing")).isEqualTo("by hand");
		assertThat(body("One.\n\nTwo.", "One. Two.", "Both")).isEqualTo("by hand");
		assertThat(body("One.", "One.", "One.\n\nTwo.")).isEqualTo("by hand");
		assertThat(body("Press `F5` now.", "Press F5 now", "Press F6 now")).isEqualTo("by hand");
		assertThat(body("The *slow* dolly.", "slow dolly", "dolly")).isEqualTo("by hand");
	}

	@Test
	void leavesToAHandWhatIsNotThereAnyMore() {
		assertThat(body("Something else.", "One old thing", "One new thing")).isEqualTo("by hand");
		assertThat(body("The focus puller marks it.", "The focus puler marks it.", "The focus puller marks this."))
			.isEqualTo("by hand");
	}

	@Test
	void leavesToAHandWhatIsTooLongOrNoChange() {
		assertThat(change(article("Short.", "Body.", "Plain."), "Short", "x".repeat(300))).isEmpty();
		assertThat(change(article("Short.", "Body.", "Plain."), "Short", "x".repeat(299))).isPresent();
		assertThat(change(article("Short.", "Body.", "Plain."), "Short", "Short")).isEmpty();
	}

	/** Whatever is put in reads as it was proposed, or is not put in. */
	@Test
	void neverBreaksTheText() {
		String body = "# Head\n\nSome *words* of **bold [link](term:x) kind**, `code` &amp; more.\n\n1. one\n2. two *three*\n";
		String read = ReadText.markdown(body).text();
		String[] proposals = { "*", "**x**", "[a](b)", "1. x", "# x", "<i>", "&lt;", "\\", "`", "a\nb", "  ", "x", "_",
				"---" };
		for (int start = 0; start < read.length(); start += 3) {
			for (int end = start + 1; end <= Math.min(read.length(), start + 12); end += 4) {
				String passage = read.substring(start, end);
				for (String proposal : proposals) {
					change(article("Lead.", body, "Plain."), passage, proposal)
						.ifPresent((changed) -> assertThat(ReadText.markdown(changed.body()).outline())
							.as("%s for %s", proposal, passage)
							.isEqualTo(ReadText.markdown(body).outline()));
				}
			}
		}
	}

}

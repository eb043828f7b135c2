package de.filmfarm.lexikon.report;

import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageFinderTests {

	private static final String BODY = """
			The camera moves back while the lens zooms in. The actor keeps their size.

			## On set

			The focus puller marks **every** step. The [dolly](term:dolly) stands on *rails*.

			- The actor keeps their size.
			- R\u00FCckfahrt heisst sie auf Deutsch &amp; nirgends sonst.
			""";

	private static Passage passage(String words, String before, String after) {
		ReadText text = ReadText.markdown(BODY);
		int start = text.text().indexOf(before + words + after) + before.length();
		return new Passage(words, ArticlePart.BODY, start, before, after);
	}

	private static Optional<FoundPassage> find(Passage passage, String body) {
		return new PassageFinder(
				new TermSnapshot.Text(LanguageTag.of("en"), "vertigo", "A shot that unsettles.", body, "Simply odd."))
			.find(passage);
	}

	/** The words found, with what stands before and behind them. */
	private static String marked(Passage passage, String body) {
		return find(passage, body)
			.map((found) -> found.before(0).replace('\n', '/') + (found.same() ? "[" : "<") + found.words()
					+ (found.same() ? "]" : ">") + found.after(0).replace('\n', '/'))
			.orElse("gone");
	}

	@Test
	void findsWordsWhereTheyWere() {
		assertThat(marked(passage("zooms in", "while the lens ", ". The actor"), BODY))
			.isEqualTo("The camera moves back while the lens [zooms in]. The actor keeps their size.");
	}

	@Test
	void findsThemAfterEditsBeforeThem() {
		assertThat(marked(passage("zooms in", "while the lens ", ". The actor"), "A new beginning.\n\n" + BODY))
			.contains("while the lens [zooms in]. The actor");
	}

	@Test
	void findsThemAfterEditsBehindThem() {
		assertThat(marked(passage("zooms in", "while the lens ", ". The actor"),
				BODY.replace("The actor keeps their size.\n\n", "Nothing more.\n\n")))
			.contains("[zooms in]. Nothing more.");
	}

	@Test
	void findsThemInAnotherPlace() {
		String moved = BODY.replace("The focus puller marks **every** step. ", "")
				+ "\nThe focus puller marks every step.\n";
		assertThat(marked(passage("marks every step", "focus puller ", ". The dolly"), moved))
			.endsWith("The focus puller [marks every step].");
	}

	@Test
	void tellsTheSameWordsApartByWhatStandsAroundThem() {
		Passage second = passage("The actor keeps their size.", "stands on rails.\n", "\nR\u00FCckfahrt");
		FoundPassage found = find(second, "The actor keeps their size. " + BODY).orElseThrow();
		assertThat(found.start()).isGreaterThan(BODY.indexOf("On set"));
		Passage first = passage("The actor keeps their size.", "zooms in. ", "\nOn set");
		assertThat(find(first, BODY).orElseThrow().start()).isLessThan(BODY.indexOf("On set"));
	}

	@Test
	void tellsThemApartByTheirPlaceIfNothingElseDoes() {
		int later = ReadText.markdown(BODY).text().lastIndexOf("The actor");
		assertThat(find(new Passage("The actor", ArticlePart.BODY, later, null, null), BODY).orElseThrow().start())
			.isEqualTo(later);
	}

	@Test
	void prefersWordsToPartsOfWords() {
		assertThat(marked(Passage.of("pan"), "A panorama is no pan at all."))
			.isEqualTo("A panorama is no [pan] at all.");
	}

	@Test
	void readsThroughMarkup() {
		assertThat(marked(passage("puller marks every step. The dolly stands on rails", "The focus ", "."), BODY))
			.isEqualTo("The focus [puller marks every step. The dolly stands on rails].");
	}

	@Test
	void readsThroughEntitiesUmlautsAndLigatures() {
		assertThat(marked(Passage.of("Ru\u0308ckfahrt hei\u00ADsst sie auf Deutsch & nirgends"), BODY))
			.isEqualTo("[R\u00FCckfahrt heisst sie auf Deutsch & nirgends] sonst.");
		assertThat(marked(Passage.of("offensichtlich \"filmisch\""),
				"Das ist o\uFB00ensichtlich\n\u201E\uFB01lmisch\u201C."))
			.isEqualTo("Das ist [o\uFB00ensichtlich/\u201E\uFB01lmisch\u201C].".replace('/', '\n'));
	}

	@Test
	void readsThroughLineBreaksWithinAParagraph() {
		assertThat(marked(Passage.of("moves back while"), "The camera moves\nback while"))
			.isEqualTo("The camera [moves\nback while]");
	}

	@Test
	void showsWhatHasTakenTheirPlace() {
		assertThat(marked(passage("zooms in", "while the lens ", ". The actor keeps"),
				BODY.replace("zooms in", "gets longer, slowly")))
			.contains("while the lens <gets longer, slowly>. The actor");
	}

	@Test
	void showsWordsMuchLikeThem() {
		assertThat(marked(Passage.of("the focus puler marks evry step"), BODY))
			.isEqualTo("<The focus puller marks every step>. The dolly stands on rails.");
	}

	@Test
	void saysThatTheyAreGone() {
		assertThat(marked(passage("zooms in", "while the lens ", ". The actor keeps"), "Something else altogether."))
			.isEqualTo("gone");
		assertThat(marked(passage(" while the lens zooms in", "The camera moves back", ". The actor keeps"),
				BODY.replace(" while the lens zooms in", "")))
			.isEqualTo("gone");
		assertThat(marked(Passage.of("\u00AD  "), BODY)).isEqualTo("gone");
	}

	@Test
	void looksInTheOtherPartsToo() {
		assertThat(find(new Passage("that unsettles", ArticlePart.BODY, 3, null, null), BODY))
			.hasValueSatisfying((found) -> assertThat(found.part()).isEqualTo(ArticlePart.LEAD));
		assertThat(find(Passage.of("Simply odd."), BODY))
			.hasValueSatisfying((found) -> assertThat(found.part()).isEqualTo(ArticlePart.PLAIN));
	}

	@Test
	void takesItsTimeOnlyUpToAPoint() {
		String text = "Lorem ipsum dolor sit amet, consetetur. ".repeat(1250);
		long begun = System.nanoTime();
		assertThat(marked(Passage.of("q".repeat(2000)), text)).isEqualTo("gone");
		assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(3000);
	}

}

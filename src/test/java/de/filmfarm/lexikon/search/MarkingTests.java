package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.search.TermHit.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkingTests {

	private static final String LEFT_OUT = "\u2026";

	/** With brackets around what is marked. */
	private static String shown(List<Piece> pieces) {
		StringBuilder text = new StringBuilder();
		pieces.forEach((piece) -> text.append(piece.marked() ? "[" + piece.text() + "]" : piece.text()));
		return text.toString();
	}

	private static String words(String text, String language, String query) {
		return shown(Marking.words(text, new WantedWords(language, Words.queried(language).of(query))));
	}

	private static String snippet(String text, String query) {
		return shown(Marking.snippet(text, new WantedWords("en", Words.queried("en").of(query))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "A shot from a crane. | en | crane shots | A [shot] from a [crane].",
					"Cranes carry the camera. | en | crane | [Cranes] carry the camera.",
					"Die R\u00fcckfahrten der Kamera | de | Rueckfahrt | Die [R\u00fcckfahrten] der Kamera",
					"La profondeur de l\u2019image | fr | image | La profondeur de l\u2019[image]",
					"The 180\u00b0 rule | en | 180 degree rule | The [180]\u00b0 [rule]",
					"pan & tilt | en | tilt | pan & [tilt]", "A close-up | en | up | A close-[up]",
					"Campi lunghi | it | campo lungo | [Campi] [lunghi]", "Nothing here | en | dolly | Nothing here" })
	void marksWordsInAllTheirForms(String text, String language, String query, String marked) {
		assertThat(words(text, language, query)).isEqualTo(marked);
	}

	@Test
	void marksAJoinedWordAsOne() {
		assertThat(words("A close-up lens", "en", "closeup")).isEqualTo("A [close-up] lens");
		assertThat(words("A close-up lens", "en", "close-up").replace("][", "")).contains("[close").contains("up]");
	}

	@Test
	void marksNothingWhereNothingIsWanted() {
		assertThat(Marking.words("A pan", new WantedWords("en", Set.of()))).containsExactly(new Piece("A pan", false));
		assertThat(Marking.words("", new WantedWords("en", Set.of("pan")))).isEmpty();
		assertThat(Marking.snippet("A pan", new WantedWords("en", Set.of()))).isEmpty();
		assertThat(Marking.snippet("", new WantedWords("en", Set.of("pan")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "dolly zoom, dol, [dol]ly zoom", "dolly zoom, dollyz, [dolly z]oom",
			"R\u00fcckfahrt, rueck, [R\u00fcck]fahrt", "R\u00fcckfahrt, ruck, [R\u00fcck]fahrt",
			"Close-up, closeu, [Close-u]p", "180\u00b0 rule, 180deg, [180\u00b0] rule",
			"\u201cRosebud\u201d, rose, [\u201cRose]bud\u201d", "pan, pan, [pan]" })
	void marksTheBeginningOfAName(String name, String typed, String marked) {
		assertThat(shown(Marking.beginning(name, de.filmfarm.lexikon.term.Folding.fold(typed)))).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource({ "dolly zoom, zo, dolly [zo]om", "dolly zoom, do zo, [do]lly [zo]om", "Close-up, up, Close-[up]",
			"zooms zoom, zoom, [zoom]s [zoom]", "travelling compens\u00e9, compense, travelling [compens\u00e9]",
			"l\u2019image, im, l\u2019[im]age", "dolly, oll, dolly",
			"worm\u2019s-eye view, worm's, [worm]\u2019[s]-eye view",
			"plan d\u2019ensemble, d'ens, plan [d]\u2019[ens]emble",
			"180\u00b0 rule, 180\u00b0 r, [180]\u00b0 [r]ule" })
	void marksTheBeginningsOfWords(String name, String typed, String marked) {
		assertThat(shown(Marking.beginnings(name, Words.ofCompounds().of(typed)))).isEqualTo(marked);
	}

	@Test
	void marksTheBeginningBehindALigature() {
		assertThat(shown(Marking.beginnings("C\u0153ur noir", Set.of("coeur")))).isEqualTo("[C\u0153ur] noir");
	}

	@Test
	void showsAShortTextWhole() {
		assertThat(snippet("A slow pan over the roofs.", "pan")).isEqualTo("A slow [pan] over the roofs.");
	}

	@Test
	void showsTheStretchAroundTheFirstHitCutAtWords() {
		String text = "lorem ".repeat(60) + "the pan ends " + "ipsum ".repeat(60) + "pan";
		String snippet = snippet(text, "pan");
		assertThat(snippet).matches(LEFT_OUT + "(lorem )+the \\[pan\\] ends (ipsum )*ipsum" + LEFT_OUT)
			.hasSizeBetween(180, 240);
		assertThat(snippet.indexOf("[pan]")).isBetween(40, 70);
	}

	@Test
	void leavesNothingOutThatIsNotThere() {
		assertThat(snippet("The pan " + "ipsum ".repeat(60), "pan")).startsWith("The [pan] ipsum")
			.endsWith("ipsum" + LEFT_OUT);
		assertThat(snippet("lorem ".repeat(60) + "pan", "pan")).startsWith(LEFT_OUT + "lorem").endsWith(" [pan]");
	}

	@Test
	void marksEveryHitWithinTheStretch() {
		assertThat(snippet("A pan and a pan and " + "ipsum ".repeat(60) + "pan", "pan"))
			.startsWith("A [pan] and a [pan] and")
			.doesNotContain("ipsum [pan]");
	}

	@Test
	void showsNothingOfATextWithoutTheWords() {
		assertThat(Marking.snippet("lorem ipsum", new WantedWords("en", Set.of("pan")))).isEmpty();
	}

	@Test
	void showsTheHitInATextWithoutSpaces() {
		assertThat(snippet("x".repeat(500) + "-pan", "pan")).contains("[pan]");
		assertThat(snippet("lorem " + "x/".repeat(250) + "pan", "pan")).contains("[pan]");
		assertThat(snippet("pan/" + "x/".repeat(250) + " lorem", "pan")).contains("[pan]");
	}

	@Test
	void showsTheHitAfterAnUnusualSpace() {
		assertThat(snippet("lorem\u00a0".repeat(60) + "pan\u00a0" + "ipsum\u00a0".repeat(60), "pan")).contains("[pan]");
		assertThat(snippet("lorem\n".repeat(60) + "pan\n" + "ipsum\n".repeat(60), "pan")).contains("[pan]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>pan</b> & \"zoom\"", "</mark><script>alert('pan')</script>", "a < pan > b &amp;",
			"[pan](x) **pan** `pan`" })
	void leavesMarkupTheTextItIs(String text) {
		for (List<Piece> pieces : List.of(Marking.words(text, new WantedWords("en", Set.of("pan"))),
				Marking.snippet(text, new WantedWords("en", Set.of("pan"))), Marking.beginnings(text, Set.of("pan")))) {
			assertThat(Piece.join(pieces)).isEqualTo(text);
			assertThat(pieces).anyMatch(Piece::marked)
				.filteredOn(Piece::marked)
				.extracting(Piece::text)
				.containsOnly("pan");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ud83c\udfa5 pan \ud83c\udfa5", "\ud83c\udfa5pan\ud83c\udfa5",
			"\ud83c\udfa5\ud83c\udfa5\ud83c\udfa5", "\ud835\udc29\ud835\udc1a\ud835\udc27 pan",
			"\ud801\udc28\ud801\udc29 pan" })
	void cutsNoCharacterInTwo(String text) {
		for (List<Piece> pieces : List.of(Marking.words(text, new WantedWords("en", Set.of("pan"))),
				Marking.beginning(text, "pan"), Marking.beginning(text, "\ud801\udc28"), Marking.beginning(text, "p"),
				Marking.beginnings(text, Set.of("p", "pan", "\ud835\udc29", "\ud801\udc28", "\ud801")))) {
			assertThat(Piece.join(pieces)).isEqualTo(text);
			assertThat(pieces).allSatisfy((piece) -> assertWhole(piece.text()));
		}
	}

	@Test
	void cutsNoCharacterInTwoWhereASnippetEnds() {
		for (int shift = 0; shift < 4; shift++) {
			String cameras = "\ud83c\udfa5".repeat(200);
			for (String text : List.of("x".repeat(shift) + cameras + " pan " + cameras,
					"x".repeat(shift) + cameras + "-pan-" + cameras, "pan" + "x".repeat(shift) + " " + cameras)) {
				List<Piece> pieces = Marking.snippet(text,
						new WantedWords("en", Set.of("pan", "panx", "panxx", "panxxx")));
				assertThat(pieces).isNotEmpty().allSatisfy((piece) -> assertWhole(piece.text()));
			}
		}
	}

	private static void assertWhole(String text) {
		assertThat(text.codePoints()).noneMatch((point) -> Character.getType(point) == Character.SURROGATE);
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final String J_CUT = """
			kind: timeline
			length: 10
			tracks:
			  - kind: picture
			    clips:
			      - { name: A, from: 0, to: 5 }
			      - { name: B, from: 5, to: 10 }
			  - kind: sound
			    clips:
			      - { name: A, from: 0, to: 4 }
			      - { name: B, from: 4, to: 10 }
			marks: [ { name: { term: j-cut }, at: [4, 5] } ]
			""";

	@Test
	void clipsStandAtTheirTimes() {
		assertThat(Drawings.svg(Drawings.english(J_CUT)))
			.contains("<rect class=\"clip\" x=\"6\" y=\"36\" width=\"314\"",
					"<rect class=\"clip\" x=\"320\" y=\"36\" width=\"314\"")
			.contains("<rect class=\"clip\" x=\"257.2\"");
	}

	@Test
	void cutOfThePictureRunsThroughAllTracks() {
		assertThat(Drawings.svg(Drawings.english(J_CUT))).containsOnlyOnce("class=\"cut\"")
			.contains("<path class=\"cut\" d=\"M 320 36 V ");
	}

	@Test
	void soundUnderAnotherPictureIsMarked() {
		assertThat(Drawings.svg(Drawings.english(J_CUT))).containsOnlyOnce("class=\"foreign\"")
			.contains("<rect class=\"foreign\" x=\"257.2\"", "width=\"62.8\"");
	}

	@Test
	void soundThatLeadsIsToldInBothLanguages() {
		assertThat(Drawings.english(J_CUT).alt())
			.isEqualTo("Timeline of 10 seconds: The sound of B begins 1 second before its picture.");
		assertThat(Drawings.german(J_CUT).alt()).isEqualTo(
				"Zeitleiste (Länge: 10 Sekunden): Der Ton von B beginnt früher als sein Bild (Vorlauf: 1 Sekunde).");
	}

	@Test
	void soundThatLagsIsTold() {
		String lCut = J_CUT.replace("to: 4 ", "to: 7 ").replace("from: 4,", "from: 7,");
		assertThat(Drawings.english(lCut).alt()).contains("The sound of A ends 2 seconds after its picture");
	}

	/** The sound of A goes through, while B is seen from 3 to 7. */
	private static String throughout(String sound) {
		return """
				kind: timeline
				length: 10
				tracks:
				  - kind: picture
				    clips: [ { name: A, from: 0, to: 3 }, { name: B, from: 3, to: 7 }, { name: A, from: 7, to: 9 }, { from: 9, to: 10 } ]
				  - kind: sound
				    clips: [ %s ]
				"""
			.formatted(sound);
	}

	@Test
	void soundThatGoesThroughAnInsertBelongsToBothPicturesAroundIt() {
		DrawnDiagram drawn = Drawings.english(throughout("{ name: A, from: 0, to: 9 }"));
		assertThat(drawn.alt())
			.isEqualTo("Timeline of 10 seconds: The sound of A goes on for 4 seconds while other pictures are seen.");
		assertThat(Drawings.svg(drawn)).containsOnlyOnce("class=\"foreign\"")
			.contains("<rect class=\"foreign\" x=\"194.4\"", "width=\"251.2\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ name: A, from: 0, to: 10 } | goes on for 4 seconds .*; The sound of A ends 1 second after its picture
			{ name: A, from: 0, to: 4 }  | ends 1 second after its picture
			{ name: A, from: 6, to: 9 }  | begins 1 second before its picture
			{ name: A, from: 3, to: 4.5 } | ends 1.5 seconds after its picture
			{ name: A, from: 5.5, to: 7 } | begins 1.5 seconds before its picture
			""")
	void soundIsComparedWithThePictureNextToIt(String sound, String words) {
		assertThat(Drawings.english(throughout(sound)).alt())
			.matches("Timeline of 10 seconds: The sound of A " + words + "\\.");
	}

	@Test
	void descriptionSaysWhereEveryClipIs() {
		assertThat(Drawings.english(J_CUT).description()).contains("Picture: A from 0 to 5; B from 5 to 10.",
				"Sound: A from 0 to 4; B from 4 to 10.", "From 4 to 5 seconds: j cut.");
		assertThat(Drawings.german(J_CUT).description()).contains("Bild: A von 0 bis 5; B von 5 bis 10.");
	}

	@Test
	void marksAreTermsOfTheLegend() {
		DrawnDiagram drawn = Drawings.draw("de", J_CUT, Map.of("j-cut", new TermName("J-Cut", "/de/j-cut")));
		assertThat(drawn.legend()).containsExactly(new DrawnDiagram.Entry(1, "J-Cut", "/de/j-cut"));
		assertThat(drawn.linked()).isFalse();
	}

	@Test
	void playheadTravelsWhenPlayed() {
		DrawnDiagram drawn = Drawings.english(J_CUT);
		assertThat(drawn.moving()).isTrue();
		assertThat(Drawings.svg(drawn)).contains("class=\"traveller\" visibility=\"hidden\"",
				"values=\"6 0; 634 0\" keyTimes=\"0; 1\" dur=\"6s\" begin=\"indefinite\"");
	}

	@Test
	void dissolveCrossesWhereTheClipsOverlap() {
		DrawnDiagram drawn = Drawings.english("""
				kind: timeline
				length: 10
				tracks:
				  - kind: picture
				    clips:
				      - { name: A, from: 0, to: 6, shows: close-up }
				      - { name: B, from: 4, to: 10, in: dissolve, shows: empty }
				frames: [5]
				""");
		assertThat(Drawings.svg(drawn)).contains("class=\"passage\" x=\"257.2\"", "width=\"125.6\"")
			.contains("<g opacity=\".5\">")
			.doesNotContain("class=\"cut\"");
		assertThat(drawn.alt()).contains("A dissolves into B, over 2 seconds");
	}

	@Test
	void slowMotionTakesLongerOnTheScreenThanItWasShot() {
		DrawnDiagram drawn = Drawings.english("""
				kind: timeline
				length: 10
				beside: { kind: shooting, length: 5 }
				tracks: [ { kind: picture, clips: [ { name: A, from: 0, to: 10, source: [0, 2.5] } ] } ]
				""");
		assertThat(Drawings.svg(drawn)).contains("d=\"M 6 70 L 320 70 L 634 190 L 6 190 Z\"");
		assertThat(drawn.alt()).isEqualTo("Timeline of 10 seconds: A.");
		assertThat(drawn.description()).contains("It runs 4 times slower.");
	}

	@Test
	void nameThatIsATermLinksToIt() {
		DrawnDiagram drawn = Drawings.draw("en",
				J_CUT.replace("- kind: sound", "- kind: sound\n    name: { term: stem }"),
				Map.of("stem", new TermName("stem", "/en/stem")));
		assertThat(Drawings.svg(drawn)).contains("<a href=\"/en/stem\"><text");
		assertThat(drawn.linked()).isTrue();
	}

	@Test
	void longNameBecomesANumber() {
		DrawnDiagram drawn = Drawings
			.english(J_CUT.replace("name: B, from: 5", "name: { en: Sounds of the night street, de: Nacht }, from: 5"));
		assertThat(drawn.legend()).extracting(DrawnDiagram.Entry::words).contains("Sounds of the night street");
	}

	@Test
	void namesAreEscaped() {
		DrawnDiagram drawn = Drawings.english(J_CUT.replace("name: A", "name: \"<b>&\""));
		assertThat(Drawings.svg(drawn)).contains("&lt;b&gt;&amp;").doesNotContain("<b>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from: 5, to: 10     | from: 4, to: 10                | 7: this clip begins before the last has ended
			from: 5, to: 10     | from: 5, to: 10, in: wipe      | 7: a dissolve or wipe needs two clips that overlap
			from: 5, to: 10     | from: 5, to: 4                 | 7: a clip ends after it has begun
			from: 5, to: 10     | from: 5, to: 11                | 7: a number from 0 to 10 expected
			from: 5, to: 10     | from: 5, to: 10, in: fade      | 7: a fade or an iris takes time
			from: 5, to: 10     | from: 5, to: 10, in: {}        | 7: either a fade or an iris
			from: 5, to: 10     | from: 5, to: 10, out: wipe     | 7: a clip ends with
			from: 5, to: 10     | from: 5, to: 10, in: { fade: 6 } | 7: the fades are longer than the clip
			from: 5, to: 10     | from: 5, to: 10, source: [0, 1] | 1: 'beside' is the time
			from: 4, to: 10     | from: 4, to: 10, shows: empty  | 11: only a picture track
			at: [4, 5]          | at: [4, 15]                    | 12: a number from 0 to 10 expected
			name: B             | name: Kitchen in the morning   | 7: a name of more than 8 letters
			kind: sound         | kind: smell                    | 8: 'smell' is not one of
			length: 10          | size: 10                       | 2: unknown field 'size'
			""")
	void whatCannotBeDrawnIsRefused(String right, String wrong, String refusal) {
		assertThat(Drawings.refusal(J_CUT.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
			.startsWith("term.yaml:" + refusal);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			frames: [1]                            | 13: no clip says what it shows
			frames: [1, 2, 3, 4]                   | 13: three pictures find room
			beside: { kind: story, length: 4 }     | 1: 'beside' is the time
			""")
	void whatDoesNotFitTogetherIsRefused(String line, String refusal) {
		assertThat(Drawings.refusal(J_CUT + line)).startsWith("term.yaml:" + refusal);
	}

}

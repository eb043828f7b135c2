package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.Panel;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** What frames show, how they are drawn and told, and which are refused. */
class FramingTests {

	private static final String ONE = "kind: framing\naspect: 2\nframes:\n  - ";

	private static DrawnDiagram draw(String text, String language) {
		return Drawings.draw(language, text,
				Map.of("close-up", new TermName("Großaufnahme", "/de/begriffe/grossaufnahme")));
	}

	private static FramedPicture picture(String frame) {
		return Framing.read(YamlValue.read("f.yaml", ONE + frame, 0)).frames().get(0);
	}

	private static void refused(String text, int line, String reason) {
		assertThatExceptionOfType(InvalidFileException.class)
			.isThrownBy(() -> Framing.read(YamlValue.read("f.yaml", text, 0)))
			.withMessageContaining(reason)
			.withMessageContaining("f.yaml:" + line);
	}

	@ParameterizedTest
	@CsvSource({ "close-up, 180, 141", "medium-shot, 187, 98", "american-shot, 188, 63", "full-shot, 194, -10" })
	void edgesOfTheFrameCutTheFigureWhereTheSizeSaysSo(String size, double top, double bottom) {
		String frame = "{ size: " + size + ", people: [ {} ] }";
		FramedPicture picture = picture(frame);
		PictureSpace space = new PictureSpace(picture, 640, 320);
		Player player = picture.players().get(0);
		double scale = 320 / (top - bottom);
		assertThat(space.scale(player)).isEqualTo(scale, within(.001));
		assertThat(space.feet(player).y()).isEqualTo(320 + bottom * scale, within(.001));
	}

	@Test
	void everybodysEyesAreOnTheHorizon() {
		String frame = "{ people: [ { size: close-up }, { size: full-shot, at: .8 } ] }";
		FramedPicture picture = picture(frame);
		PictureSpace space = new PictureSpace(picture, 640, 320);
		for (Player player : picture.players()) {
			assertThat(space.feet(player).y() - PictureSpace.EYES * space.scale(player)).isEqualTo(space.horizon(),
					within(.001));
		}
	}

	@Test
	void headroomIsThePartAboveTheHead() {
		FramedPicture picture = picture("{ size: medium-shot, headroom: .25, people: [ {} ] }");
		PictureSpace space = new PictureSpace(picture, 640, 320);
		assertThat(space.crown(picture.players().get(0)).y()).isEqualTo(80, within(.001));
	}

	@Test
	void lowCameraMakesUprightLinesRunTogetherAboveAndHighOneBelow() {
		CameraStand low = new CameraStand(.5, 20, 2, 54);
		CameraStand high = new CameraStand(3, -30, 2.6, 46);
		assertThat(low.project(1, 2, 2).x()).isLessThan(low.project(1, 0, 2).x());
		assertThat(high.project(1, 2, 2.6).x()).isGreaterThan(high.project(1, 0, 2.6).x());
	}

	@Test
	void levelCameraHasItsHorizonInTheMiddleAndTheHeightOfItsLensOnIt() {
		CameraStand level = new CameraStand(1.6, 0, 2, 50);
		assertThat(level.horizon()).isZero();
		assertThat(level.project(0, 1.6, 5).y()).isEqualTo(0, within(1e-9));
		assertThat(new CameraStand(1, 20, 2, 50).horizon()).isPositive();
	}

	@Test
	void cameraThatLeansClockwiseMakesThePictureLeanToTheLeft() {
		assertThat(draw(ONE + "{ roll: 15, people: [ {} ] }", "en").of(PanelKind.MAIN).get(0).content())
			.contains("rotate(-15 320 160)");
		assertThat(draw(ONE + "{ roll: 15 }", "de").description()).contains("15 Grad im Uhrzeigersinn verkantet");
	}

	@Test
	void oneFrameIsLargeAndSeveralStandBesideEachOther() {
		assertThat(draw(ONE + "{ people: [ {} ] }", "en").of(PanelKind.MAIN)).hasSize(1);
		DrawnDiagram two = draw(ONE + "{ people: [ {} ] }\n  - { people: [ {} ] }", "en");
		assertThat(two.of(PanelKind.MAIN)).isEmpty();
		assertThat(two.of(PanelKind.SIDE)).extracting(Panel::width).containsExactly(320.0, 320.0);
	}

	@Test
	void captionThatIsATermLeadsToItsPage() {
		DrawnDiagram drawn = draw(ONE + "{ term: close-up, people: [ {} ] }", "de");
		assertThat(drawn.linked()).isTrue();
		assertThat(drawn.of(PanelKind.MAIN).get(0).content()).contains("<a href=\"/de/begriffe/grossaufnahme\"><text")
			.contains(">Großaufnahme</text></a>");
	}

	@Test
	void thirdsLieAtAThirdAndTwoThirds() {
		String svg = draw(ONE + "{ people: [ {} ], guides: [thirds] }", "en").of(PanelKind.MAIN).get(0).content();
		assertThat(svg).contains("M 213.33 0 V 320 M 426.67 0 V 320 M 0 106.67 H 640 M 0 213.33 H 640");
		assertThat(svg.split("guide-point")).hasSize(5);
	}

	@Test
	void lookingRoomBeginsAtTheNose() {
		FramedPicture picture = picture("{ size: medium-shot, people: [ { at: .25, faces: right } ] }");
		PictureSpace space = new PictureSpace(picture, 640, 320);
		Player first = picture.players().get(0);
		// 89 centimetres are 320 units high, and the nose is 13 centimetres before the
		// middle.
		assertThat(space.nose(first).x()).isEqualTo(160 + 13 * 320 / 89.0, within(.001));
		assertThat(space.lookingRoom(first)).isEqualTo(1 - space.nose(first).x() / 640, within(1e-9));
	}

	@Test
	void numberOfAnInnerFrameStandsInItAndNotOnTheDarkWall() {
		String svg = draw(
				ONE + "{ size: american-shot, people: [ {} ], through: doorway, guides: [frame-within-a-frame] }", "en")
			.of(PanelKind.MAIN)
			.get(0)
			.content();
		Matcher frame = Pattern.compile("class=\"guide-frame\" x=\"(\\S+)\" y=\"\\S+\" width=\"(\\S+)\"").matcher(svg);
		Matcher number = Pattern.compile("class=\"number\" cx=\"(\\S+)\"").matcher(svg);
		assertThat(frame.find() && number.find()).isTrue();
		double right = Double.parseDouble(frame.group(1)) + Double.parseDouble(frame.group(2));
		assertThat(Double.parseDouble(number.group(1))).isLessThan(right - Svg.NUMBER);
	}

	@Test
	void oneMetreIsNoMetres() {
		assertThat(draw(ONE + "{ people: [ {} ], camera: { height: .1, tilt: 34, away: 1 } }", "en").description())
			.contains("The camera lies 1 metre away, 0.1 metres above the ground");
	}

	@Test
	void lookingRoomIsOnTheSideWhereTheFaceLooks() {
		DrawnDiagram drawn = draw(ONE + "{ people: [ { at: .7, faces: left } ], guides: [looking-room] }", "de");
		assertThat(drawn.description()).contains("63 Prozent der Bildbreite").contains("nach links");
		assertThat(drawn.legend()).extracting(DrawnDiagram.Entry::words).containsExactly("looking room");
	}

	@Test
	void chartMarksEverySizeThatTheFigureReachesAndFramesTheRest() {
		DrawnDiagram chart = draw("kind: framing\nchart: [close-up, american-shot, full-shot, long-shot]", "en");
		assertThat(chart.of(PanelKind.MAIN).get(0).content()).contains("M 20 566 H").contains(">american shot<");
		assertThat(chart.of(PanelKind.SIDE)).hasSize(1);
		assertThat(chart.description()).contains("american shot: down to mid-thigh.");
	}

	@Test
	void zoomShowsBothEndsAndRunsWhenAskedTo() {
		DrawnDiagram zoom = draw(ONE + "{ people: [ {} ] }\nchange: { to: [.5, .3, .25], seconds: .6 }", "de");
		assertThat(zoom.moving()).isTrue();
		assertThat(zoom.alt()).startsWith("Der Ausschnitt wird 4-mal enger");
		assertThat(zoom.description()).contains("Das dauert 0,6 Sekunden.").contains("25 Prozent der Breite");
		String svg = zoom.of(PanelKind.MAIN).get(0).content();
		assertThat(svg).contains("attributeName=\"width\" values=\"640 ; 160\" dur=\".6s\" begin=\"indefinite\"");
		assertThat(zoom.of(PanelKind.SIDE).get(1).content()).contains("viewBox=\"120 28 80 40\"");
	}

	@Test
	void wordsAreThoseOfTheLanguage() {
		String frame = "{ size: american-shot, people: [ { at: .2, faces: right }, { at: .8, faces: back-left, soft: true } ], place: road }";
		assertThat(draw(ONE + frame, "en").description())
			.contains("person 1 at the left, in profile, looking right, down to mid-thigh")
			.contains("person 2 at the right, from behind, half turned to the left, down to mid-thigh, out of focus")
			.contains("A frame has the shape 2.00 to 1.");
		assertThat(draw(ONE + frame, "de").description()).contains("bis zur Mitte der Oberschenkel")
			.contains("Dahinter: eine gerade Straße.")
			.contains("Seitenverhältnis 2,00 zu 1");
	}

	@Test
	void saysWhatIsSeenOfWhomTheEdgeCutsElsewhereThanTheSizeSays() {
		// With the face of the first, the frame begins at the thigh of who stands
		// further back.
		String frame = "{ size: close-up, people: [ { faces: right }, { size: full-shot }, { size: long-shot } ] }";
		assertThat(draw(ONE + frame, "en").description()).contains("in profile, looking right, with the face alone",
				"person 2 in the middle, from the front, down to mid-thigh",
				"person 3 in the middle, from the front, small, with much around");
	}

	@Test
	void whoLooksAwayHasNoFaceToSpeakOf() {
		String frame = "{ size: close-up, people: [ { faces: back } ] }";
		assertThat(draw(ONE + frame, "en").description()).contains("from behind, with the head alone.");
		assertThat(draw(ONE + frame, "de").description()).contains("von hinten, nur mit dem Kopf.");
	}

	@ParameterizedTest
	@EnumSource(ShotSize.class)
	void sizeOfWhoStandsAloneIsThatOfTheFrame(ShotSize size) {
		FramedPicture picture = picture("{ size: " + size.key() + ", people: [ {} ] }");
		assertThat(new PictureSpace(picture, 640, 320).size(picture.players().get(0))).isEqualTo(size);
	}

	@Test
	void hostileCaptionStaysText() {
		DrawnDiagram drawn = draw(ONE + "{ label: { en: '<script>&\"', de: '<b>' }, people: [ {} ] }", "en");
		assertThat(drawn.of(PanelKind.MAIN).get(0).content()).contains("&lt;script&gt;&amp;&quot;")
			.doesNotContain("<script");
	}

	@Test
	void nothingIsStyledInPlace() {
		String svg = draw(ONE + "{ people: [ {} ], camera: { height: .5, tilt: 20, away: 2 } }", "en").panels()
			.toString();
		assertThat(svg).doesNotContain("style=").doesNotContain("<style");
	}

	@Test
	void longWordsOfACaptionGoIntoLines() {
		assertThat(Caption.wrapped("Über die Schulter gefilmte Einstellungen", 20))
			.isEqualTo(List.of("Über die Schulter", "gefilmte", "Einstellungen"));
	}

	@Test
	void movedStrokeKeepsItsCommands() {
		Stroke moved = new Stroke("skin", "M-1.5 2L.5-3Z").mapped((at) -> at.plus(1, 1));
		Matcher numbers = Pattern.compile("M(-?\\.?\\d\\S*) (\\S+) L(\\S+) (\\S+) Z").matcher(moved.path());
		assertThat(numbers.matches()).isTrue();
		assertThat(List.of(numbers.group(1), numbers.group(2), numbers.group(3), numbers.group(4)))
			.containsExactly("-.5", "3", "1.5", "-2");
	}

	@Test
	void refusesWhatCannotBeDrawn() {
		refused("kind: framing", 1, "either 'frames' or 'chart'");
		refused("kind: framing\nchart: [full-shot,\n  close-up]", 3, "from the closest to the widest");
		refused(ONE + "{ size: huge }", 4, "is not one of");
		refused(ONE + "{ people: [ {} ],\n guides: [leading-lines] }", 5, "needs place: corridor or road");
		refused(ONE + "{ people: [ {} ],\n guides: [looking-room] }", 5, "who looks to the left or right");
		refused(ONE + "{ guides: [headroom] }", 4, "needs a person");
		refused(ONE + "{ people: [ {} ], guides: [frame-within-a-frame] }", 4, "needs through");
		refused(ONE + "{ size: close-up, people: [ {} ], through: doorway }", 4, "american-shot or wider");
		refused(ONE + "{ term: close-up, label: { en: a, de: b } }", 4, "not both");
	}

	@Test
	void refusesCamerasAndChangesThatMakeNoSense() {
		refused(ONE + "{ size: close-up, camera: { height: 1, away: 2 } }", 4, "leave out size");
		refused(ONE + "{ camera: { height: 3, away: 2, tilt: -70 } }", 4, "right above");
		refused(ONE + "{ camera: { height: 3, away: .2, tilt: -20 } }", 4, "at least half a metre");
		refused(ONE + "{}\nchange: { to: [.9, .5, .5] }", 5, "beyond its edge");
		refused(ONE + "{}\nchange: { to: [.9, .5] }", 5, "three numbers");
		refused(ONE + "{}\n  - {}\nchange: { to: [.5, .5, .5] }", 6, "one frame changes");
	}

}

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
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** What lenses do: the figures, the drawings, the words, and what is refused. */
class OpticsTests {

	private static DrawnDiagram draw(String text, String language) {
		return Drawings.draw(language, "kind: optics\n" + text,
				Map.of("wide-angle-lens", new TermName("<i>Weitwinkel</i>", null)));
	}

	private static void refused(String text, int line, String reason) {
		assertThatExceptionOfType(InvalidFileException.class)
			.isThrownBy(() -> Optics.read(YamlValue.read("o.yaml", "kind: optics\n" + text, 0)))
			.withMessageContaining(reason)
			.withMessageContaining("o.yaml:" + line);
	}

	@Test
	void hyperfocalDistanceFollowsTheFormula() {
		// 50² / (8 · 0.03) + 50 = 10466.7 mm
		ThinLens lens = new ThinLens(50, 8, .03);
		assertThat(lens.hyperfocal()).isEqualTo(10.467, within(.001));
		assertThat(lens.near(lens.hyperfocal())).isEqualTo(5.23, within(.01));
		assertThat(lens.far(lens.hyperfocal())).isInfinite();
		assertThat(lens.near(Double.POSITIVE_INFINITY)).isEqualTo(10.467, within(.001));
	}

	@Test
	void nearAndFarLimitFollowTheFormula() {
		// H = 10.4667 m; 3 · 10.4167 / (10.4667 + 3 - 0.1) and 3 · 10.4167 / (10.4667 -
		// 3)
		ThinLens lens = new ThinLens(50, 8, .03);
		assertThat(lens.near(3)).isEqualTo(2.338, within(.001));
		assertThat(lens.far(3)).isEqualTo(4.185, within(.001));
	}

	@Test
	void blurIsNothingInFocusAndTheAllowedCircleAtTheLimits() {
		ThinLens lens = new ThinLens(50, 8, .03);
		assertThat(lens.blur(3, 3)).isZero();
		assertThat(lens.blur(3, lens.near(3))).isEqualTo(.03, within(.001));
		assertThat(lens.blur(3, lens.far(3))).isEqualTo(.03, within(.001));
		assertThat(lens.softness(3, 3)).isZero();
		assertThat(new ThinLens(85, 1.4, .02).softness(2, 8)).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "3, 2.30, 1", "3, 2.37, 0", "3, 4.15, 0", "3, 4.25, 1", "Infinity, 10.40, 1", "Infinity, 10.47, 0",
			"Infinity, 1.2, 2", "Infinity, .5, 3" })
	void whatLiesOutsideTheZoneIsSoft(double focus, double place, int softness) {
		// Sharp from 2.338 to 4.185 metres, or from 10.467 on.
		assertThat(new ThinLens(50, 8, .03).softness(focus, place)).isEqualTo(softness);
	}

	@ParameterizedTest
	@CsvSource({ "FULL_FRAME, 18, 90", "FULL_FRAME, 50, 39.6", "SUPER_35, 35, 39.2", "SUPER_16, 12.5, 53.1" })
	void angleOfViewFollowsFromTheSensor(Sensor sensor, double focal, double angle) {
		assertThat(sensor.angle(focal)).isEqualTo(angle, within(.06));
	}

	@ParameterizedTest
	@CsvSource({ "FULL_FRAME, 24, wide-angle-lens", "FULL_FRAME, 50, normal-lens", "FULL_FRAME, 85, telephoto-lens",
			"SUPER_16, 25, telephoto-lens", "SUPER_35, 35, normal-lens" })
	void sameLensIsWideOrLongByItsSensor(Sensor sensor, double focal, String term) {
		assertThat(sensor.lens(focal)).isEqualTo(term);
	}

	@Test
	void conesBeginAtOneCameraAndEachLensHasItsPicture() {
		DrawnDiagram drawn = draw("shows: field-of-view\nsensor: full-frame\nlenses: [18, 50]", "de");
		assertThat(drawn.of(PanelKind.MAIN).get(0).content().split("class=\"view start\"")).hasSize(3);
		assertThat(drawn.of(PanelKind.SIDE)).hasSize(2);
		assertThat(drawn.of(PanelKind.SIDE).get(1).content()).contains(">50 mm · 40°<");
		assertThat(drawn.description()).contains("36 mal 24 Millimeter")
			.contains("erfassen 90 Grad; in fünf Metern Entfernung ist das eine Breite von 10 Metern");
	}

	@Test
	void fisheyeTakesInHalfOfEverythingAndShowsItInACircle() {
		DrawnDiagram drawn = draw("shows: field-of-view\nsensor: full-frame\nlenses: [8, 24]\nfisheye: true", "en");
		assertThat(drawn.description()).contains("take in 180 degrees, in a circle, with lines that bend");
		assertThat(drawn.of(PanelKind.SIDE)).hasSize(2);
		assertThat(drawn.of(PanelKind.SIDE).get(0).content()).contains("<circle class=\"sky\" cx=\"160\"");
	}

	@Test
	void fisheyePutsThingsAsFarFromTheMiddleAsTheyAreFromTheAxis() {
		FisheyePicture picture = new FisheyePicture(new View(new Point(0, 0), 0, 180, 1.5, 0), 320, 210);
		assertThat(picture.project(0, 0, 5)).isEqualTo(new Point(160, 105));
		assertThat(picture.project(3, 0, 3).x()).isEqualTo(210, within(1e-9));
		assertThat(picture.project(-3, 0, 0).x()).isEqualTo(60, within(1e-9));
		assertThat(picture.project(0, 2, 0).y()).isEqualTo(5, within(1e-9));
	}

	@Test
	void longerLensStandsFurtherAwayForTheSameSize() {
		EqualSize equal = (EqualSize) Optics.read(YamlValue.read("o.yaml",
				"kind: optics\nshows: perspective\nsensor: full-frame\nlenses: [24, 96]\nsize: full-shot", 0));
		// 204 cm are 24 mm high on the sensor.
		assertThat(equal.distance(24)).isEqualTo(2.04, within(.001));
		assertThat(equal.distance(96)).isEqualTo(4 * 2.04, within(.001));
	}

	@Test
	void depthOfFieldIsWrittenAsTheLanguageWritesNumbers() {
		String text = "shows: depth-of-field\nfocal: 50\ndistance: 3\nconfusion: 0.03\nstops: [2.8, 8]";
		assertThat(draw(text, "de").description()).contains("f/8: scharf von 2,34 m bis 4,19 m.")
			.contains("0,030 Millimeter");
		assertThat(draw(text, "en").description()).contains("f/8: sharp from 2.34 m to 4.19 m.");
		String svg = draw(text, "de").of(PanelKind.MAIN).get(0).content();
		assertThat(svg).contains(">f/2,8<").contains(">2,34 m<").contains(">4,19 m<");
	}

	@Test
	void zoneOfTheRowLiesBetweenTheLimits() {
		String svg = draw("shows: depth-of-field\nfocal: 50\ndistance: 3\nconfusion: 0.03\nstops: [8]\nrange: 5.66",
				"en")
			.of(PanelKind.MAIN)
			.get(0)
			.content();
		// 100 units a metre from the lens at 62
		assertThat(svg).contains("class=\"sharp-zone\" x=\"295.79\"").contains("M 362 14 V");
	}

	@Test
	void hyperfocalFocusReachesFromHalfOfItToInfinity() {
		DrawnDiagram drawn = draw("shows: hyperfocal\nfocal: 50\nstop: 8\nconfusion: 0.03", "de");
		assertThat(drawn.alt()).contains("10,5 m");
		assertThat(drawn.description()).contains("Auf 10,5 m scharf gestellt: scharf von 5,23 m bis unendlich.")
			.contains("Auf unendlich scharf gestellt: scharf von 10,5 m bis unendlich.");
	}

	@Test
	void focusPullSaysWhoIsSharpAndRunsWhenAskedTo() {
		DrawnDiagram drawn = draw("shows: focus-pull\nfocal: 75\nstop: 2\nfrom: 2\nto: 5\npeople: [2, 5]", "en");
		assertThat(drawn.moving()).isTrue();
		assertThat(drawn.description()).contains("In focus: the person at 2 m. Out of focus: the person at 5 m.")
			.contains("In focus: the person at 5 m. Out of focus: the person at 2 m.");
		assertThat(drawn.of(PanelKind.SIDE).get(0).content()).contains("person soft-0").contains("person soft-3");
	}

	@Test
	void circleOfConfusionShrinksWithTheOpening() {
		assertThat(BlurCircle.radius(8)).isEqualTo(BlurCircle.radius(2) / 4, within(1e-9));
		assertThat(draw("shows: circle-of-confusion\nstops: [2, 8]", "de").description())
			.contains("Bei f/8 ist die Scheibe 25 Prozent so breit");
	}

	@Test
	void halfLensAddsTheDifferenceOfTheDistances() {
		assertThat(new SplitDiopter(.5, 4).dioptres()).isEqualTo(1.75, within(1e-9));
		assertThat(draw("shows: split-diopter\nnear: 0.5\nfar: 4", "de").description()).contains("mit 1,75 Dioptrien");
	}

	@Test
	void squeezedPictureIsNarrowByTheFactor() {
		List<Panel> panels = draw("shows: anamorphic\nsqueeze: 2", "en").of(PanelKind.SIDE);
		assertThat(panels).hasSize(3);
		assertThat(panels.get(1).content()).contains("translate(80 0) scale(.5 1)").contains("width=\"157\"");
	}

	@Test
	void barrelMovesCornersInwardsAndPincushionTheMiddleOfTheEdges() {
		Distortion bent = new Distortion(List.of(), 10);
		assertThat(bent.bent(Distortion.Sort.NONE, new Point(.8, .6))).isEqualTo(new Point(.8, .6));
		assertThat(bent.bent(Distortion.Sort.BARREL, new Point(1, 0)).x()).isEqualTo(.9, within(1e-9));
		Point corner = bent.bent(Distortion.Sort.PINCUSHION, new Point(1, 0));
		Point edge = bent.bent(Distortion.Sort.PINCUSHION, new Point(.5, 0));
		assertThat(corner.x()).isEqualTo(1, within(1e-9));
		assertThat(edge.x()).isLessThan(.5);
	}

	@Test
	void cornersLoseAsManyStopsAsTheFileSays() {
		assertThat(Vignetting.light(2, 1)).isEqualTo(.25, within(1e-9));
		assertThat(Vignetting.light(2, .2)).isEqualTo(1);
		assertThat(draw("shows: vignetting\nlosses: [0.5, 2]", "de").of(PanelKind.SIDE)).extracting(Panel::content)
			.satisfiesExactly((first) -> assertThat(first).contains(">0,5 Blende<"),
					(second) -> assertThat(second).contains(">2 Blenden<"));
	}

	@Test
	void eachFullStopHalvesTheLight() {
		DrawnDiagram drawn = draw("shows: iris\nstops: [1.4, 2, 2.8, 4, 5.6]", "en");
		assertThat(drawn.description()).contains("f/1.4: all the light. f/2: 1/2 of the light.")
			.contains("f/5.6: 1/16 of the light.");
		assertThat(drawn.of(PanelKind.MAIN).get(0).content()).contains(">f/5.6<").contains(">1/16<");
		IrisSeries iris = new IrisSeries(List.of(2.0, 4.0), 9);
		assertThat(iris.radius(4)).isEqualTo(iris.radius(2) / 2, within(1e-9));
	}

	@Test
	void planesOfTheTiltedLensMeetBelowTheCamera() {
		TiltedLens lens = new TiltedLens(45);
		assertThat(lens.meeting().y()).isEqualTo(186, within(1e-9));
		assertThat(draw("shows: tilt", "de").legend()).extracting(DrawnDiagram.Entry::words)
			.containsExactly("Sensorebene", "Objektivebene", "Schärfeebene");
	}

	@Test
	void tiltedPlaneOfFocusRunsThroughAllThreePeople() {
		List<Panel> panels = draw("shows: tilt", "en").of(PanelKind.SIDE);
		assertThat(panels.get(0).content().split("person soft-0")).hasSize(2);
		assertThat(panels.get(1).content().split("person soft-0")).hasSize(4);
	}

	@Test
	void bokehHasTheShapeOfTheOpening() {
		List<Panel> panels = draw("shows: bokeh\nshapes: [round, polygon, oval, cats-eye, ring]\nblades: 5", "de")
			.of(PanelKind.SIDE);
		assertThat(panels).hasSize(5);
		assertThat(panels.get(1).content()).contains("<polygon class=\"light\"");
	}

	@Test
	void lightsShrinkWhenTheLensIsStoppedDown() {
		String svg = draw("shows: bokeh\nshapes: [polygon]", "en").of(PanelKind.SIDE).get(0).content();
		Matcher light = Pattern.compile("class=\"light\" points=\"(\\S+),(\\S+) ").matcher(svg);
		assertThat(light.find()).isTrue();
		Point corner = new Point(Double.parseDouble(light.group(1)), Double.parseDouble(light.group(2)));
		// Wide open, the first light has a radius of 25 around 34, 44.
		assertThat(corner.distance(new Point(34, 44))).isEqualTo(15, within(.01));
	}

	@Test
	void shadeOfTheCornersRunsEvenly() {
		String svg = draw("shows: vignetting\nlosses: [3]", "en").of(PanelKind.SIDE).get(0).content();
		assertThat(svg).contains("<stop offset=\"0.3\" stop-opacity=\"0.0\"/>",
				"<stop offset=\"1.0\" stop-opacity=\"0.875\"/>", "fill=\"url(#vignetting-300)\"");
	}

	@Test
	void hostileNameStaysText() {
		DrawnDiagram drawn = draw("shows: field-of-view\nlenses: [14]", "de");
		assertThat(drawn.legend()).extracting(DrawnDiagram.Entry::words).containsExactly("<i>Weitwinkel</i>");
		assertThat(drawn.panels().toString()).doesNotContain("<i>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "shows: anamorphic", "shows: distortion", "shows: tilt", "shows: iris\nstops: [2, 4]",
			"shows: hyperfocal\nfocal: 25\nstop: 8" })
	void nothingIsStyledInPlace(String text) {
		assertThat(draw(text, "en").panels().toString()).doesNotContain("style=").doesNotContain("<style");
	}

	@Test
	void refusesWhatCannotBeDrawn() {
		refused("shows: magic", 2, "is not one of field-of-view");
		refused("shows: iris\nstops: [4,\n 2]", 4, "from the widest opening");
		refused("shows: iris\nstops: [2, 4]\nblades: 3", 4, "5 to 18 blades");
		refused("shows: field-of-view\nlenses: [50,\n 18]", 4, "from short to long");
		refused("shows: perspective\nlenses: [50]", 3, "two to four");
		refused("shows: depth-of-field\nfocal: 400\ndistance: 0.5\nstops: [2]", 4, "longer than the lens");
		refused("shows: depth-of-field\nfocal: 50\ndistance: 3\nstops: []", 5, "one to six stops");
		refused("shows: focus-pull\nfocal: 50\nstop: 2\nfrom: 2\nto: 2\npeople: [2, 4]", 6, "to another");
		refused("shows: focus-pull\nfocal: 50\nstop: 2\nfrom: 2\nto: 3\npeople: [2]", 7, "two or three people");
		refused("shows: split-diopter\nnear: 2\nfar: 2.5", 4, "clearly behind");
		refused("shows: bokeh\nshapes: [polygon]\nblades: 12", 4, "5 to 9 blades");
		refused("shows: vignetting\nlosses: [9]", 3, "from 0 to 5");
		refused("shows: tilt\ncolour: red", 3, "unknown field 'colour'");
	}

}

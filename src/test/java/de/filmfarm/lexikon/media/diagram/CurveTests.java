package de.filmfarm.lexikon.media.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CurveTests {

	private static final String CURVE = """
			kind: curve
			across: { name: { en: Exposure, de: Belichtung }, unit: EV, from: -4, to: 4, step: 2 }
			up: { name: { en: Density, de: Dichte }, from: 0, to: 2 }
			lines:
			  - { points: [[-4, 0], [0, 1], [4, 1]] }
			points: [ { name: { term: middle-grey }, at: 0 } ]
			zones: [ { name: { en: toe, de: Fuß }, from: -4, to: -2 } ]
			""";

	private static final Axis AXIS = new Axis(Label.of("x"), null, 0, 4, null);

	@Test
	void pointStandsWhereItsLineIs() {
		assertThat(Drawings.svg(Drawings.english(CURVE))).contains(
				"<circle class=\"spot\" cx=\"323\" cy=\"251\" r=\"7\"/>",
				"<path class=\"drop\" d=\"M 323 251 V 416\"/>");
	}

	@Test
	void zoneCoversItsSection() {
		assertThat(Drawings.svg(Drawings.english(CURVE)))
			.contains("<rect class=\"zone\" x=\"20\" y=\"40\" width=\"151.5\" height=\"376\"/>");
	}

	@Test
	void lineNeverRisesAboveItsPoints() {
		Line line = line(new Point(0, 0), new Point(1, 1), new Point(2, 1), new Point(4, .5));
		assertThat(line.trace(AXIS, 200)).allMatch((point) -> point.y() <= 1 + 1e-9 && point.y() >= 0);
		assertThat(line.at(1)).isEqualTo(1, within(1e-9));
		assertThat(line.at(4)).isEqualTo(.5, within(1e-9));
	}

	private static Line line(Point... points) {
		return new Line(null, List.of(points), null, false, true);
	}

	@ParameterizedTest
	@CsvSource({ "INVERSE_SQUARE, 2, 0.25", "INVERSE_SQUARE, 4, 0.0625", "LINEAR, 0.5, 0.5", "GAMMA, 1, 1",
			"GAMMA, 0.18, 0.459", "LOG, 0, 0", "LOG, 1, 1" })
	void lawsGiveWhatTheyPromise(Line.Law law, double in, double out) {
		assertThat(law.at(in)).isEqualTo(out, within(.001));
	}

	@Test
	void curveIsToldInBothLanguages() {
		assertThat(Drawings.english(CURVE).alt()).isEqualTo("Curve: Density against Exposure (EV).");
		assertThat(Drawings.english(CURVE).description()).contains("Line 1: rises", "runs level.",
				"middle grey: at 0, height 1.", "toe: from -4 to -2.");
		assertThat(Drawings.german(CURVE).description()).contains("Nach rechts: Belichtung (EV), von -4 bis 4;",
				"Fuß: von -4 bis -2.");
	}

	@Test
	void pointsAreTermsOfTheLegend() {
		DrawnDiagram drawn = Drawings.draw("de", CURVE,
				Map.of("middle-grey", new TermName("mittleres Grau", "/de/mittleres-grau")));
		assertThat(drawn.legend()).containsExactly(new DrawnDiagram.Entry(1, "mittleres Grau", "/de/mittleres-grau"));
	}

	@Test
	void figuresBelowZeroHaveAMinus() {
		assertThat(Drawings.svg(Drawings.english(CURVE))).contains(">\u22124<").doesNotContain(">-4<");
	}

	@Test
	void somethingRunsAlongTheLine() {
		assertThat(Drawings.english(CURVE).moving()).isTrue();
		assertThat(Drawings.svg(Drawings.english(CURVE))).contains("class=\"traveller\" visibility=\"hidden\"",
				"values=\"20 416; ");
	}

	@Test
	void cardioidHearsHalfFromTheSideAndNothingFromBehind() {
		DrawnDiagram drawn = Drawings.english("kind: curve\npattern: cardioid\n");
		assertThat(drawn.alt()).isEqualTo("Polar pattern of a microphone: Cardioid.");
		assertThat(drawn.description())
			.isEqualTo("Cardioid: compared with the front, it hears from the side \u22126 dB, from behind nothing.");
		assertThat(Drawings.svg(drawn)).contains("d=\"M320 50L");
	}

	@Test
	void figureOfEightHearsNothingFromTheSide() {
		assertThat(Drawings.german("kind: curve\npattern: [ figure-of-eight ]\n").description())
			.isEqualTo("Acht: Verglichen mit vorn hört es von der Seite nichts, von hinten 0 dB.");
		assertThat(PolarPattern.Shape.HYPERCARDIOID.level(180)).isEqualTo(-6, within(.1));
		assertThat(PolarPattern.Shape.SUPERCARDIOID.level(180)).isEqualTo(-11.4, within(.1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "omnidirectional", "subcardioid", "cardioid", "supercardioid", "hypercardioid",
			"figure-of-eight", "[ omnidirectional, figure-of-eight, hypercardioid ]" })
	void decibelsStandWhereNoPatternRuns(String pattern) {
		Document drawn = Jsoup.parse(Drawings.svg(Drawings.english("kind: curve\npattern: " + pattern + "\n")),
				Parser.xmlParser());
		List<Point> points = drawn.select("path.curve")
			.eachAttr("d")
			.stream()
			.flatMap((way) -> Arrays.stream(way.substring(1, way.length() - 1).split("L", -1)))
			.map((point) -> point.split(" ", -1))
			.map((point) -> new Point(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
			.toList();
		assertThat(drawn.select("text.decibel").eachText()).containsExactly("\u221210 dB", "\u221220 dB");
		for (Element label : drawn.select("text.decibel")) {
			double x = Double.parseDouble(label.attr("x"));
			double y = Double.parseDouble(label.attr("y")) - 8;
			assertThat(points).noneMatch((point) -> Math.abs(point.x() - x) < 36 && Math.abs(point.y() - y) < 12);
		}
	}

	@Test
	void namesAreEscaped() {
		assertThat(Drawings.svg(Drawings.english(CURVE.replace("en: toe", "en: \"<i>\"")))).contains("&lt;i&gt;")
			.doesNotContain("<i>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[0, 1]                | [0, 3]                | 5: a number from 0 to 2 expected
			[0, 1]                | [-5, 1]               | 5: a number from -4 to 4 expected
			[0, 1]                | [-4, 1]               | 5: points stand from left to right
			[0, 1]                | [0]                   | 5: a point is two numbers
			{ points: [[-4, 0], [0, 1], [4, 1]] } | {}    | 5: a line goes through 'points' or follows a 'law'
			{ points: [[-4, 0], [0, 1], [4, 1]] } | { points: [[0, 1]] } | 5: a line has at least two points
			{ points: [[-4, 0], [0, 1], [4, 1]] } | { law: log } | 5: this law needs an axis
			step: 2               | step: 0.5             | 2: more than 9 figures
			from: -4, to: 4       | from: 4, to: -4       | 2: an axis grows
			at: 0                 | at: 5                 | 6: a number from -4 to 4 expected
			at: 0                 | at: 0, line: 2        | 6: a number from 1 to 1 expected
			from: -4, to: -2      | from: -2, to: -4      | 7: a zone ends after it has begun
			zones:                | sections:             | 7: unknown field 'sections'
			""")
	void whatCannotBeDrawnIsRefused(String right, String wrong, String refusal) {
		assertThat(Drawings.refusal(CURVE.replace(right, wrong))).startsWith("term.yaml:" + refusal);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pattern: kidney                      | 2: 'kidney' is not one of
			pattern: []                          | 2: 1 to 3 patterns
			pattern: cardioid, across: 1         | 2: unknown field 'across'
			""")
	void patternThatCannotBeDrawnIsRefused(String line, String refusal) {
		assertThat(Drawings.refusal("{ kind: curve,\n" + line + " }")).startsWith("term.yaml:" + refusal);
	}

}

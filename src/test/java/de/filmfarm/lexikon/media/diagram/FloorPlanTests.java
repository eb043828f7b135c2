package de.filmfarm.lexikon.media.diagram;

import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.stream.Stream;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.filmfarm.lexikon.media.diagram.DiagramScene.ENGLISH;
import static de.filmfarm.lexikon.media.diagram.DiagramScene.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FloorPlanTests {

	private static final String PULL_BACK = """
			kind: floor-plan
			size: [9, 5]
			camera: { at: [[4, 2.5], [7.6, 2.5]], looks: 180, lens: 40, support: dolly, rails: true }
			subjects: [{ name: a, at: [2.4, 2.5], faces: 0 }]
			""";

	private static String plan(String camera) {
		return "kind: floor-plan\nsize: [9, 5]\ncamera: { %s }\nsubjects: [{ name: a, at: [4, 2.5] }]\n"
			.formatted(camera);
	}

	private static Document main(DrawnDiagram drawn) {
		return Jsoup.parse(drawn.of(PanelKind.MAIN).get(0).svg(), Parser.xmlParser());
	}

	@Test
	void drawsToScale() {
		Document plan = main(DiagramScene.draw(PULL_BACK, ENGLISH));
		assertThat(plan.select("svg").attr("viewBox")).isEqualTo("0 0 640 355.56");
		assertThat(plan.select("g.camera").eachAttr("transform")).contains("translate(284.44 177.78) rotate(180)",
				"translate(540.44 177.78) rotate(180)");
		assertThat(plan.select("g.figure").attr("transform")).isEqualTo("translate(170.67 177.78) rotate(0)");
		assertThat(plan.select("path.view").eachAttr("d").get(0)).startsWith("M 284.44 177.78");
	}

	@Test
	void showsMoreOfAPersonFromFartherAway() {
		DrawnDiagram drawn = DiagramScene.draw(PULL_BACK, ENGLISH);
		assertThat(drawn.of(PanelKind.SIDE)).hasSize(2);
		assertThat(drawn.description()).contains("At the start the frame shows person 1 with the face alone.",
				"At the end it shows person 1 down to the waist.");
	}

	@Test
	void whoWalksAwayFromTheCameraShowsNoFace() {
		String away = PULL_BACK.replace("faces: 0", "faces: 180");
		assertThat(DiagramScene.draw(away, ENGLISH).description())
			.contains("At the start the frame shows person 1 with the head alone.");
	}

	@Test
	void saysHowSmallAPersonIsInAWideSpace() {
		String far = """
				kind: floor-plan
				size: [30, 8]
				camera: { at: [1, 4], looks: 0, lens: 60 }
				subjects: [{ name: a, at: [28, 4] }]
				""";
		assertThat(DiagramScene.draw(far, ENGLISH).description())
			.contains("The frame shows person 1 tiny in a wide space.");
	}

	@Test
	void saysInBothLanguagesWhatTheCameraDoes() {
		assertThat(DiagramScene.draw(PULL_BACK, ENGLISH).alt())
			.isEqualTo("Floor plan: the camera travels 3.6 metres backwards.");
		assertThat(DiagramScene.draw(PULL_BACK, GERMAN).alt())
			.isEqualTo("Grundriss: Die Kamera f\u00e4hrt 3,6 Meter r\u00fcckw\u00e4rts.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			at: [[1, 2], [3, 2]], looks: 0         | travels 2 metres forwards
			at: [[1, 2], [1, 4]], looks: 0         | travels 2 metres sideways to its right
			at: [[1, 4], [1, 2]], looks: 0         | travels 2 metres sideways to its left
			at: [[1, 4], [1, 2]], looks: 180       | travels 2 metres sideways to its right
			at: [[1, 1], [3, 3]], looks: 0         | travels 2.8 metres at an angle to the lens
			at: [1, 2], looks: [0, 40]             | turns 40 degrees to the right
			at: [1, 2], looks: [0, -40]            | turns 40 degrees to the left
			at: [1, 2], looks: 0, tilt: [0, 25]    | tilts up 25 degrees
			at: [1, 2], looks: 0, height: [1, 3.5] | rises 2.5 metres
			at: [1, 2], looks: 0, lens: [50, 15]   | zooms in by 35 degrees
			at: [1, 2], looks: 0                   | does not move
			at: [[2, 2.5], [6, 2.5]], looks: 0, lens: [20, 70] | travels 4 metres forwards and zooms out by 50 degrees
			""")
	void namesTheMove(String camera, String words) {
		assertThat(DiagramScene.draw(plan(camera), ENGLISH).alt()).isEqualTo("Floor plan: the camera " + words + ".");
	}

	@Test
	void turnsWithWhomItFollowsTheShorterWay() {
		String arc = plan("at: [[3, 1], [2, 2.5], [3, 4]], curve: true, follows: a");
		assertThat(DiagramScene.draw(arc, ENGLISH).alt())
			.matches(".* in a curve and turns \\d+ degrees to the left\\.");
		assertThat(((FloorPlan) DiagramScene.read(arc)).view(.5).heading()).isBetween(-2.0, 2.0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			height: 9, tilt: -42         | The camera is 9 metres above the ground and tilted down by 42 degrees.
			height: 1, tilt: 12          | The camera is 1 metre above the ground and tilted up by 12 degrees.
			height: 4                    | The camera is 4 metres above the ground and looks straight ahead.
			height: [1.6, 6]             | The camera is 1.6 metres above the ground and looks straight ahead.
			""")
	void saysHowHighTheCameraIsAndHowItIsTilted(String field, String words) {
		assertThat(DiagramScene.draw(plan("at: [1, 2], looks: 0, " + field), ENGLISH).description()).contains(words);
	}

	@Test
	void saysNothingOfTheHeightOfTheEyes() {
		DrawnDiagram usual = DiagramScene.draw(plan("at: [1, 2], looks: 0, height: 1.55, tilt: -3"), ENGLISH);
		assertThat(usual.description()).contains("The camera is at the left and looks to the right;")
			.doesNotContain("above the ground");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0   | to the right                       | nach rechts
			-90 | to the top of the plan             | zum oberen Rand des Plans
			90  | to the bottom of the plan          | zum unteren Rand des Plans
			45  | to the lower right of the plan     | im Plan nach rechts unten
			""")
	void directionsAreThoseOfThePlanAndNoHeights(int looks, String english, String german) {
		String camera = plan("at: [1, 2], looks: " + looks);
		assertThat(DiagramScene.draw(camera, ENGLISH).description()).contains("looks " + english + ";");
		assertThat(DiagramScene.draw(camera, GERMAN).description()).contains("blickt " + german + ";");
	}

	@Test
	void coneOfACameraHighAboveBeginsWhereItSeesSomething() {
		Document plan = main(
				DiagramScene.draw(plan("at: [1, 2.5], looks: 0, height: 5, tilt: -45, lens: 50"), ENGLISH));
		// 3.24 metres below the lens, heads come into the frame after 2.71 metres.
		assertThat(plan.select("path.view").attr("d")).startsWith("M 263.9 ");
		assertThat(plan.select("path.angle").attr("d")).contains(" L 71.11 177.78 L ");
	}

	/**
	 * A camera is 52 units long and 28 wide; on narrow screens a number has a radius of
	 * 22.
	 */
	@ParameterizedTest
	@CsvSource({ "0", "90", "180", "-90", "30" })
	void numberOfTheSupportKeepsOffTheCamera(int looks) {
		Document plan = main(DiagramScene.draw(plan("at: [4.5, 2.5], looks: " + looks + ", support: dolly"), ENGLISH));
		Point number = new Point(Double.parseDouble(plan.select("circle.number").attr("cx")),
				Double.parseDouble(plan.select("circle.number").attr("cy")));
		Point lens = new Point(320, 177.78);
		double across = Math.toRadians(lens.heading(number) - looks);
		assertThat(Math.abs(Math.sin(across)) * lens.distance(number)).isGreaterThan(14 + 22 + 8);
		assertThat(Math.cos(across)).isNegative();
	}

	@Test
	void numberOfTheSupportStandsWithinThePlan() {
		Document plan = main(DiagramScene.draw(plan("at: [2, .4], looks: 0, support: dolly"), ENGLISH));
		assertThat(Double.parseDouble(plan.select("circle.number").attr("cy"))).isGreaterThan(30);
	}

	@Test
	void edgeOfTheFrameLiesWithinTheDrawing() {
		DrawnDiagram drawn = DiagramScene.draw(plan("at: [1, 2], looks: 0"), ENGLISH);
		assertThat(drawn.of(PanelKind.SIDE).get(0).content())
			.contains("<rect class=\"frame-edge\" x=\"1.5\" y=\"35.5\" width=\"317\"");
	}

	@Test
	void carsHaveACabinThatIsShorterThanTheirBody() {
		String street = plan("at: [1, 2.5], looks: 0, lens: 90") + "objects: [{ kind: car, at: [6, 2.5], turn: 90 }]\n";
		Document frame = Jsoup.parse(DiagramScene.draw(street, ENGLISH).of(PanelKind.SIDE).get(0).svg(),
				Parser.xmlParser());
		assertThat(frame.select("polygon.car-window")).hasSize(4);
		assertThat(width(frame.select("polygon.car-window").last()))
			.isLessThan(.7 * width(frame.select("polygon.box").last()));
	}

	private static double width(@Nullable Element shape) {
		DoubleSummaryStatistics x = Stream.of(Objects.requireNonNull(shape).attr("points").split(" ", -1))
			.mapToDouble((point) -> Double.parseDouble(point.split(",", -1)[0]))
			.summaryStatistics();
		return x.getMax() - x.getMin();
	}

	@Test
	void movesOnlyWhenSomethingChanges() {
		assertThat(DiagramScene.draw(PULL_BACK, ENGLISH).moving()).isTrue();
		assertThat(main(DiagramScene.draw(PULL_BACK, ENGLISH)).select("animateTransform"))
			.allSatisfy((animation) -> assertThat(animation.attr("begin")).isEqualTo("indefinite"));
		DrawnDiagram still = DiagramScene.draw(plan("at: [1, 2], looks: 0"), ENGLISH);
		assertThat(still.moving()).isFalse();
		assertThat(main(still).select("animate, animateTransform, .start, .traveller")).isEmpty();
		assertThat(still.of(PanelKind.SIDE)).hasSize(1);
	}

	@Test
	void namesTermsInTheLegendAndEscapesThem() {
		DrawnDiagram drawn = DiagramScene.draw(PULL_BACK + "marks: [{ term: '<script>', at: [1, 1] }]\n", ENGLISH);
		assertThat(DiagramScene.read(PULL_BACK).terms()).containsExactly("dolly");
		assertThat(drawn.legend()).extracting(DrawnDiagram.Entry::words).containsExactly("dolly & co", "<script>");
		assertThat(drawn.legend()).extracting(DrawnDiagram.Entry::path).containsExactly("/en/terms/dolly", null);
		assertThat(main(drawn).select("text.number").eachText()).containsExactly("1", "2");
		assertThat(drawn.file().text()).doesNotContain("<script>").contains("aria-label=\"Floor plan");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					size: [9, 5]  | at: [1, 2]                      | 3 | "looks" is missing
					size: [9, 5]  | at: [1, 2], follows: b          | 3 | there is no subject "b"
					size: [9, 5]  | at: [12, 2], looks: 0           | 3 | [12, 2] lies outside the plan of 9 by 5 metres
					size: [9, 50] | at: [1, 2], looks: 0            | 2 | a plan is 2 to 40 metres wide, and not deeper than wide
					size: [9, 5]  | at: [1, 2], looks: 0, lens: 180 | 3 | a number from 2 to 150 expected, not 180
					size: [9, 5]  | at: [1, 2], looks: 0, zoom: 3   | 3 | unknown field "zoom"
					size: [9]     | at: [1, 2], looks: 0            | 2 | a place is two numbers: [x, y]
					""")
	void namesTheLineOfWhatCannotBeDrawn(String size, String camera, int line, String rule) {
		String text = "kind: floor-plan\n" + size + "\ncamera: { " + camera + " }\n";
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> DiagramScene.read(text))
			.satisfies((ex) -> assertThat(ex.getLine()).isEqualTo(line))
			.satisfies((ex) -> assertThat(ex.getRule()).startsWith(rule.replace('"', '\'')));
	}

	@Test
	void refusesAWallWithoutAnEndAndAKindThatNobodyKnows() {
		assertThatExceptionOfType(InvalidFileException.class)
			.isThrownBy(() -> DiagramScene.read(PULL_BACK + "objects: [{ kind: wall, at: [1, 1] }]\n"));
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> DiagramScene.read("kind: portrait\n"))
			.withMessageContaining("'portrait' is not one of floor-plan");
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import static de.filmfarm.lexikon.media.diagram.DiagramScene.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Where a plan shows light, tools and numbers. The background of these is at 88, the
 * subject 1.6 metres below it, and a metre has 464 / 4.2 units.
 */
class LightingPlanTests {

	private static final double METRE = 464 / 4.2;

	private static final double WALL = 88;

	private static Document plan(String lines) {
		return LightingScene.panel(LightingScene.draw(lines, ENGLISH), 0);
	}

	private static List<Point> corners(Element polygon) {
		return Arrays.stream(polygon.attr("points").split(" ", -1))
			.map((corner) -> corner.split(",", -1))
			.map((corner) -> new Point(Double.parseDouble(corner[0]), Double.parseDouble(corner[1])))
			.toList();
	}

	@Test
	void theBeamOfABackgroundLightEndsAtTheBackground() {
		List<Point> corners = corners(
				plan("background: { light: { term: background-light, angle: 120, distance: 1.5 } }")
					.expectFirst("polygon.beam"));
		assertThat(corners).hasSize(4).allMatch((corner) -> corner.y() >= WALL - .01);
		assertThat(corners).filteredOn((corner) -> corner.y() < WALL + .01).hasSize(2);
	}

	@Test
	void behindAFrameTheLightIsAsWideAsTheCloth() {
		Elements beams = plan("""
				lamps: [{ term: key-light, angle: 90, distance: 2, size: hard }]
				frames: [{ term: diffusion, angle: 90, distance: 1, width: 1.2 }]
				""").select("polygon.beam");
		assertThat(beams).hasSize(2);
		List<Point> before = corners(beams.get(0));
		List<Point> behind = corners(beams.get(1));
		assertThat(before.get(1).distance(before.get(2))).isCloseTo(1.2 * METRE, within(.1));
		assertThat(behind.get(0)).isEqualTo(before.get(1));
		assertThat(behind.get(3)).isEqualTo(before.get(2));
	}

	@Test
	void aBallShinesAllRoundButNotThroughTheBackground() {
		Document near = plan("lamps: [{ term: china-ball, angle: -45, distance: 1, source: ball }]");
		assertThat(near.select("circle.aura")).hasSize(3);
		assertThat(near.select("polygon.beam")).isEmpty();
		Document far = plan("lamps: [{ term: practical, angle: 150, distance: 1.6, source: practical }]");
		assertThat(far.select("path.aura").attr("d")).contains(" 88 ").endsWith(" 88 Z");
	}

	@Test
	void whatIsLowOrHighIsSeenFromAboveAsAnArea() {
		Document plan = plan("""
				lamps: [{ term: top-light, angle: 0, height: 80, size: .6 }]
				bounces: [{ term: bounce-board, angle: 0, height: -45, distance: .8, width: .8, tall: .4 }]
				flags: [{ term: flag, angle: 60, height: -10, distance: .8 }]
				""");
		Element board = plan.expectFirst("rect.board.steep");
		assertThat(Double.parseDouble(board.attr("height"))).isCloseTo(.8 * METRE, within(.1));
		assertThat(Double.parseDouble(board.attr("width"))).isCloseTo(.4 * METRE * Math.sqrt(.5), within(.1));
		assertThat(plan.select("path.flag")).hasSize(1);
		assertThat(plan.select("circle.overhead")).hasSize(1);
		assertThat(plan.select("g.lamp")).isEmpty();
	}

	@Test
	void lightFromStraightAboveFallsAroundTheSubject() {
		Element beam = plan("lamps: [{ term: top-light, angle: 0, height: 90 }]").expectFirst("circle.beam");
		assertThat(beam.attr("cx")).isEqualTo("320");
		assertThat(Double.parseDouble(beam.attr("cy"))).isCloseTo(WALL + 1.6 * METRE, within(.01));
	}

	@Test
	void saysHowHighToolsAre() {
		Document plan = plan("""
				bounces: [{ term: bounce-board, angle: 0, height: -45, distance: .8 }]
				flags: [{ term: flag, angle: 60, height: 20 }, { term: net, angle: -60 }]
				""");
		assertThat(plan.select("text.height").eachText()).containsExactly("↑ 20°", "↓ 45°");
	}

	@Test
	void theAngleIsThatOfTheBounceAtWhichTheFirstLampIsTurned() {
		assertThat(plan("""
				lamps: [{ term: key-light, angle: 86, distance: 2, aims: bounce-board }]
				bounces: [{ term: bounce-board, angle: 45, distance: 2 }]
				""").select("text.height").eachText()).containsExactly("45°");
	}

	@Test
	void theAngleStandsOutsideOfItsArc() {
		Element right = plan("lamps: [{ term: key-light, angle: 150, distance: 1.5 }]").expectFirst("text.height");
		assertThat(right.className()).isEqualTo("height");
		Element left = plan("lamps: [{ term: key-light, angle: -110, distance: 2 }]").expectFirst("text.height");
		assertThat(left.className()).isEqualTo("height end");
		double radius = .62 * 2 * METRE;
		Point at = new Point(Double.parseDouble(left.attr("x")), Double.parseDouble(left.attr("y")) - 8);
		assertThat(at.distance(new Point(320, WALL + 1.6 * METRE))).isGreaterThan(radius + 5);
	}

	@Test
	void aLampStraightAboveHasNoAngle() {
		assertThat(plan("lamps: [{ term: top-light, angle: 40, height: 85 }]").select("path.around")).isEmpty();
	}

	@Test
	void theNumberOfALampKeepsOffItsOtherDistances() {
		Document plan = plan("""
				lamps: [{ term: key-light, angle: 36 }]
				distances: [1, 1.6, 2.4]
				""");
		Element number = plan.expectFirst("circle.number");
		Point at = new Point(Double.parseDouble(number.attr("cx")), Double.parseDouble(number.attr("cy")));
		assertThat(plan.select("g.lamp").eachAttr("transform")).hasSize(3)
			.allSatisfy((transform) -> assertThat(at.distance(place(transform))).isGreaterThan(2 * Svg.NUMBER));
	}

	private static Point place(String transform) {
		String[] numbers = transform.replaceFirst("translate\\((.*?)\\).*", "$1").split(" ", -1);
		return new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
	}

	@Test
	void theLensTakesInWhatThePictureShows() {
		LightingFrame frame = new LightingFrame(2);
		assertThat(frame.half(0)).isEqualTo(.18);
		assertThat(frame.half(2)).isEqualTo(.36);
		assertThat(frame.shown(new Vector(0, 0, 0))).contains(new Point(.5, .4));
		assertThat(frame.shown(new Vector(35, 0, -200))).get().extracting(Point::x).isEqualTo(35.5 / 36);
		assertThat(frame.shown(new Vector(37, 0, -200))).isEmpty();
		assertThat(frame.shown(new Vector(0, 20, 0))).isEmpty();
		assertThat(frame.shown(new Vector(0, 0, 250))).isEmpty();
	}

}

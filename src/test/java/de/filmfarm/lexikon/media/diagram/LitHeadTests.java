package de.filmfarm.lexikon.media.diagram;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The light falls as textbooks of portrait light show it. Places on the face are in
 * centimetres from between the eyes, to the right of the picture and upwards.
 */
class LitHeadTests {

	private static final double SHADE = .03;

	private static double light(LitHead head, double x, double y) {
		return head.illumination().light[Relief.point(x, y)];
	}

	private static LitHead lit(String lamp) {
		return LitHead.of(LightingScene.lamp(lamp));
	}

	@Test
	void theSideOfTheLampIsBright() {
		FaceLight right = lit("angle: 60").face();
		assertThat(right.right()).isGreaterThan(4 * right.left());
		FaceLight left = lit("angle: -60").face();
		assertThat(left.left()).isGreaterThan(4 * left.right());
	}

	@Test
	void aLampAtTheCameraLightsBothSidesAlike() {
		assertThat(lit("angle: 0").face().stops()).isZero();
	}

	@Test
	void rembrandtLightLeavesATriangleOnTheShadedCheek() {
		LitHead head = lit("angle: 52, height: 45, distance: 2.2, size: .2");
		assertThat(light(head, -3.5, -2)).as("the cheek under the eye").isGreaterThan(.4);
		assertThat(light(head, -1.4, -2)).as("beside the nose").isLessThan(SHADE);
		assertThat(light(head, -5.6, -4)).as("the outer cheek").isLessThan(SHADE);
		assertThat(light(head, -3.5, -6)).as("below the triangle").isLessThan(SHADE);
		assertThat(light(head, 3.5, -2)).as("the bright cheek").isGreaterThan(.8);
	}

	@Test
	void butterflyLightThrowsAShadowUnderTheNose() {
		LitHead head = lit("angle: 0, height: 48, distance: 2.2, size: .2");
		assertThat(light(head, 0, -5)).as("under the nose").isLessThan(SHADE);
		assertThat(light(head, 0, -2)).as("the bridge of the nose").isGreaterThan(.9);
		assertThat(light(head, 3, -2)).isGreaterThan(.9);
		assertThat(light(head, -3, -2)).isGreaterThan(.9);
		assertThat(light(head, 0, -13)).as("the throat in the shadow of the chin").isLessThan(SHADE);
	}

	@Test
	void splitLightEndsAtTheNose() {
		LitHead head = lit("angle: 90, height: 5, distance: 2.2, size: .2");
		assertThat(light(head, 5, -5)).isGreaterThan(.4);
		assertThat(light(head, -1, -5)).isLessThan(SHADE);
		assertThat(light(head, -5, -2)).isLessThan(SHADE);
	}

	@Test
	void lightFromBelowReachesWhatLightFromAboveLeavesDark() {
		LitHead below = lit("angle: 0, height: -45, distance: 1.5");
		LitHead above = lit("angle: 0, height: 70, distance: 1.5");
		assertThat(light(below, 0, -11.5)).as("under the chin").isGreaterThan(.8);
		assertThat(light(above, 0, -11.5)).isLessThan(SHADE);
		assertThat(light(above, 3.1, .8)).as("the socket of the eye").isLessThan(SHADE);
	}

	@Test
	void lightFromBehindLeavesTheFaceDarkAndDrawsAnEdge() {
		LitHead head = lit("angle: 150, height: 35, distance: 1.6, stops: 1");
		assertThat(head.face().isDark()).isTrue();
		assertThat(light(head, 3, 11.5)).as("the hair").isGreaterThan(.1);
		double shoulder = IntStream.rangeClosed(28, 42)
			.mapToDouble((y) -> light(head, 14, -y / 2.0))
			.max()
			.orElseThrow();
		assertThat(shoulder).isGreaterThan(.1);
	}

	@Test
	void hardLightHasAShadowWithAnEdgeAndSoftLightHasNot() {
		double hard = steepest(lit("angle: 0, height: 45, size: hard"));
		double soft = steepest(lit("angle: 0, height: 45, size: 2"));
		assertThat(hard).isGreaterThan(1.5 * soft);
	}

	/** The largest step from one point to the next below the shadow of the chin. */
	private static double steepest(LitHead head) {
		double most = 0;
		for (double y = -12.5; y > -20; y -= Relief.STEP) {
			most = Math.max(most, Math.abs(light(head, 0, y) - light(head, 0, y - Relief.STEP)));
		}
		return most;
	}

	@Test
	void sidesDifferByTheRatioOfKeyAndFill() {
		Lighting lighting = LightingScene.read("""
				lamps:
				  - { term: key-light, angle: 45 }
				  - { term: fill-light, angle: -45, stops: -1.585 }
				ambient: { stops: -12 }
				""");
		assertThat(lighting.contrast()).isCloseTo(4, within(.01));
	}

	@Test
	void aStopLessFillMakesTheDarkSideAStopDarker() {
		String lines = "lamps: [{ term: key-light, angle: 90 }, { term: fill-light, angle: -90, stops: %s }]\nambient: { stops: -12 }";
		double bright = LitHead.of(LightingScene.read(lines.formatted(-1))).face().left();
		double dark = LitHead.of(LightingScene.read(lines.formatted(-2))).face().left();
		assertThat(bright / dark).isCloseTo(2, within(.02));
	}

	@Test
	void twiceTheDistanceTakesTwoStops() {
		Lighting lighting = LightingScene.read("lamps: [{ term: key-light, angle: 30 }]\ndistances: [1, 2, 1.4]\n");
		assertThat(lighting.stopsAt(1)).isZero();
		assertThat(lighting.stopsAt(2)).isEqualTo(-2);
		assertThat(lighting.stopsAt(1.4)).isEqualTo(-1);
		assertThat(lighting.at(2).lamps().get(0).strength()).isCloseTo(.25, within(.001));
	}

	@Test
	void negativeFillTakesTheLightOfTheRoomFromOneSide() {
		String room = "lamps: [{ term: key-light, angle: 60 }]\nambient: { stops: -1 }\n";
		String black = "flags: [{ term: negative-fill, angle: -80, distance: .5, width: 1.5, tall: 2 }]\n";
		FaceLight open = LitHead.of(LightingScene.read(room)).face();
		FaceLight cut = LitHead.of(LightingScene.read(room + black)).face();
		assertThat(cut.left()).isLessThan(open.left() * .8);
		assertThat(cut.right()).isGreaterThan(open.right() * .9);
	}

	@Test
	void aFlagKeepsALampOffAndANetTakesAStop() {
		String lamp = "lamps: [{ term: key-light, angle: 40 }]\nambient: { stops: -12 }\n";
		String flag = "flags: [{ term: flag, angle: 40, distance: 1, width: 1 %s }]\n";
		double open = LitHead.of(LightingScene.read(lamp)).face().right();
		assertThat(LitHead.of(LightingScene.read(lamp + flag.formatted(""))).face().right()).isLessThan(.01);
		assertThat(LitHead.of(LightingScene.read(lamp + flag.formatted(", stops: -1"))).face().right())
			.isCloseTo(open / 2, within(.02));
	}

	@Test
	void aFrameMakesAHardLampALargeOne() {
		Lighting lighting = LightingScene.read("""
				lamps: [{ term: key-light, angle: 40, distance: 3, size: hard }]
				frames: [{ term: diffusion, angle: 40, distance: 1.2, width: 1.5 }]
				""");
		LightSource frame = lighting.sources().get(0);
		assertThat(frame.place().length()).isCloseTo(120, within(.1));
		assertThat(frame.isSoft()).isTrue();
	}

	@Test
	void aLampThatIsTurnedAtABounceLightsTheSubjectOnlyOverIt() {
		Lighting lighting = LightingScene.read("""
				lamps: [{ term: key-light, angle: -120, aims: bounce-board }]
				bounces: [{ term: bounce-board, angle: 45, stops: 0 }]
				""");
		assertThat(lighting.sources()).hasSize(2);
		FaceLight face = LitHead.of(lighting).face();
		assertThat(face.right()).isGreaterThan(face.left());
	}

	@Test
	void aTurnedHeadTurnsItsShadedSideWithIt() {
		FaceLight away = LitHead
			.of(LightingScene.read("subject: { faces: -40 }\nlamps: [{ term: key-light, angle: 20 }]"))
			.face();
		FaceLight towards = LitHead
			.of(LightingScene.read("subject: { faces: 20 }\nlamps: [{ term: key-light, angle: 20 }]"))
			.face();
		assertThat(away.stops()).isGreaterThan(1);
		assertThat(towards.stops()).isBetween(-.3, .3);
	}

	@Test
	void warmAndColdLightAreTold() {
		LitHead head = LitHead.of(LightingScene.read("""
				lamps:
				  - { term: key-light, angle: -80, colour: cool }
				  - { term: practical, angle: 80, colour: warm }
				"""));
		assertThat(head.illumination().warmth[Relief.point(-5, -4)]).isNegative();
		assertThat(head.illumination().warmth[Relief.point(5, -4)]).isPositive();
	}

	@Test
	void isTheSameEveryTime() {
		assertThat(Arrays.hashCode(lit("angle: 33, size: soft").illumination().light))
			.isEqualTo(Arrays.hashCode(lit("angle: 33, size: soft").illumination().light));
	}

}

package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.Panel;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static de.filmfarm.lexikon.media.diagram.DiagramScene.ENGLISH;
import static de.filmfarm.lexikon.media.diagram.DiagramScene.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LightingTests {

	private static final String PORTRAIT = """
			lamps:
			  - { term: key-light, angle: 90, height: 0, distance: 2 }
			  - { term: fill-light, angle: -30, height: 10, distance: 2, size: soft, stops: -2 }
			flags:
			  - { term: flag, angle: 60, distance: 1, width: .5 }
			background:
			  tone: dark
			  light: { term: background-light, angle: 150, distance: 1.5, stops: -1 }
			ratio: true
			""";

	@Test
	void standsToScaleAroundTheSubject() {
		Document plan = LightingScene.panel(LightingScene.draw(PORTRAIT, ENGLISH), 0);
		assertThat(plan.select("svg").attr("viewBox")).isEqualTo("0 0 640 640");
		// 464 units for the 4.2 metres from the background to the camera
		assertThat(plan.select("g.lamp").get(0).attr("transform")).isEqualTo("translate(540.95 264.76) rotate(180)");
		assertThat(plan.select("g.camera").attr("transform")).isEqualTo("translate(320 552) rotate(-90)");
	}

	@Test
	void numbersEveryLampAndTool() {
		DrawnDiagram drawn = LightingScene.draw(PORTRAIT, ENGLISH);
		assertThat(LightingScene.panel(drawn, 0).select("text.number").eachText()).containsExactly("1", "2", "3", "4");
		assertThat(drawn.legend()).extracting("words")
			.containsExactly("key <light>", "fill light", "background light", "flag");
		assertThat(drawn.legend().get(0).path()).isEqualTo("/en/terms/key-light");
	}

	@Test
	void namesItsTerms() {
		assertThat(LightingScene.read(PORTRAIT).terms()).containsExactly("background-light", "fill-light", "flag",
				"key-light");
	}

	@Test
	void showsTheHeadBesideThePlan() {
		DrawnDiagram drawn = LightingScene.draw(PORTRAIT, ENGLISH);
		Document picture = LightingScene.panel(drawn, 1);
		assertThat(picture.select("text").eachText()).containsExactly("In the frame", "4.6:1");
		assertThat(picture.select("mask")).hasSize(3);
		assertThat(picture.select("mask").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(picture.select("circle.eye-light")).isNotEmpty();
	}

	@Test
	void isSmall() {
		int size = LightingScene.draw(PORTRAIT, ENGLISH)
			.panels()
			.stream()
			.map(Panel::svg)
			.mapToInt(String::length)
			.sum();
		assertThat(size).isLessThan(25_000);
	}

	@Test
	void theNamesOfMasksBelongToOnePicture() {
		String other = PORTRAIT.replace("angle: 90", "angle: 80");
		assertThat(LightingScene.panel(LightingScene.draw(PORTRAIT, ENGLISH), 1).select("mask").eachAttr("id"))
			.doesNotContainAnyElementsOf(
					LightingScene.panel(LightingScene.draw(other, ENGLISH), 1).select("mask").eachAttr("id"));
	}

	@Test
	void aSilhouetteHasNoFace() {
		Document picture = LightingScene.panel(LightingScene.draw("""
				ambient: { stops: -9 }
				background: { tone: grey, distance: 2, light: { term: background-light, angle: 160, distance: 1.5 } }
				""", ENGLISH), 1);
		assertThat(picture.select(".feature, .eye-light, path.tone-3")).isEmpty();
		assertThat(picture.select("circle.tone-6")).isNotEmpty();
	}

	@Test
	void onlyEyesInTheLightMirrorTheLamp() {
		Document picture = LightingScene
			.panel(LightingScene.draw("lamps: [{ term: key-light, angle: -90, height: 5 }]", ENGLISH), 1);
		assertThat(picture.select("ellipse.iris")).hasSizeLessThan(2);
	}

	@Test
	void comparesDistances() {
		Document pictures = LightingScene.panel(LightingScene.draw(
				"lamps: [{ term: key-light, angle: 30 }]\ndistances: [1, 2, 4]\nbackground: { distance: 1 }", ENGLISH),
				1);
		assertThat(pictures.select("svg.head-picture")).hasSize(3);
		assertThat(pictures.select("text").eachText()).containsExactly("1 m", "0 stops", "2 m", "−2 stops", "4 m",
				"−4 stops");
	}

	@Test
	void saysWhatStandsWhereAndWhatItDoes() {
		DrawnDiagram drawn = LightingScene.draw(PORTRAIT, ENGLISH);
		assertThat(drawn.alt()).startsWith(
				"Lighting plan with key <light>, fill light, background light and flag, and a head in that light: the right side of the face is ")
			.endsWith(" stops brighter than the left.");
		assertThat(drawn.description())
			.contains(
					"1, key <light>: a spotlight, 90 degrees to the right of the camera, at eye level, 2 metres away.")
			.contains(
					"2, fill light: a soft box, 30 degrees to the left of the camera, 10 degrees above the eyes, 2 metres away, 2 stops under the exposure of the picture.")
			.contains(
					"flag: 60 degrees to the right of the camera, at eye level, 1 metre away, 0.5 metres wide, keeps light away.")
			.contains("turned at the background.")
			.contains("Key and fill together are to the fill alone as 4.6 to 1, which is 2.2 stops.");
	}

	@Test
	void saysItInGerman() {
		DrawnDiagram drawn = LightingScene.draw(PORTRAIT, GERMAN);
		assertThat(drawn.alt()).startsWith("Lichtplan mit key <light>, fill light, background light und flag");
		assertThat(drawn.description()).contains("90 Grad rechts von der Kamera, auf Augenhöhe, 2 Meter entfernt.")
			.contains("2 Blenden unter der eingestellten Belichtung.")
			.contains("wie 4,6 zu 1, das sind 2,2 Blenden.");
	}

	@Test
	void aPlanWithToolsAloneIsNamedAfterThem() {
		assertThat(LightingScene.draw("flags: [{ term: negative-fill, angle: 80 }]", ENGLISH).alt())
			.startsWith("Lighting plan with negative fill, and");
		assertThat(LightingScene.draw("ambient: { stops: -1 }", ENGLISH).alt())
			.startsWith("Lighting plan without a lamp, and");
	}

	@Test
	void theSunHasNoDistance() {
		assertThat(LightingScene.draw("lamps: [{ term: golden-hour, angle: 70, height: 1, source: sun }]", ENGLISH)
			.description()).contains("the sun, 70 degrees to the right of the camera, 1 degree above the eyes.");
	}

	@Test
	void saysHowNarrowABeamIs() {
		String snoot = "lamps: [{ term: snoot, angle: 35, beam: 5.5 }]";
		assertThat(LightingScene.draw(snoot, ENGLISH).description()).contains("away, in a beam of 5.5 degrees.");
		assertThat(LightingScene.draw(snoot, GERMAN).description()).contains("entfernt, in einem Strahl von 5,5 Grad.");
		assertThat(LightingScene.draw(PORTRAIT, ENGLISH).description()).doesNotContain("in a beam");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					stops: -1               | Light comes from everywhere, 1 stop under the exposure of the picture.
					stops: 0, colour: warm  | Light comes from everywhere, at the exposure of the picture, warm light.
					colour: cool            | Light comes from everywhere, 5 stops under the exposure of the picture, cool light.
					stops: -10              | Hardly any light comes from the surroundings.
					""")
	void saysHowMuchLightComesFromEverywhere(String ambient, String told) {
		assertThat(LightingScene.draw("ambient: { %s }".formatted(ambient), ENGLISH).description()).contains(told);
		assertThat(LightingScene.draw(PORTRAIT, ENGLISH).description()).doesNotContain("everywhere", "surroundings");
	}

	@Test
	void oneIsNotMany() {
		String lines = """
				camera: { distance: 1 }
				lamps: [{ term: key-light, angle: 60 }, { term: fill-light, angle: 0 }]
				flags: [{ term: flag, angle: 90, distance: 1, width: 1 }]
				ambient: { stops: -12 }
				background: { distance: 1 }
				ratio: true
				""";
		assertThat(LightingScene.draw(lines, ENGLISH).description()).contains("the camera stands 1 metre in front")
			.contains("1 metre away, 1 metre wide")
			.contains("1 metre behind the subject")
			.contains("as 2 to 1, which is 1 stop.");
		assertThat(LightingScene.draw(lines, GERMAN).description()).contains("wie 2 zu 1, das ist 1 Blende.");
	}

	@Test
	void aPracticalInTheFrameIsSeen() {
		DrawnDiagram drawn = LightingScene
			.draw("lamps: [{ term: practical, angle: 170, distance: 1.4, source: practical, colour: warm }]", ENGLISH);
		assertThat(drawn.description()).contains("practical: a lamp in the picture, behind");
		Document picture = LightingScene.panel(drawn, 1);
		assertThat(picture.select("svg > circle.tone-6, svg > circle.warm")).hasSize(2);
	}

	@Test
	void aPracticalOutsideOfTheFrameIsNotSeen() {
		DrawnDiagram drawn = LightingScene.draw("lamps: [{ term: practical, angle: 60, source: practical }]", ENGLISH);
		assertThat(drawn.description()).contains("practical: a lamp of the set, 60 degrees");
		assertThat(LightingScene.panel(drawn, 1).select("svg > circle")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "40, 30, to the lower left", "-40, 30, to the lower right", "0, 45, downwards", "0, -45, upwards" })
	void saysWhereTheShadowOfTheNoseFalls(double angle, double height, String where) {
		DrawnDiagram drawn = LightingScene
			.draw("lamps: [{ term: key-light, angle: %s, height: %s }]".formatted(angle, height), ENGLISH);
		assertThat(drawn.description()).contains("The shadow of the nose falls " + where + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"lamps: [{ term: key-light, angle: 200 }] | 2 | a number from -180 to 180 expected, not 200",
			"lamps: [{ term: key-light }] | 2 | 'angle' is missing",
			"lamps: [{ term: key-light, angle: 0, size: huge }] | 2 | a number expected, not 'huge'",
			"lamps: [{ term: key-light, angle: 0, power: 5 }] | 2 | unknown field 'power'",
			"lamps: [{ term: key-light, angle: 0, aims: board }] | 2 | there is no bounce 'board'",
			"lamps: [{ term: rim-light, angle: 180, distance: 3 }] | 2 | behind the background, which is 1.6 metres",
			"frames: [{ term: diffusion, angle: 20 }] | 2 | no lamp shines through it",
			"ratio: true | 2 | a ratio needs a first lamp that shines on the face",
			"distances: [1, 2] | 2 | there is no lamp to move",
			"background: { light: { term: key-light, angle: 20 } } | 2 | stands behind the subject",
			"background: { light: { term: key-light, angle: 180, distance: 5 } } | 2 | would stand behind the background",
			"background: { tone: pink } | 2 | 'pink' is not one of black, dark, grey, light, white",
			"subject: { faces: 120 } | 2 | a number from -90 to 90 expected, not 120",
			"flags: [{ term: net, angle: 0, stops: 1 }] | 2 | a number from -8 to -0.1 expected, not 1" })
	void refusesWhatCannotBe(String lines, int line, String why) {
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> LightingScene.read(lines))
			.withMessageContaining(":" + line)
			.withMessageContaining(why);
	}

	@Test
	void refusesMoreThanCanBeToldApart() {
		String lamp = "  - { term: key-light, angle: 10 }\n";
		assertThatExceptionOfType(InvalidFileException.class)
			.isThrownBy(() -> LightingScene.read("lamps:\n" + lamp.repeat(10)))
			.withMessageContaining("at most 9 lamps and tools");
		assertThatExceptionOfType(InvalidFileException.class)
			.isThrownBy(() -> LightingScene.read("lamps:\n" + lamp + "distances: [1]\n"))
			.withMessageContaining("two to 4 distances");
	}

	@Test
	void escapesWhatAFileSays() {
		DrawnDiagram drawn = LightingScene.draw("lamps: [{ term: '<b>\"x&', angle: 30 }]", ENGLISH);
		assertThat(drawn.panels()).allSatisfy((panel) -> assertThat(panel.svg()).doesNotContain("<b>"));
	}

}

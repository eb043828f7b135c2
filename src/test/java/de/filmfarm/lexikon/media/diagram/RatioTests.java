package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RatioTests {

	private static final String PICTURES = """
			kind: ratio
			equal: height
			nested: true
			pictures:
			  - { ratio: 2 }
			  - { ratio: 1.5, marked: true, name: { term: flat } }
			""";

	@Test
	void nestedPicturesOfEqualHeightShareTheirMiddle() {
		assertThat(Drawings.svg(Drawings.english(PICTURES))).contains(
				"<rect class=\"shape\" x=\"23\" y=\"3\" width=\"594\" height=\"297\"",
				"<rect class=\"shape marked\" x=\"97.25\" y=\"3\" width=\"445.5\" height=\"297\"");
	}

	@Test
	void numbersStandOnTheEdgesOfTheirPictures() {
		assertThat(Drawings.svg(Drawings.english(PICTURES))).contains("<circle class=\"number\" cx=\"617\"",
				"<circle class=\"number\" cx=\"542.75\"");
	}

	@Test
	void picturesOfEqualAreaHaveEqualArea() {
		String svg = Drawings.svg(Drawings.english("""
				kind: ratio
				equal: area
				pictures: [ { ratio: 1 }, { ratio: 4 } ]
				"""));
		assertThat(svg).contains("width=\"153.6\" height=\"153.6\"", "width=\"307.2\" height=\"76.8\"");
	}

	@Test
	void picturesToScaleAreComparedByArea() {
		DrawnDiagram drawn = Drawings.english("""
				kind: ratio
				equal: scale
				pictures: [ { size: [20, 10] }, { size: [40, 20] } ]
				""");
		assertThat(drawn.description()).contains("2.00 : 1, 40 × 20 mm has 4 times the area of 2.00 : 1, 20 × 10 mm.");
	}

	@Test
	void picturesAreToldInBothLanguages() {
		Map<String, TermName> terms = Map.of("flat", new TermName("flat", "/en/flat"));
		DrawnDiagram drawn = Drawings.draw("en", PICTURES, terms);
		assertThat(drawn.alt()).isEqualTo("Pictures of equal height: 2.00 : 1; flat: 1.50 : 1.");
		assertThat(drawn.legend()).contains(new DrawnDiagram.Entry(2, "flat: 1.50 : 1", "/en/flat"));
		assertThat(Drawings.draw("de", PICTURES, terms).description())
			.isEqualTo("Vom schmalsten zum breitesten Format: flat: 1,50 : 1; 2,00 : 1.");
	}

	@Test
	void perforationsOfThirtyFiveMillimetreFilmAreFourToThePicture() {
		DrawnDiagram drawn = Drawings.english("kind: ratio\nfilms: [ academy ]\n");
		assertThat(Drawings.svg(drawn))
			.contains("<rect class=\"exposed\" x=\"7.78\" y=\"-13.7\" width=\"21.95\" height=\"16\"",
					"<rect class=\"exposed\" x=\"7.78\" y=\"5.3\" width=\"21.95\" height=\"16\"")
			.contains("<rect class=\"hole\" x=\"2.01\"", "<rect class=\"hole\" x=\"30.17\"");
		assertThat(drawn.description()).contains("with 4 perforations a picture of 21.95 by 16 mm.");
	}

	@Test
	void perforationsOfSixtyFiveMillimetreFilmLieNearThePicture() {
		assertThat(Drawings.svg(Drawings.english("kind: ratio\nfilms: [ film-65 ]\n")))
			.contains("<rect class=\"exposed\" x=\"6.25\"", "<rect class=\"hole\" x=\"2.96\"");
	}

	@Test
	void numberOfASmallPictureStaysOnItsEdge() {
		String svg = Drawings.svg(Drawings.english("""
				kind: ratio
				equal: scale
				nested: true
				pictures: [ { size: [9, 6] }, { size: [18, 12] }, { size: [30, 20] }, { size: [36, 24] } ]
				"""));
		// 16.5 units a millimetre; the middle of all is 201 units from the top, and the
		// smallest picture reaches to 49.5 units from it.
		assertThat(svg).contains("<circle class=\"number\" cx=\"394.25\" cy=\"167.5\"",
				"<circle class=\"number\" cx=\"468.5\" cy=\"178\"", "<circle class=\"number\" cx=\"617\" cy=\"270\"");
	}

	@Test
	void imaxRunsSideways() {
		DrawnDiagram drawn = Drawings.german("kind: ratio\nfilms: [ imax ]\n");
		assertThat(Drawings.svg(drawn)).contains("width=\"70.41\" height=\"52.63\"");
		assertThat(drawn.description()).contains("65 mm Breite, der waagerecht läuft", "15 Löcher pro Bild");
	}

	@Test
	void widePictureHasBarsAboveAndBelow() {
		DrawnDiagram drawn = Drawings.english("kind: ratio\nscreen: { ratio: 1.5, picture: 2, way: whole }\n");
		assertThat(Drawings.svg(drawn)).contains("<rect class=\"dark\" x=\"3\" y=\"3\" width=\"634\" height=\"422.67\"",
				"<svg x=\"3\" y=\"55.83\" width=\"634\" height=\"317\"");
		assertThat(drawn.alt()).startsWith("Letterbox: a picture of 2.00 : 1")
			.endsWith("with black bars above and below.");
		assertThat(drawn.description()).isEqualTo("The picture takes 75 percent of the height of the screen.");
	}

	@Test
	void narrowPictureHasBarsAtTheSides() {
		DrawnDiagram drawn = Drawings.german("kind: ratio\nscreen: { ratio: 2, picture: 1, way: whole }\n");
		assertThat(Drawings.svg(drawn)).contains("<svg x=\"161.5\" y=\"3\" width=\"317\" height=\"317\"");
		assertThat(drawn.alt()).startsWith("Pillarbox:");
	}

	@Test
	void windowMovesOverACroppedPicture() {
		DrawnDiagram drawn = Drawings
			.english("kind: ratio\nscreen: { ratio: 1, picture: 2, way: crop, window: [0, 1] }\n");
		assertThat(drawn.moving()).isTrue();
		assertThat(Drawings.svg(drawn)).contains("values=\"3 0; 320 0\"");
		assertThat(drawn.description()).isEqualTo("The window shows 50 percent of the width.");
	}

	@Test
	void anamorphicPictureIsNarrowOnTheFilm() {
		DrawnDiagram drawn = Drawings.english("kind: ratio\nscreen: { ratio: 1.2, picture: 2.4, way: squeeze }\n");
		assertThat(Drawings.svg(drawn)).contains("width=\"317\" height=\"264.17\" viewBox=\"0 0 432 180\"",
				"width=\"634\" height=\"264.17\" viewBox=\"0 0 432 180\"");
		assertThat(drawn.description()).contains("squeezes the width by 2.");
	}

	@Test
	void namesAreNotTakenForMarkup() {
		DrawnDiagram drawn = Drawings.english(PICTURES.replace("{ term: flat }", "\"<b>\""));
		assertThat(Drawings.svg(drawn)).doesNotContain("<b>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pictures: [ { ratio: 9 } ]                         | 2: a number from 0.3 to 5 expected
			pictures: [ { size: [0, 2] } ]                     | 2: a size is a width and a height
			pictures: [ { size: [3, 2], ratio: 2 } ]           | 2: the ratio follows from the size
			pictures: [ { format: imax-3d } ]                  | 2: 'imax-3d' is not one of
			pictures: []                                       | 1: 1 to 6 pictures or films
			films: [ academy ], equal: area                    | 1: 'equal' and 'nested' say how
			films: [ super-9 ]                                 | 2: 'super-9' is not one of
			pictures: [ { ratio: 2 } ], equal: scale           | 2: to scale are only pictures
			pictures: [ { ratio: 2 } ], films: [ academy ]     | 1: either 'pictures' to compare
			screen: { ratio: 2, picture: 2, way: whole }       | 2: the picture has the shape of the screen
			screen: { ratio: 2, picture: 1, way: crop }        | 2: only a picture that is wider
			screen: { ratio: 1, picture: 2, way: whole, window: 0 } | 2: only a picture that is cropped
			""")
	void whatCannotBeDrawnIsRefused(String lines, String refusal) {
		assertThat(Drawings.refusal("{ kind: ratio,\n" + lines + " }\n")).startsWith("term.yaml:" + refusal);
	}

}

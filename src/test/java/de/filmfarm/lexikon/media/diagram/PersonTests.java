package de.filmfarm.lexikon.media.diagram;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of a figure is drawn at which size. */
class PersonTests {

	private static final String BROWS = "M-5.8-163.2L-2-163.2";

	private static final String EYES = "class=\"pen eye\"";

	private static String drawn(double scale, double times) {
		Svg svg = new Svg();
		Person.FRONT.drawEnlarged(svg, "person", new Point(0, 0), scale, times, false, false);
		return svg.toString();
	}

	@Test
	void smallFacesHaveThinLinesAndNoBrowsThatRunIntoTheEyes() {
		assertThat(drawn(.7, 1)).contains("class=\"person tiny\"", EYES).doesNotContain(BROWS);
		assertThat(drawn(1.2, 1)).contains("class=\"person\"", EYES, BROWS);
	}

	@Test
	void tinyFacesHaveNothingInThem() {
		assertThat(drawn(.4, 1)).contains("class=\"person tiny\"", "class=\"hair\"").doesNotContain(EYES);
	}

	@Test
	void faceThatIsShownLargerHasMoreInIt() {
		assertThat(drawn(.7, 2)).contains("class=\"person\"", BROWS, "scale(0.7 0.7)");
		assertThat(drawn(1.2, .3)).contains("tiny").doesNotContain(EYES);
	}

	@Test
	void bentFigureHasThinLinesToo() {
		Svg svg = new Svg();
		Person.FRONT.draw(svg, "person", .7, false, (at) -> at);
		assertThat(svg.toString()).contains("class=\"person tiny\"");
	}

}

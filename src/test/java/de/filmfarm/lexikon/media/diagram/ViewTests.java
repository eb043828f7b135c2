package de.filmfarm.lexikon.media.diagram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ViewTests {

	/** Looks to the right of the plan, half a picture wide at a distance of its own. */
	private final View view = new View(new Point(2, 2), 0, 90, 1.5, 0);

	@Test
	void seesWhatIsAheadInTheMiddle() {
		assertThat(this.view.depth(new Point(6, 2))).isCloseTo(4, within(1e-9));
		assertThat(this.view.side(new Point(6, 2))).isCloseTo(0, within(1e-9));
		assertThat(this.view.project(0, 1.5, 4).distance(new Point(0, 0))).isZero();
	}

	/** Downwards on the plan is to the right of a camera that looks to the right. */
	@ParameterizedTest
	@CsvSource({ "0, 6, 3", "180, -2, 1", "90, 1, 6", "270, 3, -2" })
	void putsToTheRightWhatStandsToTheRightOfTheLens(double heading, double x, double y) {
		View turned = new View(new Point(2, 2), heading, 90, 1.5, 0);
		assertThat(turned.depth(new Point(x, y))).isPositive();
		assertThat(turned.side(new Point(x, y))).isCloseTo(1, within(1e-9));
		assertThat(turned.project(1, 0, 4).x()).isPositive();
	}

	@Test
	void showsAtTwiceTheDistanceHalfTheSize() {
		assertThat(this.view.scale(4)).isCloseTo(this.view.scale(2) / 2, within(1e-9));
		assertThat(new View(new Point(0, 0), 0, 53.13, 1.5, 0).scale(1)).isCloseTo(1, within(1e-3));
	}

	@Test
	void liftsTheHorizonWhenItLooksDown() {
		double level = this.view.project(0, 0, 10).y();
		assertThat(level).isPositive();
		assertThat(new View(new Point(2, 2), 0, 90, 1.5, -10).project(0, 0, 10).y()).isLessThan(level);
		assertThat(new View(new Point(2, 2), 0, 90, 4, 0).project(0, 0, 10).y()).isGreaterThan(level);
	}

	@Test
	void looksDownOnAStretchOfTheGround() {
		// The frame takes in 11 degrees to each side of 42, from a height of 9 metres.
		Span reach = new View(new Point(0, 0), 0, 50, 9, -42).reach(2.39, 28);
		double half = Math.tan(Math.toRadians(25)) / 2.39;
		assertThat(reach.start()).isCloseTo((9 - 1.76) / (Math.tan(Math.toRadians(42)) + half), within(1e-9));
		assertThat(reach.end()).isCloseTo(9 / (Math.tan(Math.toRadians(42)) - half), within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "1.6, 0, 0, 28", "1.6, -20, 0, 9.48", "1, 20, 0, 28", "4, 0, 11.48, 28" })
	void reachesFromTheLensToTheHorizonAtTheHeightOfTheEyes(double height, double tilt, double from, double to) {
		Span reach = new View(new Point(0, 0), 0, 50, height, tilt).reach(2.39, 28);
		assertThat(reach.start()).isCloseTo(from, within(.01));
		assertThat(reach.end()).isCloseTo(to, within(.01));
	}

	@Test
	void hasItsEdgesAtHalfTheAngleOfTheLens() {
		assertThat(this.view.edge(3, 1).distance(new Point(5, 5))).isCloseTo(0, within(1e-9));
		assertThat(this.view.edge(3, -1).distance(new Point(5, -1))).isCloseTo(0, within(1e-9));
	}

	@Test
	void seesNothingBehindOrBesideIt() {
		assertThat(this.view.sees(new Point(6, 5))).isTrue();
		assertThat(this.view.sees(new Point(6, 6.1))).isFalse();
		assertThat(this.view.sees(new Point(0, 2))).isFalse();
		assertThat(this.view.sees(new Point(2.1, 2))).isFalse();
	}

}

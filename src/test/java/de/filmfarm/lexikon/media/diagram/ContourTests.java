package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContourTests {

	private static double[] field(DoubleBinaryOperator height) {
		double[] field = new double[Relief.SIZE * Relief.SIZE];
		for (int i = 0; i < field.length; i++) {
			field[i] = height.applyAsDouble(i % Relief.SIZE, Math.floorDiv(i, Relief.SIZE));
		}
		return field;
	}

	private static double[] hill() {
		return field((x, y) -> 100 - Math.hypot(x - 50, y - 40));
	}

	@Test
	void aHillHasOneRoundLine() {
		List<List<Point>> lines = Contour.around(hill(), 80);
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0))
			.allSatisfy((point) -> assertThat(point.distance(new Point(50, 40))).isCloseTo(20, within(.05)));
		assertThat(Math.abs(SmoothPath.area(lines.get(0)))).isCloseTo(Math.PI * 400, within(4.0));
	}

	@Test
	void aHoleTurnsTheOtherWay() {
		List<List<Point>> lines = Contour.around(field((x, y) -> 10 - Math.abs(20 - Math.hypot(x - 50, y - 50))), 5);
		assertThat(lines).hasSize(2);
		assertThat(SmoothPath.area(lines.get(0)) * SmoothPath.area(lines.get(1))).isNegative();
	}

	@Test
	void whatReachesTheEdgeIsClosedThere() {
		List<List<Point>> lines = Contour.around(field((x, y) -> y - 50), 0);
		assertThat(lines).hasSize(1);
		assertThat(Math.abs(SmoothPath.area(lines.get(0)))).isCloseTo((Relief.SIZE - 1.0) * (Relief.SIZE - 51),
				within(1.0));
	}

	@Test
	void nothingIsHighEnough() {
		assertThat(Contour.around(hill(), 200)).isEmpty();
	}

	@Test
	void aRoundLineNeedsFewPoints() {
		String path = SmoothPath.around(Contour.around(hill(), 80), 10, 1);
		assertThat(path).startsWith("M").endsWith("z").matches("[Mqz0-9 -]+");
		assertThat(path.chars().filter((letter) -> letter == 'q').count()).isBetween(8L, 40L);
	}

	@Test
	void specksAreLeftOut() {
		assertThat(SmoothPath.around(Contour.around(field((x, y) -> (x == 50 && y == 50) ? 1 : 0), .5), 10, 1))
			.isEmpty();
	}

}

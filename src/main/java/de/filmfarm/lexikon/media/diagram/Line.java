package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A line of a curve: through points without a corner and without overshooting, or by a
 * law.
 *
 * @param name in the legend
 * @param points that it goes through, from left to right
 * @param law if it follows one
 * @param filled whether the area below counts, as in a histogram
 * @param marked whether it is what the article is about
 */
record Line(@Nullable Label name, List<Point> points, @Nullable Law law, boolean filled, boolean marked) {

	static Line read(YamlValue lines, Axis across, Axis up) {
		lines.only("name", "points", "law", "filled", "marked");
		Line line = new Line(lines.field("name").map(Label::read).orElse(null),
				lines.listOf("points").stream().map((point) -> point(point, across, up)).toList(),
				lines.field("law").map((value) -> value.one(Law.class)).orElse(null), lines.flag("filled", false),
				lines.flag("marked", true));
		if ((line.law == null) == line.points.isEmpty()) {
			throw lines.error("a line goes through 'points' or follows a 'law'");
		}
		for (int i = 1; i < line.points.size(); i++) {
			if (line.points.get(i).x() <= line.points.get(i - 1).x()) {
				throw lines.listOf("points").get(i).error("points stand from left to right");
			}
		}
		if (line.law == null && line.points.size() < 2) {
			throw lines.required("points").error("a line has at least two points");
		}
		return line;
	}

	private static Point point(YamlValue value, Axis across, Axis up) {
		List<YamlValue> numbers = value.items();
		if (numbers.size() != 2) {
			throw value.error("a point is two numbers: [across, up]");
		}
		return new Point(numbers.get(0).decimal(across.from(), across.to()),
				numbers.get(1).decimal(up.from(), up.to()));
	}

	double from(Axis across) {
		return this.points.isEmpty() ? across.from() : this.points.get(0).x();
	}

	double to(Axis across) {
		return this.points.isEmpty() ? across.to() : this.points.get(this.points.size() - 1).x();
	}

	/** How high it is at a place. */
	double at(double x) {
		if (this.law != null) {
			return this.law.at(x);
		}
		int i = 0;
		while (i < this.points.size() - 2 && x > this.points.get(i + 1).x()) {
			i++;
		}
		Point a = this.points.get(i);
		Point b = this.points.get(i + 1);
		double width = b.x() - a.x();
		double t = Math.max(0, Math.min(1, (x - a.x()) / width));
		double square = t * t;
		double cube = square * t;
		return a.y() * (2 * cube - 3 * square + 1) + slope(i) * width * (cube - 2 * square + t)
				+ b.y() * (3 * square - 2 * cube) + slope(i + 1) * width * (cube - square);
	}

	/**
	 * At a point, so that the line never rises above it or falls below (Fritsch and
	 * Carlson).
	 */
	private double slope(int i) {
		if (i == 0 || i == this.points.size() - 1) {
			return (i == 0) ? secant(0) : secant(i - 1);
		}
		double before = secant(i - 1);
		double after = secant(i);
		return (before * after <= 0) ? 0 : 2 * before * after / (before + after);
	}

	private double secant(int i) {
		Point a = this.points.get(i);
		Point b = this.points.get(i + 1);
		return (b.y() - a.y()) / (b.x() - a.x());
	}

	/** The places of a line that is drawn in so many steps. */
	List<Point> trace(Axis across, int steps) {
		List<Point> trace = new ArrayList<>();
		double from = from(across);
		double to = to(across);
		for (int i = 0; i <= steps; i++) {
			double x = from + (to - from) * i / steps;
			trace.add(new Point(x, at(x)));
		}
		return trace;
	}

	/** How a quantity depends on another. */
	enum Law {

		/** As much as comes in goes out. */
		LINEAR,

		/** The code of a gamma of 2.2, from 0 to 1. */
		GAMMA,

		/**
		 * The code of a logarithmic recording, from 0 to 1: the same step for every stop.
		 */
		LOG,

		/** A quarter at twice the distance; 1 at distance 1. */
		INVERSE_SQUARE;

		double at(double x) {
			return switch (this) {
				case LINEAR -> x;
				case GAMMA -> Math.pow(Math.max(0, x), 1 / 2.2);
				case LOG -> Math.log(1 + 1023 * Math.max(0, x)) / Math.log(1024);
				case INVERSE_SQUARE -> 1 / (x * x);
			};
		}

		String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way that something takes over a plan: straight from place to place, or in a smooth
 * curve through them. A single place is a way of no length.
 */
final class Course {

	/** Steps between two places of a curve: enough to look round. */
	private static final int STEPS = 16;

	private final List<Point> points;

	private final double length;

	private Course(List<Point> points) {
		this.points = points;
		this.length = IntStream.range(1, points.size())
			.mapToDouble((i) -> points.get(i - 1).distance(points.get(i)))
			.sum();
	}

	static Course straight(List<Point> places) {
		return new Course(List.copyOf(places));
	}

	/** Through all places without a corner, as a Catmull-Rom spline. */
	static Course curved(List<Point> places) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i + 1 < places.size(); i++) {
			Point before = places.get(Math.max(0, i - 1));
			Point after = places.get(Math.min(places.size() - 1, i + 2));
			for (int step = 0; step < STEPS; step++) {
				points.add(between(before, places.get(i), places.get(i + 1), after, step / (double) STEPS));
			}
		}
		points.add(places.get(places.size() - 1));
		return new Course(points);
	}

	private static Point between(Point a, Point b, Point c, Point d, double t) {
		return new Point(spline(a.x(), b.x(), c.x(), d.x(), t), spline(a.y(), b.y(), c.y(), d.y(), t));
	}

	private static double spline(double a, double b, double c, double d, double t) {
		return .5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
	}

	boolean isMove() {
		return length() > 0;
	}

	double length() {
		return this.length;
	}

	/** The place at a part of the way, from 0 to 1. */
	Point at(double part) {
		double left = part * length();
		for (int i = 0; i + 1 < this.points.size(); i++) {
			double step = this.points.get(i).distance(this.points.get(i + 1));
			if (left <= step && step > 0) {
				return this.points.get(i).towards(this.points.get(i + 1), left / step);
			}
			left -= step;
		}
		return this.points.get(this.points.size() - 1);
	}

	/** The direction of the way there, in degrees. */
	double heading(double part) {
		return at(Math.max(0, part - .01)).heading(at(Math.min(1, part + .01)));
	}

	List<Point> points() {
		return this.points;
	}

}

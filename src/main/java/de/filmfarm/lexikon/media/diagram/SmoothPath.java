package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed lines as the data of a path with few points: what bends little is left out, and
 * the rest is drawn as curves whose handles are the points that remain.
 */
final class SmoothPath {

	/** How far a point may lie beside the line without being kept, in units. */
	private static final double COARSE = 2.5;

	/** Where a corner begins to be rounded, in units from it. */
	private static final double ROUND = 20;

	/** Anything smaller is a speck, in square units. */
	private static final double SPECK = 500;

	private final StringBuilder path = new StringBuilder();

	private final double scale;

	private final double coarse;

	private final double speck;

	private long x;

	private long y;

	private SmoothPath(double scale, double shown) {
		this.coarse = COARSE / shown;
		this.speck = SPECK / shown / shown;
		this.scale = scale;
	}

	/**
	 * The data of a path around all lines.
	 * @param scale units for each step of their grid
	 * @param shown how large it is shown, where 1 is a panel of its own
	 */
	static String around(List<List<Point>> lines, double scale, double shown) {
		SmoothPath path = new SmoothPath(scale, shown);
		lines.forEach(path::add);
		return path.path.toString();
	}

	private void add(List<Point> line) {
		List<Point> points = line.stream()
			.map((point) -> new Point(point.x() * this.scale, point.y() * this.scale))
			.toList();
		if (Math.abs(area(points)) < this.speck) {
			return;
		}
		List<Point> corners = rounded(simple(points));
		Point before = corners.get(corners.size() - 1);
		move(before.towards(corners.get(0), .5));
		for (int i = 0; i < corners.size(); i++) {
			curve(corners.get(i), corners.get(i).towards(corners.get((i + 1) % corners.size()), .5));
		}
		this.path.append('z');
	}

	static double area(List<Point> line) {
		double area = 0;
		Point before = line.get(line.size() - 1);
		for (Point point : line) {
			area += (before.x() * point.y() - point.x() * before.y()) / 2;
			before = point;
		}
		return area;
	}

	/** The points that matter (Ramer, Douglas, Peucker), from two that lie far apart. */
	private List<Point> simple(List<Point> line) {
		int far = 0;
		for (int i = 1; i < line.size(); i++) {
			if (line.get(0).distance(line.get(i)) > line.get(0).distance(line.get(far))) {
				far = i;
			}
		}
		List<Point> kept = new ArrayList<>();
		keep(line, 0, far, kept);
		List<Point> rest = new ArrayList<>(line.subList(far, line.size()));
		rest.add(line.get(0));
		keep(rest, 0, rest.size() - 1, kept);
		return kept;
	}

	/** Keeps the first point, and what bends before the last. */
	private void keep(List<Point> line, int first, int last, List<Point> kept) {
		int bend = -1;
		double most = this.coarse;
		for (int i = first + 1; i < last; i++) {
			double beside = beside(line.get(i), line.get(first), line.get(last));
			if (beside > most) {
				most = beside;
				bend = i;
			}
		}
		if (bend < 0) {
			kept.add(line.get(first));
			return;
		}
		keep(line, first, bend, kept);
		keep(line, bend, last, kept);
	}

	private static double beside(Point point, Point from, Point to) {
		double length = from.distance(to);
		if (length == 0) {
			return from.distance(point);
		}
		return Math.abs((to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x()))
				/ length;
	}

	/** Adds points on long sides, so that curves stay near their corners. */
	private static List<Point> rounded(List<Point> corners) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < corners.size(); i++) {
			Point from = corners.get(i);
			Point to = corners.get((i + 1) % corners.size());
			double length = from.distance(to);
			points.add(from);
			if (length > 3 * ROUND) {
				points.add(from.towards(to, ROUND / length));
				points.add(to.towards(from, ROUND / length));
			}
		}
		return points;
	}

	private void move(Point to) {
		this.path.append('M');
		this.x = 0;
		this.y = 0;
		step(to);
		this.x = whole(to.x());
		this.y = whole(to.y());
	}

	private void curve(Point handle, Point to) {
		this.path.append('q');
		step(handle);
		step(to);
		this.x = whole(to.x());
		this.y = whole(to.y());
	}

	/** The way from where the pen stands, in whole units. */
	private void step(Point to) {
		number(whole(to.x()) - this.x);
		number(whole(to.y()) - this.y);
	}

	private static long whole(double length) {
		return Math.round(length);
	}

	private void number(long number) {
		char last = this.path.charAt(this.path.length() - 1);
		if (number >= 0 && Character.isDigit(last)) {
			this.path.append(' ');
		}
		this.path.append(number);
	}

}

package de.filmfarm.lexikon.media.diagram;

/**
 * A straight arrow that measures or points.
 */
final class Arrow {

	private static final double HEAD = 11;

	private Arrow() {
	}

	/**
	 * Draws it.
	 * @param both whether it has a head at its start too
	 */
	static void draw(Svg svg, Point from, Point to, boolean both) {
		double length = from.distance(to);
		if (length < 1) {
			return;
		}
		double head = Math.min(HEAD, length / (both ? 2.2 : 1.2));
		Point start = both ? from.towards(to, head / length) : from;
		Point end = from.towards(to, 1 - head / length);
		svg.add("path", "class", "measure", "d", Svg.path("M", start.x(), start.y(), "L", end.x(), end.y()));
		tip(svg, to, from.heading(to), head);
		if (both) {
			tip(svg, from, to.heading(from), head);
		}
	}

	private static void tip(Svg svg, Point at, double heading, double head) {
		Point left = at.ahead(heading + 155, head * 1.1);
		Point right = at.ahead(heading - 155, head * 1.1);
		svg.add("path", "class", "measure-head", "d",
				Svg.path("M", at.x(), at.y(), "L", left.x(), left.y(), "L", right.x(), right.y(), "Z"));
	}

}

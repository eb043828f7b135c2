package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.media.diagram.FloorPlan.Subject;

/**
 * What a fisheye sees: half of all directions in a circle. Everything is as far from its
 * middle as it is from the axis of the lens, r = f * theta, so that only lines through
 * the middle stay straight.
 */
final class FisheyePicture {

	/** Units between the circle and the upper and lower edge of the frame. */
	private static final double MARGIN = 5;

	/** Metres of floor to each side, and to the front. */
	private static final int FLOOR = 8;

	/** Steps along a line: enough to look round. */
	private static final int STEPS = 24;

	private final View view;

	private final Point middle;

	private final double radius;

	FisheyePicture(View view, double width, double height) {
		this.view = view;
		this.middle = new Point(width / 2, height / 2);
		this.radius = height / 2 - MARGIN;
	}

	/**
	 * Where a place is in the picture.
	 * @param side metres to the right of the axis
	 * @param above metres above the lens
	 * @param depth metres along the axis
	 */
	Point project(double side, double above, double depth) {
		double off = Math.hypot(side, above);
		double reach = (off == 0) ? 0 : this.radius * Math.atan2(off, depth) / (Math.PI / 2) / off;
		return this.middle.plus(side * reach, -above * reach);
	}

	void draw(Svg svg, Iterable<Subject> fromTheBack) {
		svg.add("rect", "class", "dark", "width", 2 * this.middle.x(), "height", 2 * this.middle.y())
			.add("circle", "class", "sky", "cx", this.middle.x(), "cy", this.middle.y(), "r", this.radius)
			.add("path", "class", "floor", "d", Svg.path("M", this.middle.x() - this.radius, this.middle.y(), "A",
					this.radius, this.radius, "0 0 0", this.middle.x() + this.radius, this.middle.y(), "Z"));
		for (int metre = -FLOOR; metre <= FLOOR; metre++) {
			floorLine(svg, new Point(metre, 0), new Point(metre, FLOOR));
		}
		for (int metre = 0; metre <= FLOOR; metre++) {
			floorLine(svg, new Point(-FLOOR, metre), new Point(FLOOR, metre));
		}
		fromTheBack.forEach((subject) -> person(svg, subject));
	}

	/** A line on the floor between two places, each to the right and in depth. */
	private void floorLine(Svg svg, Point from, Point to) {
		StringBuilder line = new StringBuilder();
		for (int step = 0; step <= STEPS; step++) {
			Point at = from.towards(to, step / (double) STEPS);
			Point there = project(at.x(), -this.view.height(), at.y());
			line.append(line.isEmpty() ? "M " : " L ").append(Svg.path(there.x(), there.y()));
		}
		svg.add("path", "class", "tile", "d", line);
	}

	/** Flat, and turned towards the lens, but bent as all that is upright. */
	private void person(Svg svg, Subject subject) {
		Point at = subject.course().at(0);
		double seen = this.view.at().heading(at);
		int mirror = (Math.sin(Math.toRadians(subject.faces() - seen)) < 0) ? -1 : 1;
		double scale = this.radius / (Math.PI / 2) / this.view.at().distance(at) / 100;
		Person.seen(subject.faces(), seen).draw(svg, "person", scale, false, (point) -> {
			Point place = at.ahead(seen + 90, mirror * point.x() / 100);
			return project(this.view.side(place), -point.y() / 100 - this.view.height(), this.view.depth(place));
		});
	}

}

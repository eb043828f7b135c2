package de.filmfarm.lexikon.media.diagram;

/**
 * What a camera sees from a place, as a pinhole does. The picture is upright whatever the
 * tilt, as with a shifted lens, so that figures stay straight.
 *
 * @param at place of the lens on the plan, in metres
 * @param heading direction in degrees clockwise from the right
 * @param lens horizontal angle of view in degrees
 * @param height of the lens above the floor, in metres
 * @param tilt upwards in degrees
 */
record View(Point at, double heading, double lens, double height, double tilt) {

	/** Nearer than this, nothing is drawn. */
	static final double NEAREST = .2;

	/** Metres along the axis of the lens. */
	double depth(Point place) {
		double angle = Math.toRadians(this.at.heading(place) - this.heading);
		return Math.cos(angle) * this.at.distance(place);
	}

	/** Metres to the right of the axis. */
	double side(Point place) {
		double angle = Math.toRadians(this.at.heading(place) - this.heading);
		return Math.sin(angle) * this.at.distance(place);
	}

	/** How long a metre is in a picture of a width of 1, at a depth. */
	double scale(double depth) {
		return .5 / (depth * Math.tan(Math.toRadians(this.lens / 2)));
	}

	/** The place in a picture of a width of 1 whose middle is at 0, 0. */
	Point project(double side, double above, double depth) {
		double scale = scale(depth);
		double up = above - this.height - depth * Math.tan(Math.toRadians(this.tilt));
		return new Point(side * scale, -up * scale);
	}

	/**
	 * A place of the plan, or a point above it, in a picture whose middle is at 0, 0.
	 * @param above metres from the floor
	 * @param width of the picture
	 */
	Point project(Point place, double above, double width) {
		Point point = project(side(place), above, depth(place));
		return new Point(point.x() * width, point.y() * width);
	}

	/**
	 * From which depth to which the frame shows anything of somebody who stands there: a
	 * camera that looks down from high above does not see who is right below it, or far
	 * away.
	 * @param aspect width of the frame by its height
	 * @param most where it ends for who looks at the horizon
	 */
	Span reach(double aspect, double most) {
		double down = -Math.tan(Math.toRadians(this.tilt));
		double half = Math.tan(Math.toRadians(this.lens / 2)) / aspect;
		double above = Math.max(0, this.height - Person.HEIGHT / 100);
		double near = (above > 0 && down + half > 0) ? above / (down + half) : 0;
		double far = (down > half) ? this.height / (down - half) : most;
		return new Span(Math.min(near, most), Math.min(far, most));
	}

	/**
	 * A place at the edge of what the lens takes in, 1 at the right and -1 at the left.
	 */
	Point edge(double depth, int side) {
		return this.at.ahead(this.heading, depth)
			.ahead(this.heading + 90, side * depth * Math.tan(Math.toRadians(this.lens / 2)));
	}

	/** Whether a place is within the picture from left to right. */
	boolean sees(Point place) {
		double depth = depth(place);
		return depth > NEAREST && Math.abs(side(place) * scale(depth)) <= .5;
	}

}

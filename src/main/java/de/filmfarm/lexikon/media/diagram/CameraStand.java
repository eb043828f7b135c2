package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Where a camera stands before a person, and how it is tilted.
 *
 * @param height of the lens above the floor in metres
 * @param tilt upwards in degrees
 * @param away metres from the person along the floor
 * @param lens horizontal angle of view in degrees
 */
record CameraStand(double height, double tilt, double away, double lens) {

	/** From here downwards it looks at people from above. */
	private static final double OVERHEAD = -80;

	/** Steeper than this, a standing figure has no sides left to draw. */
	private static final double STEEPEST = 60;

	/** Lower than this, the lens lies on the ground. */
	private static final double LOW = .3;

	/** Nearer than this, nothing is drawn. */
	private static final double NEAREST = .12;

	static CameraStand read(YamlValue lines) {
		lines.only("height", "tilt", "away", "lens");
		CameraStand stand = new CameraStand(lines.required("height").decimal(.02, 60),
				lines.field("tilt").map((value) -> value.decimal(-90, STEEPEST)).orElse(0.0),
				lines.required("away").decimal(0, 60),
				lines.field("lens").map((value) -> value.decimal(8, 110)).orElse(50.0));
		if (stand.tilt < -STEEPEST && !stand.isOverhead()) {
			throw lines.required("tilt")
				.error("tilt from -60 to 60 degrees, or from -90 to -80 for a camera right above");
		}
		if (!stand.isOverhead() && stand.away < .5) {
			throw lines.required("away").error("a camera that is not above stands at least half a metre away");
		}
		return stand;
	}

	boolean isOverhead() {
		return this.tilt <= OVERHEAD;
	}

	/** Metres along the axis of the lens. */
	double depth(double above, double away) {
		double up = above - this.height;
		return away * Math.cos(Math.toRadians(this.tilt)) + up * Math.sin(Math.toRadians(this.tilt));
	}

	boolean isBefore(double above, double away) {
		return depth(above, away) > NEAREST;
	}

	/** How long a metre is in a picture of a width of 1, at a depth. */
	double scale(double depth) {
		return .5 / (Math.max(NEAREST, depth) * Math.tan(Math.toRadians(this.lens / 2)));
	}

	/**
	 * The place in a picture of a width of 1 whose middle is at 0, 0.
	 * @param side metres to the right of the axis
	 * @param above metres above the floor
	 * @param away metres from the camera along the floor
	 */
	Point project(double side, double above, double away) {
		double tilted = Math.toRadians(this.tilt);
		double up = (above - this.height) * Math.cos(tilted) - away * Math.sin(tilted);
		double scale = scale(depth(above, away));
		return new Point(side * scale, -up * scale);
	}

	/** Where the horizon is in that picture; far outside if the camera looks down. */
	double horizon() {
		return isOverhead() ? -10 : Math.tan(Math.toRadians(this.tilt)) * .5 / Math.tan(Math.toRadians(this.lens / 2));
	}

	/** Vertical angle of view in degrees. */
	double vertical(double aspect) {
		return 2 * Math.toDegrees(Math.atan(Math.tan(Math.toRadians(this.lens / 2)) / aspect));
	}

	/** What one calls it. */
	String angle() {
		if (isOverhead()) {
			return "overhead";
		}
		if (this.tilt > 20 && this.height < LOW) {
			return "worms-eye";
		}
		return (this.tilt > 5) ? "low" : (this.tilt < -5) ? "high" : "level";
	}

}

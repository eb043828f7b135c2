package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Where something stands around the subject, as a gaffer says it.
 *
 * @param angle degrees around the subject from the axis of the camera, to the right of
 * the picture, to the left below 0
 * @param height degrees above the eyes of the subject
 * @param distance from the eyes in metres
 */
record Setting(double angle, double height, double distance) {

	/** Nearer than this it would stand in the face. */
	private static final double NEAREST = .4;

	private static final double FARTHEST = 8;

	/**
	 * Reads the fields {@code angle}, {@code height} and {@code distance}.
	 * @param distance unless the file says another
	 */
	static Setting read(YamlValue lines, double distance) {
		return new Setting(lines.required("angle").decimal(-180, 180),
				lines.field("height").map((value) -> value.decimal(-80, 90)).orElse(0.0),
				lines.field("distance").map((value) -> value.decimal(NEAREST, FARTHEST)).orElse(distance));
	}

	Setting at(double other) {
		return new Setting(this.angle, this.height, other);
	}

	/** In centimetres, as the head is measured. */
	Vector place() {
		return Vector.around(this.angle, this.height, this.distance * 100);
	}

	/** On the plan, in metres from the subject; the camera stands below it. */
	Point onPlan() {
		Vector place = place();
		return new Point(place.x() / 100, place.z() / 100);
	}

	/** Degrees between the ways from the head to both. */
	double apart(Setting other) {
		return Math.toDegrees(Math.acos(Math.min(1, place().unit().dot(other.place().unit()))));
	}

}

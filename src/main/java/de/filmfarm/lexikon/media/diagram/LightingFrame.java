package de.filmfarm.lexikon.media.diagram;

import java.util.Optional;

/**
 * What the lens takes in: on the plan as wide as in the picture of the head.
 *
 * @param camera distance from the subject in metres
 */
record LightingFrame(double camera) {

	/** Half of what the picture shows at the distance of the subject, in metres. */
	private static final double HALF = Relief.WIDTH / 200;

	static LightingFrame of(Lighting lighting) {
		return new LightingFrame(lighting.camera());
	}

	/**
	 * Half of what is in the picture, in metres.
	 * @param behind metres behind the subject
	 */
	double half(double behind) {
		return HALF * (this.camera + behind) / this.camera;
	}

	/** How large the picture shows something, where 1 is beside the head. */
	double size(Vector place) {
		return this.camera / (this.camera - place.z() / 100);
	}

	/**
	 * Where the picture shows a place, as parts of its width from the upper left corner;
	 * nothing if it is outside.
	 */
	Optional<Point> shown(Vector place) {
		if (place.z() / 100 >= this.camera) {
			return Optional.empty();
		}
		double size = size(place);
		Point at = new Point((place.x() * size - Relief.LEFT) / Relief.WIDTH,
				(Relief.TOP - place.y() * size) / Relief.WIDTH);
		boolean inside = at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1;
		return inside ? Optional.of(at) : Optional.empty();
	}

}

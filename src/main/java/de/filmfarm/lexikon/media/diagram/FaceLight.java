package de.filmfarm.lexikon.media.diagram;

/**
 * How bright the two sides of a face are, as the picture shows them.
 *
 * @param left mean light on the side that is left in the picture, where 1 is the key
 * light on a surface that faces it
 * @param right mean light on the other side
 */
record FaceLight(double left, double right) {

	/** With less, nobody sees a face. */
	private static final double DARK = .08;

	/** Even less makes no difference. */
	private static final double FAINT = .001;

	/** What is part of a side of the face, in centimetres from its middle line. */
	private static final double INNER = 1.5;

	private static final double OUTER = 6.5;

	private static final double CHIN = -10;

	private static final double BROW = 3;

	/**
	 * Looks at a face.
	 * @param faces degrees to which it is turned
	 */
	static FaceLight of(Relief relief, Illumination illumination, double faces) {
		return new FaceLight(mean(relief, illumination, faces, -1), mean(relief, illumination, faces, 1));
	}

	private static double mean(Relief relief, Illumination illumination, double faces, int side) {
		double sum = 0;
		int count = 0;
		for (int point = 0; point < illumination.light.length; point++) {
			if (relief.isThere(point) && isOn(relief, point, faces, side)) {
				sum += illumination.light[point];
				count++;
			}
		}
		return (count == 0) ? 0 : sum / count;
	}

	private static boolean isOn(Relief relief, int point, double faces, int side) {
		Vector place = new Vector(Relief.x(point), Relief.y(point), relief.front[point]).turned(-faces);
		double beside = place.x() * side;
		return relief.isSkin(point) && beside > INNER && beside < OUTER && place.y() > CHIN && place.y() < BROW
				&& place.z() > 0;
	}

	boolean isDark() {
		return Math.max(this.left, this.right) < DARK;
	}

	/** How many stops brighter the right side is, in tenths. */
	double stops() {
		return Math.round(10 * Math.log(Math.max(this.right, FAINT) / Math.max(this.left, FAINT)) / Math.log(2)) / 10.0;
	}

}

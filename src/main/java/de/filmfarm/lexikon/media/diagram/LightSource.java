package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A surface that shines on the head, as points spread over it: the larger it is seen from
 * the head, the softer are its shadows.
 *
 * @param place its middle
 * @param points of the surface
 * @param strength of its light at the head, where 1 is the key light
 * @param warmth from -1, cold, to 1, warm
 * @param beam cosine of half the angle at which it shines
 */
record LightSource(Vector place, List<Vector> points, double strength, double warmth, double beam) {

	/** The angle between one point and the next at which they spread most evenly. */
	private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

	/** Points enough for a shadow with an edge. */
	private static final int HARD = 4;

	/**
	 * A round surface that faces the head.
	 * @param width in centimetres
	 * @param beam degrees at which it shines
	 */
	static LightSource disc(Vector place, double width, double strength, double warmth, double beam) {
		Vector across = across(place);
		Vector up = place.unit().cross(across);
		int count = count(width / place.length());
		List<Vector> points = IntStream.range(0, count).mapToObj((i) -> {
			double radius = width / 2 * Math.sqrt((i + .5) / count);
			return place.plus(across.times(radius * Math.cos(i * GOLDEN)))
				.plus(up.times(radius * Math.sin(i * GOLDEN)));
		}).toList();
		return new LightSource(place, points, strength, warmth, Math.cos(Math.toRadians(beam / 2)));
	}

	/** The light that comes from everywhere, least from below. */
	static LightSource surroundings(double strength, double warmth) {
		List<Vector> points = IntStream.range(0, 16).mapToObj((i) -> {
			double up = .9 - 1.4 * (i + .5) / 16;
			double out = Math.sqrt(1 - up * up);
			return new Vector(out * Math.cos(i * GOLDEN), up, out * Math.sin(i * GOLDEN)).times(250);
		}).toList();
		// From everywhere, a surface takes only a quarter of what it would take from one
		// side.
		return new LightSource(new Vector(0, 250, 0), points, strength * 3, warmth, -1);
	}

	/** Level, and at a right angle to the way to the head. */
	static Vector across(Vector place) {
		Vector level = new Vector(place.z(), 0, -place.x());
		return (level.length() < 1) ? new Vector(1, 0, 0) : level.unit();
	}

	/** Whether its shadows have no edge. */
	boolean isSoft() {
		return this.points.size() > HARD;
	}

	private static int count(double seen) {
		return (seen < .12) ? HARD : (seen < .4) ? 8 : 14;
	}

}

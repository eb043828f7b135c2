package de.filmfarm.lexikon.media.diagram;

import java.util.Comparator;
import java.util.List;

/**
 * What is drawn on a lit face: brows, eyes and the mouth, as far as light falls on them,
 * and in the eyes the lamps that are mirrored there.
 */
final class FaceFeatures {

	/** Units of a centimetre. */
	private static final double SCALE = HeadPicture.WIDTH / Relief.WIDTH;

	/** With less light, nobody sees it. */
	private static final double LEAST = .09;

	/** The eyeball, from the middle of the head. */
	private static final Vector EYE = new Vector(3.1, -.2, 5.55);

	/** How far the cornea stands out, and how round it is. */
	private static final double CORNEA = 1.3;

	/** Weaker lamps make no light in the eye that anybody sees. */
	private static final double MIRRORED = .1;

	/** More than two lights in an eye look like a mistake. */
	private static final int MIRRORS = 2;

	private final Lighting lighting;

	private final Relief relief;

	private final Illumination illumination;

	private final Svg svg;

	FaceFeatures(Lighting lighting, Relief relief, Illumination illumination, Svg svg) {
		this.lighting = lighting;
		this.relief = relief;
		this.illumination = illumination;
		this.svg = svg;
	}

	void draw() {
		for (int side = -1; side <= 1; side += 2) {
			brow(side);
			eye(side);
			mouth(side);
		}
	}

	private void brow(int side) {
		if (isSeen(new Vector(3.2 * side, 2.3, 7.4))) {
			Vector outer = new Vector(5.5 * side, 1.3, 5.9);
			this.svg.add("path", "class", "feature brow", "d",
					Svg.path(curve(new Vector(1.3 * side, 1.85, 8.2), new Vector(3.6 * side, 3.3, 7.7), outer),
							back(new Vector(3.5 * side, 2.4, 7.7), new Vector(1.25 * side, 1.2, 8.2)), "Z"));
		}
	}

	private void mouth(int side) {
		if (isSeen(new Vector(1.1 * side, -7.1, 8.5))) {
			line("feature mouth", new Vector(0, -7.15, 8.8), new Vector(1.1 * side, -7.0, 8.6),
					new Vector(2.4 * side, -7.05, 7.2));
		}
	}

	private void eye(int side) {
		Vector ball = turned(new Vector(EYE.x() * side, EYE.y(), EYE.z()));
		Vector front = ball.plus(turned(new Vector(0, 0, CORNEA)));
		if (!isSeen(new Vector(EYE.x() * side, EYE.y(), EYE.z() + CORNEA))) {
			return;
		}
		this.svg.add("ellipse", "class", "feature iris", "cx", across(front), "cy", down(front), "rx",
				21 * Math.cos(Math.toRadians(this.lighting.faces())), "ry", 21.0);
		line("feature lid", new Vector(1.7 * side, -.35, 6.3), new Vector(2.9 * side, 1.0, 6.9),
				new Vector(4.7 * side, -.1, 5.7));
		mirrors(front);
	}

	private void mirrors(Vector eye) {
		this.lighting.sources()
			.stream()
			.filter((source) -> source.strength() >= MIRRORED && source.beam() > -1)
			.filter((source) -> this.illumination.reaches(source, eye))
			.sorted(Comparator.comparingDouble(LightSource::strength).reversed())
			.limit(MIRRORS)
			.forEach((source) -> mirror(source, eye));
	}

	/**
	 * A lamp in the eye: where its direction and that to the camera meet in the middle.
	 */
	private void mirror(LightSource source, Vector eye) {
		Vector middle = source.place().unit().plus(new Vector(0, 0, 1)).unit();
		double wide = source.points().get(source.points().size() - 1).minus(source.place()).length()
				/ source.place().length();
		Vector at = eye.plus(middle.times(.85));
		if (middle.z() > .75) {
			this.svg.add("circle", "class", "eye-light", "cx", across(at), "cy", down(at), "r",
					4.5 + Math.min(5, 12 * wide));
		}
	}

	private void line(String look, Vector from, Vector over, Vector to) {
		this.svg.add("path", "class", look, "d", curve(from, over, to));
	}

	private String curve(Vector from, Vector over, Vector to) {
		Vector start = turned(from);
		return Svg.path("M", across(start), down(start), back(over, to));
	}

	private String back(Vector over, Vector to) {
		Vector handle = turned(over);
		Vector end = turned(to);
		return Svg.path("Q", across(handle), down(handle), across(end), down(end));
	}

	/** Whether a place of the face is turned to the camera and has light. */
	private boolean isSeen(Vector place) {
		Vector there = turned(place);
		int point = Relief.point(there.x(), there.y());
		return Math.abs(this.relief.front[point] - there.z()) < 1.2 && this.illumination.light[point] > LEAST;
	}

	private Vector turned(Vector place) {
		return place.turned(this.lighting.faces());
	}

	private static double across(Vector place) {
		return (place.x() - Relief.LEFT) * SCALE;
	}

	private static double down(Vector place) {
		return (Relief.TOP - place.y()) * SCALE;
	}

}

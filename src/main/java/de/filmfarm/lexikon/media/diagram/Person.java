package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a standing person looks from all sides. Coordinates are in centimetres, the feet at
 * 0, 0 and the top of the head at 0, -176.
 */
enum Person {

	/** Looking at us. */
	FRONT(Head.FRONT, 1, Art.SHIRT_FRONT),

	/** Half turned to the right of the picture. */
	THREE_QUARTER(Head.THREE_QUARTER, .86, Art.SHIRT_QUARTER),

	/** Looking to the right of the picture. */
	SIDE(Head.SIDE, 0, ""),

	/** Looking away, half to the right. */
	BACK_QUARTER(Head.BACK_QUARTER, .9, ""),

	/** Looking away. */
	BACK(Head.BACK, 1, "");

	/** Centimetres from the floor to the top of the head. */
	static final double HEIGHT = 176;

	private final Head head;

	/**
	 * Width of the shoulders by what they measure from the front; nothing from the side.
	 */
	private final double breadth;

	private final String shirt;

	Person(Head head, double breadth, String shirt) {
		this.head = head;
		this.breadth = breadth;
		this.shirt = shirt;
	}

	/**
	 * How a person looks who faces a direction, seen by a camera that looks in another.
	 */
	static Person seen(double faces, double heading) {
		double angle = Math.toRadians(faces - heading);
		double away = Math.cos(angle);
		if (Math.abs(away) < Math.sin(Math.toRadians(25))) {
			return SIDE;
		}
		boolean straight = Math.abs(away) > Math.cos(Math.toRadians(25));
		if (away < 0) {
			return straight ? FRONT : THREE_QUARTER;
		}
		return straight ? BACK : BACK_QUARTER;
	}

	/** Whether the face cannot be seen. */
	boolean isFromBehind() {
		return this == BACK || this == BACK_QUARTER;
	}

	/**
	 * Draws it.
	 * @param x of the feet
	 * @param y of the feet
	 * @param scale units a centimetre
	 * @param mirrored so that it looks to the left
	 */
	void draw(Svg svg, double x, double y, double scale, boolean mirrored) {
		draw(svg, "person", x, y, scale, mirrored, false);
	}

	/** Draws it in some clothes, with short or long hair. */
	void draw(Svg svg, String look, double x, double y, double scale, boolean mirrored, boolean longHair) {
		drawEnlarged(svg, look, new Point(x, y), scale, 1, mirrored, longHair);
	}

	/**
	 * Draws it where everything is shown larger or smaller than it is drawn.
	 * @param feet where it stands
	 * @param scale units a centimetre
	 * @param times how many times as large it is shown, which says how much of the face
	 * can be seen
	 */
	void drawEnlarged(Svg svg, String look, Point feet, double scale, double times, boolean mirrored,
			boolean longHair) {
		svg.open("g", "class", look(look, scale * times), "transform", "translate(%s %s) scale(%s %s)"
			.formatted(Svg.number(feet.x()), Svg.number(feet.y()), precise(mirrored ? -scale : scale), precise(scale)));
		strokes(Head.Detail.of(scale * times), longHair).forEach((stroke) -> stroke.draw(svg));
		svg.close();
	}

	/** Draws it with every point somewhere else. */
	void draw(Svg svg, String look, double scale, boolean longHair, UnaryOperator<Point> map) {
		svg.open("g", "class", look(look, scale));
		strokes(Head.Detail.of(scale), longHair).forEach((stroke) -> stroke.mapped(map).draw(svg));
		svg.close();
	}

	private static String look(String look, double scale) {
		return Head.Detail.isTiny(scale) ? look + " tiny" : look;
	}

	private List<Stroke> strokes(Head.Detail detail, boolean longHair) {
		List<Stroke> strokes = new ArrayList<>((this.breadth == 0) ? Art.SIDE_BODY : body(detail));
		// Long hair falls over the shoulders of who turns away, and behind them else.
		strokes.addAll(this.head.strokes(detail, longHair));
		return strokes;
	}

	private List<Stroke> body(Head.Detail detail) {
		List<Stroke> body = new ArrayList<>();
		Art.FRONT_BODY.forEach((stroke) -> body.add(stroke.mapped((at) -> new Point(at.x() * this.breadth, at.y()))));
		if (!this.shirt.isEmpty() && detail != Head.Detail.NONE) {
			body.add(new Stroke("pen", this.shirt));
		}
		return body;
	}

	private static String precise(double scale) {
		return String.valueOf(Math.round(scale * 10_000) / 10_000.0);
	}

	/** Below the neck. */
	private static final class Art {

		static final String SHIRT_FRONT = "M-6-146L0-135L6-146M0-135L0-92";

		static final String SHIRT_QUARTER = "M-4.6-146L4-135L5.6-145.4M4-135C7-120 7-104 5-92";

		static final List<Stroke> FRONT_BODY = List.of(
				new Stroke("shoe", "M-14-6L-15-1Q-15.4 0-14.4 0L-3.6 0L-3-6ZM14-6L15-1Q15.4 0 14.4 0L3.6 0L3-6Z"),
				new Stroke("skin",
						"M-27.6-88C-29-80-28.4-75-25-74.4C-22-75-21.4-80-21.8-88ZM27.6-88C29-80 28.4-75 25-74.4C22-75 21.4-80 21.8-88Z"),
				new Stroke("cloth", "M-15.6-92L-13.6-4L-3-4L0-78L3-4L13.6-4L15.6-92Z"), new Stroke("coat",
						"M-6.4-147C-17-144.5-22.5-142-24-132L-28.4-86L-21.4-86L-17.5-120L-16.5-87L16.5-87L17.5-120L21.4-86L28.4-86L24-132C22.5-142 17-144.5 6.4-147C3-143.6-3-143.6-6.4-147Z"));

		static final List<Stroke> SIDE_BODY = List.of(new Stroke("shoe", "M-7-6L-8-1Q-8 0-7 0L14 0Q14.6-3 6-6Z"),
				new Stroke("cloth", "M-10.4-92C-12-60-9-30-8-4L6-4C6-30 11-60 10.4-92Z"),
				new Stroke("coat",
						"M-7.4-147C-13.4-143-14-132-13.4-120L-11.6-86L11.4-86L12.4-118C13.4-132 10-142 3.4-146C0-143.6-4-143.6-7.4-147Z"),
				new Stroke("skin", "M-3-88C-4-80-2.4-75 1-74.4C4-75.4 5-80 4.4-88Z"),
				new Stroke("coat", "M-6-136C-8-118-6-104-4-85L5.4-85C5.4-104 6-120 4.4-136C2-141.6-4-141.6-6-136Z"));

		private Art() {
		}

	}

}

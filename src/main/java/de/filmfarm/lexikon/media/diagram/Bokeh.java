package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Lights far behind somebody, out of focus: their shape is that of the opening of the
 * lens.
 *
 * @param shapes one panel each
 * @param blades of the iris, for polygons
 */
record Bokeh(List<Shape> shapes, int blades) implements Diagram {

	private static final double HEIGHT = 214;

	/** Lights from the left to the right, with the part of the largest size. */
	private static final double[][] LIGHTS = { { 34, 44, 1 }, { 92, 96, .8 }, { 60, 150, .9 }, { 128, 36, .9 },
			{ 206, 50, 1 }, { 262, 34, .85 }, { 286, 104, 1 }, { 232, 128, .75 }, { 274, 178, .9 }, { 22, 196, .8 } };

	private static final double LARGE = 25;

	/** What a stop and a half less leave of the width of the opening. */
	private static final double STOPPED_DOWN = .6;

	static Bokeh read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "shapes", "blades");
		List<Shape> shapes = new ArrayList<>();
		lines.required("shapes").items().forEach((value) -> shapes.add(value.one(Shape.class)));
		if (shapes.isEmpty() || shapes.size() > 5) {
			throw lines.required("shapes").error("one to five shapes");
		}
		int blades = lines.field("blades").map(YamlValue::number).orElse(6);
		if (blades < 5 || blades > 9) {
			throw lines.required("blades").error("5 to 9 blades make polygons that can be told from discs");
		}
		return new Bokeh(shapes, blades);
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		for (Shape shape : this.shapes) {
			String key = "optics.bokeh." + YamlValue.spelling(shape);
			sheet.picture(wording.say(key), HEIGHT, (svg) -> frame(svg, shape));
			canvas.tell(wording.say(key + ".text", this.blades));
		}
		canvas.alt(wording.say("optics.bokeh.alt"));
	}

	private void frame(Svg svg, Shape shape) {
		svg.add("rect", "class", "night", "width", Sheet.SMALL, "height", HEIGHT);
		for (double[] light : LIGHTS) {
			light(svg, shape, new Point(light[0], light[1]), LARGE * light[2]);
		}
		double scale = HEIGHT / 62;
		Person.THREE_QUARTER.draw(svg, Sheet.SMALL * .5, 14 + 184 * scale, scale, false);
	}

	private void light(Svg svg, Shape shape, Point at, double radius) {
		switch (shape) {
			case ROUND -> svg.add("circle", "class", "light", "cx", at.x(), "cy", at.y(), "r", radius);
			case OVAL -> svg.add("ellipse", "class", "light", "cx", at.x(), "cy", at.y(), "rx", radius * .55, "ry",
					radius * 1.1);
			case RING -> svg.add("circle", "class", "light ring-light", "cx", at.x(), "cy", at.y(), "r", radius * .85);
			case POLYGON -> polygon(svg, at, radius);
			case CATS_EYE -> catsEye(svg, at, radius);
		}
	}

	/** Smaller than a disc, as the opening is. */
	private void polygon(Svg svg, Point at, double radius) {
		List<Point> corners = new ArrayList<>();
		for (int corner = 0; corner < this.blades; corner++) {
			corners.add(at.ahead(360.0 * corner / this.blades - 75, radius * STOPPED_DOWN));
		}
		svg.polygon("light", corners);
	}

	/**
	 * Two discs that overlap less the further out they are; their middles lie on a ray.
	 */
	private static void catsEye(Svg svg, Point at, double radius) {
		Point middle = new Point(Sheet.SMALL / 2, HEIGHT / 2);
		double out = Math.min(1, middle.distance(at) / Math.hypot(middle.x(), middle.y()));
		double apart = out * 1.15 * radius;
		double half = Math.sqrt(radius * radius - apart * apart / 4);
		svg.add("path", "class", "light", "transform",
				"translate(%s %s) rotate(%s)".formatted(Svg.number(at.x()), Svg.number(at.y()),
						Svg.number(middle.heading(at))),
				"d", Svg.path("M", 0.0, -half, "A", radius, radius, "0 0 1", 0.0, half, "A", radius, radius, "0 0 1",
						0.0, -half, "Z"));
	}

	/** The shape of a light. */
	enum Shape {

		/** A disc, as of a round opening. */
		ROUND,

		/** Corners, as of an iris that is closed a little. */
		POLYGON,

		/** Cut at the sides towards the corners of the frame. */
		CATS_EYE,

		/** Upright ovals of an anamorphic lens. */
		OVAL,

		/** Rings of a mirror lens. */
		RING

	}

}

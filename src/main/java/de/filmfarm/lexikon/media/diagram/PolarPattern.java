package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * How well a microphone hears from which direction: level in decibels around it, the
 * front above.
 *
 * @param shapes one or more that are compared
 */
record PolarPattern(List<Shape> shapes) implements Diagram {

	private static final double WIDTH = 640;

	private static final double MIDDLE = 300;

	private static final double RADIUS = 250;

	private static final Point MICROPHONE = new Point(WIDTH / 2, MIDDLE);

	/** Half of what a figure in decibels takes, with some room around it. */
	private static final double WIDE = 52;

	private static final double TALL = 22;

	/** What is lower is drawn in the middle. */
	private static final double FLOOR = -25;

	private static final int MOST = 3;

	static PolarPattern read(YamlValue lines) {
		lines.only("kind", "caption", "pattern");
		YamlValue value = lines.required("pattern");
		List<Shape> shapes = value.isText() ? List.of(value.one(Shape.class))
				: value.items().stream().map((shape) -> shape.one(Shape.class)).toList();
		if (shapes.isEmpty() || shapes.size() > MOST) {
			throw value.error("1 to %d patterns are drawn over each other".formatted(MOST));
		}
		return new PolarPattern(shapes);
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Svg svg = new Svg();
		for (double level = 0; level > FLOOR; level -= 5) {
			double radius = radius(level);
			svg.add("circle", "class", "rule", "cx", WIDTH / 2, "cy", MIDDLE, "r", radius);
		}
		svg.add("path", "class", "rule", "d", Svg.path("M", WIDTH / 2, MIDDLE - RADIUS, "v", 2 * RADIUS, "M",
				WIDTH / 2 - RADIUS, MIDDLE, "h", 2 * RADIUS));
		for (int i = 0; i < this.shapes.size(); i++) {
			svg.add("path", "class", (i == 0 ? "area " : "") + "curve curve-" + (i + 1), "d", way(this.shapes.get(i)));
		}
		labels(svg, canvas, wording);
		traveller(svg, canvas);
		canvas.panel(PanelKind.MAIN, WIDTH, MIDDLE + RADIUS + 46, svg);
		words(canvas, wording);
	}

	private static double radius(double level) {
		return Math.max(0, 1 - level / FLOOR) * RADIUS;
	}

	private static Point at(Shape shape, double degrees) {
		return MICROPHONE.ahead(degrees - 90, radius(shape.level(degrees)));
	}

	private static String way(Shape shape) {
		StringBuilder way = new StringBuilder();
		for (int degrees = 0; degrees < 360; degrees += 3) {
			Point point = at(shape, degrees);
			way.append(degrees == 0 ? "M" : "L").append(Svg.path(point.x(), point.y()));
		}
		return way + "Z";
	}

	private void labels(Svg svg, Canvas canvas, Wording wording) {
		svg.label(WIDTH / 2, 34, "middle", "0°");
		svg.label(WIDTH / 2, MIDDLE + RADIUS + 34, "middle", "180°");
		svg.label(WIDTH / 2 + RADIUS + 10, MIDDLE + 8, "", "90°");
		svg.label(WIDTH / 2 - RADIUS - 10, MIDDLE + 8, "end", "270°");
		List<Point> drawn = drawn();
		for (double level : new double[] { -10, -20 }) {
			Point at = free(radius(level), drawn);
			svg.label(at.x(), at.y() + 8, "decibel middle", decibel(level, wording));
		}
		Lettering letters = new Lettering(svg, canvas, wording);
		for (int i = 0; i < this.shapes.size() && this.shapes.size() > 1; i++) {
			Point at = number(i);
			letters.number(at.x(), at.y(), new TermName(name(this.shapes.get(i), wording), null));
		}
	}

	/** Where the number of a curve stands on it. */
	private Point number(int shape) {
		return at(this.shapes.get(shape), 65 + shape * 60);
	}

	/** Points of all curves, and around their numbers. */
	private List<Point> drawn() {
		List<Point> drawn = new ArrayList<>();
		for (int i = 0; i < this.shapes.size(); i++) {
			for (int degrees = 0; degrees < 360; degrees++) {
				drawn.add(at(this.shapes.get(i), degrees));
				drawn.add(number(i).ahead(degrees, Svg.NUMBER));
			}
		}
		return drawn;
	}

	/** The place on a ring, below at the right if it can be, where no curve runs. */
	private static Point free(double radius, List<Point> drawn) {
		Point best = MICROPHONE.ahead(45, radius);
		double most = room(best, drawn);
		for (int turn = 5; turn < 360 && most < 1; turn += 5) {
			Point at = MICROPHONE.ahead(45 + turn, radius);
			double room = room(at, drawn);
			if (room > most) {
				best = at;
				most = room;
			}
		}
		return best;
	}

	/** How much free room there is around a figure, where 1 is as much as it takes. */
	private static double room(Point at, List<Point> drawn) {
		double room = Math.max(Math.abs(at.x() - MICROPHONE.x()) / WIDE, Math.abs(at.y() - MICROPHONE.y()) / TALL);
		for (Point other : drawn) {
			room = Math.min(room, Math.max(Math.abs(at.x() - other.x()) / WIDE, Math.abs(at.y() - other.y()) / TALL));
		}
		return room;
	}

	/** Somebody who walks round the microphone. */
	private void traveller(Svg svg, Canvas canvas) {
		canvas.move();
		svg.open("g", "class", "traveller", "visibility", "hidden", "transform",
				"translate(%s %s)".formatted(Svg.number(WIDTH / 2), Svg.number(MIDDLE)));
		svg.open("g");
		svg.animateTransform("rotate", "0; 360", 6);
		svg.add("path", "class", "playhead", "d", Svg.path("M", 0.0, 0.0, "V", -RADIUS));
		svg.add("circle", "class", "runner", "cy", -RADIUS, "r", 12.0).close().close();
	}

	private static String name(Shape shape, Wording wording) {
		return wording.say("curve.pattern." + shape.key());
	}

	private void words(Canvas canvas, Wording wording) {
		canvas.alt(wording.say("curve.pattern.alt",
				this.shapes.stream().map((shape) -> name(shape, wording)).collect(Collectors.joining(", "))));
		for (Shape shape : this.shapes) {
			canvas.tell(wording.say("curve.pattern.tell", name(shape, wording), told(shape, 90, wording),
					told(shape, 180, wording)));
		}
	}

	private static String told(Shape shape, double degrees, Wording wording) {
		double level = shape.level(degrees);
		return (level < FLOOR) ? wording.say("curve.nothing") : decibel(Math.rint(level), wording);
	}

	/** With a minus instead of a hyphen. */
	private static String decibel(double level, Wording wording) {
		return wording.say("curve.decibel", level).replace('-', '\u2212');
	}

	/**
	 * Of first order: a part that hears everywhere and a part that hears along an axis.
	 */
	enum Shape {

		OMNIDIRECTIONAL(1), SUBCARDIOID(.7), CARDIOID(.5), SUPERCARDIOID(.366), HYPERCARDIOID(.25), FIGURE_OF_EIGHT(0);

		private final double everywhere;

		Shape(double everywhere) {
			this.everywhere = everywhere;
		}

		/** In decibels below the front. */
		double level(double degrees) {
			double heard = Math.abs(this.everywhere + (1 - this.everywhere) * Math.cos(Math.toRadians(degrees)));
			return 20 * Math.log10(Math.max(1e-6, heard));
		}

		String key() {
			return YamlValue.spelling(this);
		}

	}

}

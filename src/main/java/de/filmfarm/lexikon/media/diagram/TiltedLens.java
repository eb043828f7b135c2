package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A lens that is tilted forwards: the planes of the sensor, of the lens and of focus meet
 * in one line, as Scheimpflug found. Not to scale; the camera is drawn large.
 *
 * @param degrees by which the lens is tilted
 */
record TiltedLens(double degrees) implements Diagram {

	private static final double WIDTH = 640;

	private static final double HEIGHT = 360;

	private static final double SENSOR = 84;

	private static final Point LENS = new Point(150, 120);

	private static final double GROUND = 300;

	/** Metres are no matter here; this is how a person's size looks beside the camera. */
	private static final double FIGURE = .9;

	static TiltedLens read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "degrees");
		return new TiltedLens(lines.field("degrees").map((value) -> value.decimal(4, 30)).orElse(16.0));
	}

	/** Where the three planes meet, below the camera. */
	Point meeting() {
		return new Point(SENSOR, LENS.y() + (LENS.x() - SENSOR) / Math.tan(Math.toRadians(this.degrees)));
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Svg svg = new Svg();
		straight(svg);
		canvas.panel(PanelKind.SIDE, WIDTH, HEIGHT, svg);
		Svg tilted = new Svg();
		tilted(tilted);
		numbers(tilted, canvas, wording);
		canvas.panel(PanelKind.SIDE, WIDTH, HEIGHT, tilted);
		canvas.alt(wording.say("optics.tilt.alt", this.degrees));
		canvas.tell(wording.say("optics.tilt.straight"));
		canvas.tell(wording.say("optics.tilt.tilted", this.degrees));
	}

	private void straight(Svg svg) {
		ground(svg);
		people(svg, 2, 0, 2);
		svg.add("path", "class", "focus-plane", "d", Svg.path("M", 390.0, 20.0, "V", GROUND));
		body(svg, 0);
	}

	private static void ground(Svg svg) {
		svg.add("rect", "class", "wall-tone", "width", WIDTH, "height", HEIGHT)
			.add("path", "class", "ground-line", "d", Svg.path("M", 0.0, GROUND, "H", WIDTH));
	}

	private static void people(Svg svg, int first, int second, int third) {
		int[] soft = { first, second, third };
		for (int i = 0; i < soft.length; i++) {
			Person.SIDE.draw(svg, "person soft-" + soft[i], 270 + i * 120, GROUND, FIGURE, true, i == 1);
		}
	}

	private void tilted(Svg svg) {
		ground(svg);
		people(svg, 0, 0, 0);
		Point meeting = meeting();
		Point lens = meeting.towards(LENS, 1.45);
		Point far = new Point(WIDTH, GROUND - 116);
		svg.open("svg", "width", WIDTH, "height", HEIGHT)
			.add("path", "class", "plane", "d",
					Svg.path("M", SENSOR, 24.0, "L", meeting.x(), meeting.y(), "L", lens.x(), lens.y()))
			.add("path", "class", "focus-plane", "d", Svg.path("M", meeting.x(), meeting.y(), "L", far.x(), far.y()))
			.add("circle", "class", "point", "cx", meeting.x(), "cy", meeting.y(), "r", 7.0)
			.close();
		body(svg, this.degrees);
	}

	/** The sensor in its housing, and the lens before it. */
	private static void body(Svg svg, double degrees) {
		svg.add("rect", "class", "thing", "x", SENSOR - 44, "y", LENS.y() - 46, "width", 66.0, "height", 92.0, "rx",
				8.0)
			.add("path", "class", "sensor", "d", Svg.path("M", SENSOR, LENS.y() - 30, "V", LENS.y() + 30))
			.add("path", "class", "glass", "d", "M0-38Q16 0 0 38Q-16 0 0-38Z", "transform",
					"translate(%s %s) rotate(%s)".formatted(Svg.number(LENS.x()), Svg.number(LENS.y()),
							Svg.number(degrees)));
	}

	private void numbers(Svg svg, Canvas canvas, Wording wording) {
		number(svg, canvas.number(wording.say("optics.tilt.sensor")), new Point(SENSOR, 30));
		Point lens = meeting().towards(LENS, 1.38);
		number(svg, canvas.number(wording.say("optics.tilt.lens")), lens.plus(4, 0));
		number(svg, canvas.number(wording.say("optics.tilt.focus")), new Point(WIDTH - 26, GROUND - 90));
	}

	private static void number(Svg svg, int number, Point at) {
		svg.add("circle", "class", "number", "cx", at.x(), "cy", at.y(), "r", 18.0)
			.label(at.x(), at.y(), "number", String.valueOf(number));
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

/**
 * Draws lamps and tools around the subject from above, the camera at the bottom, and
 * beside it the light on the head.
 */
final class LightingPlan {

	/** Units of the drawing; its height follows from what stands around. */
	private static final double WIDTH = 640;

	/** Around everything there is room for a number. */
	private static final double MARGIN = 88;

	private final LitHead head;

	private final Lighting lighting;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final double metre;

	private final Point subject;

	private final double height;

	LightingPlan(LitHead head, Canvas canvas, Wording wording) {
		this.head = head;
		this.lighting = head.lighting();
		this.canvas = canvas;
		this.wording = wording;
		double side = places(this.lighting).mapToDouble((place) -> Math.abs(place.x())).max().orElse(0);
		double top = -places(this.lighting).mapToDouble(Point::y).min().orElse(0);
		double bottom = places(this.lighting).mapToDouble(Point::y).max().orElse(0);
		this.metre = Math.min((WIDTH - 2 * MARGIN) / (2 * Math.max(side, 1)), (WIDTH - 2 * MARGIN) / (top + bottom));
		this.height = (top + bottom) * this.metre + 2 * MARGIN;
		this.subject = new Point(WIDTH / 2, top * this.metre + MARGIN);
	}

	private static Stream<Point> places(Lighting lighting) {
		List<Point> places = new ArrayList<>();
		lighting.allLamps().forEach((lamp) -> places.add(lamp.at().onPlan()));
		lighting.screens().forEach((screen) -> places.add(screen.at().onPlan()));
		lighting.distances().forEach((distance) -> places.add(lighting.lamps().get(0).at().at(distance).onPlan()));
		places.add(new Point(0, lighting.camera()));
		places.add(new Point(0, -lighting.background().distance()));
		return places.stream();
	}

	void draw() {
		background();
		view();
		beams();
		LightingSymbols symbols = new LightingSymbols(this.svg, this.metre);
		this.lighting.screens().forEach((screen) -> symbols.screen(screen, look(screen), at(screen.at())));
		person();
		angle();
		this.lighting.distances()
			.stream()
			.skip(1)
			.forEach((distance) -> moved(symbols, this.lighting.lamps().get(0), distance));
		symbols.camera(at(new Setting(0, 0, this.lighting.camera())));
		this.lighting.allLamps().forEach((lamp) -> symbols.lamp(lamp, at(lamp.at()), heading(lamp)));
		numbers();
		this.canvas.panel(PanelKind.MAIN, WIDTH, this.height, this.svg);
		new LightingPictures(this.head, this.canvas, this.wording).draw();
	}

	/** The first lamp where it stands for another picture. */
	private void moved(LightingSymbols symbols, Lamp lamp, double distance) {
		Point at = at(lamp.at().at(distance));
		symbols.lamp(lamp, at, at.heading(this.subject));
	}

	private Point at(Setting setting) {
		Point place = setting.onPlan();
		return this.subject.plus(place.x() * this.metre, place.y() * this.metre);
	}

	private void background() {
		double y = this.subject.y() - this.lighting.background().distance() * this.metre;
		this.svg.add("path", "class", "backdrop", "d", Svg.path("M", 90.0, y, "H", WIDTH - 90));
	}

	/** What the lens takes in, out to the background. */
	private void view() {
		Point lens = at(new Setting(0, 0, this.lighting.camera()));
		double far = lens.y() - this.subject.y() + this.lighting.background().distance() * this.metre;
		double half = far * Math.tan(Math.toRadians(10));
		this.svg.add("path", "class", "sight", "d", Svg.path("M", lens.x() - half, lens.y() - far, "L", lens.x(),
				lens.y(), "L", lens.x() + half, lens.y() - far));
	}

	/** The way around the subject from the camera to the key light. */
	private void angle() {
		if (this.lighting.lamps().isEmpty() || Math.abs(this.lighting.lamps().get(0).at().angle()) < 20) {
			return;
		}
		Setting key = this.lighting.lamps().get(0).at();
		double radius = .62 * Math.min(key.onPlan().distance(new Point(0, 0)), this.lighting.camera()) * this.metre;
		Point from = this.subject.plus(0, radius);
		Point to = this.subject.ahead(90 - key.angle(), radius);
		this.svg.add("path", "class", "around", "d", Svg.path("M", from.x(), from.y(), "A", radius, radius,
				(key.angle() > 0) ? "0 0 0" : "0 0 1", to.x(), to.y()));
		Point middle = this.subject.ahead(90 - key.angle() * .5, radius + 22);
		this.svg.label(middle.x(), middle.y() + 8, "height middle",
				this.wording.say("lighting.angle", Math.abs(key.angle())));
	}

	private void beams() {
		for (Lamp lamp : this.lighting.allLamps()) {
			beam(lamp.colour(), at(lamp.at()), target(lamp), lamp.width(), lamp.beam());
		}
		for (Screen bounce : this.lighting.bounces()) {
			beam(bounce.colour(), at(bounce.at()), this.subject, bounce.width(), 180);
		}
	}

	/** From the edges of what shines to the edges of what is lit. */
	private void beam(LightColour colour, Point from, Point to, double width, double angle) {
		double heading = from.heading(to);
		double length = from.distance(to);
		double half = Math.max(6, width / 2 * this.metre);
		double far = Math.min(half + length * Math.tan(Math.toRadians(Math.min(angle, 120) / 2)),
				.55 * this.metre + half * .2);
		Point end = from.ahead(heading, length + .35 * this.metre);
		Point a = from.ahead(heading - 90, half);
		Point b = end.ahead(heading - 90, far);
		Point c = end.ahead(heading + 90, far);
		Point d = from.ahead(heading + 90, half);
		this.svg.add("path", "class", "beam " + look(colour), "d",
				Svg.path("M", a.x(), a.y(), "L", b.x(), b.y(), "L", c.x(), c.y(), "L", d.x(), d.y(), "Z"));
	}

	static String look(LightColour colour) {
		return colour.name().toLowerCase(java.util.Locale.ROOT);
	}

	private String look(Screen screen) {
		if (this.lighting.bounces().contains(screen)) {
			return "board";
		}
		if (this.lighting.frames().contains(screen)) {
			return "cloth-frame";
		}
		return screen.isOpaque() ? "flag" : "flag net";
	}

	private double heading(Lamp lamp) {
		return at(lamp.at()).heading(target(lamp));
	}

	/** What a lamp is turned at: the subject, a bounce or the background. */
	private Point target(Lamp lamp) {
		if (lamp.equals(this.lighting.background().light())) {
			return new Point(WIDTH / 2 + 60 * Math.sin(Math.toRadians(lamp.at().angle())),
					this.subject.y() - this.lighting.background().distance() * this.metre);
		}
		return this.lighting.bounces()
			.stream()
			.filter((bounce) -> bounce.term().equals(lamp.aims()))
			.map((bounce) -> at(bounce.at()))
			.findFirst()
			.orElse(this.subject);
	}

	/** Shoulders, and the head with its nose. */
	private void person() {
		double unit = Math.max(this.metre, 100);
		this.svg
			.open("g", "class", "figure", "transform", LightingSymbols.turned(this.subject, 90 - this.lighting.faces()))
			.add("ellipse", "rx", .16 * unit, "ry", .34 * unit)
			.add("path", "class", "head", "d",
					Svg.path("M", .15 * unit, -.08 * unit, "L", .27 * unit, 0.0, .15 * unit, .08 * unit, "A",
							.17 * unit, .17 * unit, "0 1 1", .15 * unit, -.08 * unit, "Z"))
			.close();
	}

	private void numbers() {
		NumberPlaces places = new NumberPlaces(this.subject, WIDTH, this.height);
		places(this.lighting)
			.forEach((place) -> places.keepOff(this.subject.plus(place.x() * this.metre, place.y() * this.metre)));
		for (Lamp lamp : this.lighting.allLamps()) {
			number(lamp.term(), places.beside(at(lamp.at()), LightingSymbols.behind(lamp, this.metre)),
					lamp.at().height());
		}
		for (Screen screen : this.lighting.screens()) {
			number(screen.term(), places.along(at(screen.at()), screen.width() / 2 * this.metre + 24), 0);
		}
	}

	private void number(String term, Point at, double height) {
		this.svg.add("circle", "class", "number", "cx", at.x(), "cy", at.y(), "r", 16.0)
			.label(at.x(), at.y(), "number", String.valueOf(this.canvas.number(this.wording.term(term))));
		if (height != 0) {
			label(at, this.wording.say((height > 0) ? "lighting.height" : "lighting.depth", Math.abs(height)));
		}
	}

	/**
	 * Beside a number where the lamp is not: below it, or outwards behind the subject.
	 */
	private void label(Point at, String words) {
		if (at.y() > this.subject.y() - 40) {
			double below = (at.y() > this.height - 50) ? -26 : 42;
			this.svg.label(at.x(), at.y() + below, "height middle", words);
		}
		else {
			boolean left = at.x() < this.subject.x();
			this.svg.label(at.x() + (left ? -24 : 24), at.y() + 8, left ? "height end" : "height", words);
		}
	}

}

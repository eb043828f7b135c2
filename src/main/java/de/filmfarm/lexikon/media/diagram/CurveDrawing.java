package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.Curve.Spot;
import de.filmfarm.lexikon.media.diagram.Curve.Zone;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

/**
 * Draws lines between two axes, and what has a name on them.
 */
final class CurveDrawing {

	private static final double WIDTH = 640;

	private static final double HEIGHT = 330;

	/** Of the field of the lines; at the left there is room for figures. */
	private static final double RIGHT = WIDTH - 14;

	private static final double WITH_FIGURES = 86;

	private static final double BARE = 20;

	/** Of the name of the axis upwards, and of a row of zones. */
	private static final double NAME = 40;

	private static final double ZONES = 46;

	/** Of the head of the axis, where there are no zones. */
	private static final double HEAD = 30;

	private static final int STEPS = 96;

	/** Number from number, so that they do not touch. */
	private static final double APART = 46;

	private final Curve curve;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final Lettering letters;

	private final double left;

	private final double top;

	private final double bottom;

	CurveDrawing(Curve curve, Canvas canvas, Wording wording) {
		this.curve = curve;
		this.canvas = canvas;
		this.wording = wording;
		this.letters = new Lettering(this.svg, canvas, wording);
		this.left = (curve.up().step() != null) ? WITH_FIGURES : BARE;
		this.top = NAME + (curve.zones().isEmpty() ? HEAD : ZONES);
		this.bottom = this.top + HEIGHT;
	}

	private double x(double value) {
		return this.left + this.curve.across().part(value) * (RIGHT - this.left);
	}

	private double y(double value) {
		return this.bottom - Math.max(-.02, Math.min(1.02, this.curve.up().part(value))) * HEIGHT;
	}

	void draw() {
		this.curve.zones().forEach(this::zone);
		axes();
		for (int i = 0; i < this.curve.lines().size(); i++) {
			line(this.curve.lines().get(i), i);
		}
		this.curve.points().forEach(this::spot);
		names();
		traveller();
		boolean figures = this.curve.across().step() != null;
		this.canvas.panel(PanelKind.MAIN, WIDTH, this.bottom + (figures ? 78 : 46), this.svg);
	}

	private void zone(Zone zone) {
		double from = x(zone.from());
		double to = x(zone.to());
		this.svg.add("rect", "class", zone.marked() ? "zone marked" : "zone", "x", from, "y", NAME, "width", to - from,
				"height", this.bottom - NAME);
		this.letters.fit((from + to) / 2, NAME + 30, to - from - 8, zone.name());
	}

	private void axes() {
		this.svg.add("path", "class", "axis", "d",
				Svg.path("M", this.left, this.top - 14, "V", this.bottom, "H", RIGHT + 10));
		this.svg.add("path", "class", "axis-head", "d", Svg.path("M", this.left, this.top - 26, "l", -6.0, 14.0, "h",
				12.0, "Z M", RIGHT + 13, this.bottom, "l", -14.0, -6.0, "v", 12.0, "Z"));
		this.svg.label(2, 24, "", this.curve.up().say(this.wording));
		double y = this.bottom + ((this.curve.across().step() != null) ? 66 : 34);
		this.svg.label(RIGHT, y, "end", this.curve.across().say(this.wording));
		Double across = this.curve.across().step();
		for (double at = this.curve.across().from(); across != null && this.curve.across().holds(at); at += across) {
			this.svg.add("path", "class", "axis", "d", Svg.path("M", x(at), this.bottom, "v", 7.0));
			this.svg.label(x(at), this.bottom + 32, "middle", figure(at));
		}
		Double up = this.curve.up().step();
		for (double at = this.curve.up().from(); up != null && this.curve.up().holds(at); at += up) {
			this.svg.add("path", "class", "rule", "d", Svg.path("M", this.left - 6, y(at), "H", RIGHT));
			this.svg.label(this.left - 12, y(at) + 8, "end", figure(at));
		}
	}

	/** With a minus instead of a hyphen. */
	private String figure(double number) {
		return this.wording.say("number", number).replace('-', '\u2212');
	}

	private List<Point> trace(Line line) {
		return line.trace(this.curve.across(), STEPS)
			.stream()
			.map((point) -> new Point(x(point.x()), y(point.y())))
			.toList();
	}

	private void line(Line line, int index) {
		String way = trace(line).stream().map((p) -> Svg.path(p.x(), p.y())).collect(Collectors.joining(" L "));
		if (line.filled()) {
			this.svg.add("path", "class", "area", "d", "M " + Svg.path(x(line.from(this.curve.across())), this.bottom)
					+ " L " + way + Svg.path(" L", x(line.to(this.curve.across())), this.bottom, "Z"));
		}
		// The first line is drawn out, those after it are dashed, each in its own way.
		this.svg.add("path", "class", line.marked() ? "curve curve-" + (index + 1) : "curve aside", "d", "M " + way);
	}

	private void spot(Spot spot) {
		double x = x(spot.at());
		double y = y(spot.height());
		this.svg.add("path", "class", "drop", "d", Svg.path("M", x, y, "V", this.bottom));
		this.svg.add("circle", "class", "spot", "cx", x, "cy", y, "r", 7.0);
		boolean high = y - APART > this.top - 10;
		this.letters.number(Math.max(this.left + 20, Math.min(x, RIGHT - 8)), high ? y - 34 : y + 34, spot.name());
	}

	/** The numbers of the lines stand on them, each somewhere else. */
	private void names() {
		List<Line> named = this.curve.lines().stream().filter((line) -> line.name() != null).toList();
		for (int i = 0; i < named.size(); i++) {
			Point at = free(trace(named.get(i)), .3 + .4 * (i + .5) / named.size());
			Label name = named.get(i).name();
			if (name != null) {
				this.letters.number(at.x(), at.y(), name);
			}
		}
	}

	/** The next place on a line where no named point is. */
	private Point free(List<Point> trace, double part) {
		for (int i = (int) (STEPS * part); i < STEPS; i++) {
			Point at = trace.get(i);
			if (this.curve.points()
				.stream()
				.allMatch((s) -> at.distance(new Point(x(s.at()), y(s.height()))) > 1.5 * APART)) {
				return at;
			}
		}
		return trace.get((int) (STEPS * part));
	}

	/** A point that runs along the first line. */
	private void traveller() {
		this.canvas.move();
		this.svg.open("g", "class", "traveller", "visibility", "hidden");
		this.svg.add("animateTransform", "attributeName", "transform", "type", "translate", "values",
				trace(this.curve.lines().get(0)).stream()
					.map((p) -> Svg.path(p.x(), p.y()))
					.collect(Collectors.joining("; ")),
				"dur", "6s", "begin", "indefinite", "fill", "freeze");
		this.svg.add("circle", "class", "runner", "r", 10.0).close();
	}

}

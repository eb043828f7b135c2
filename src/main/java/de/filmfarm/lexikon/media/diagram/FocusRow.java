package de.filmfarm.lexikon.media.diagram;

import java.util.List;

/**
 * A camera from the side that is focused somewhere, the zone that looks sharp, and people
 * in it or out of it.
 */
final class FocusRow {

	static final double WIDTH = 640;

	static final double HEIGHT = 156;

	/** Where the lens is. */
	private static final double LENS = 62;

	private static final double GROUND = 100;

	/** Narrower than this, the zone has one label and not two. */
	private static final double NARROW = 128;

	private final Svg svg;

	private final Sheet sheet;

	private final ThinLens lens;

	private final double focus;

	private final double metre;

	/**
	 * A row.
	 * @param range metres from the lens to the right edge
	 */
	FocusRow(Svg svg, Sheet sheet, ThinLens lens, double focus, double range) {
		this.svg = svg;
		this.sheet = sheet;
		this.lens = lens;
		this.focus = focus;
		this.metre = (WIDTH - LENS - 12) / range;
	}

	double x(double metres) {
		return Math.min(WIDTH, LENS + metres * this.metre);
	}

	/** Draws it below a point. */
	void draw(double top, String words, List<Double> people) {
		this.svg.open("g", "transform", "translate(0 %s)".formatted(Svg.number(top)));
		this.svg.add("rect", "class", "stage", "x", 0.0, "y", 28.0, "width", WIDTH, "height", GROUND - 28);
		zone();
		this.svg.add("path", "class", "ground-line", "d", Svg.path("M", 0.0, GROUND, "H", WIDTH));
		if (!Double.isInfinite(this.focus)) {
			this.svg.add("path", "class", "focus-plane", "d", Svg.path("M", x(this.focus), 14.0, "V", GROUND + 10));
		}
		people.forEach(this::person);
		Sheet.camera(this.svg, new Point(LENS, 58), .8);
		this.svg.label(2, 21, "word large", words);
		limits();
		this.svg.close();
	}

	private void zone() {
		double far = this.lens.far(this.focus);
		double from = x(this.lens.near(this.focus));
		double to = Double.isInfinite(far) ? WIDTH : x(far);
		this.svg.add("rect", "class", "sharp-zone", "x", from, "y", 28.0, "width", Math.max(1, to - from), "height",
				GROUND - 28);
	}

	private void person(double away) {
		int soft = this.lens.softness(this.focus, away);
		Person.SIDE.draw(this.svg, "person soft-" + soft, x(away), GROUND, .37, true, false);
	}

	/** The near and far limit in metres, under the ends of the zone. */
	private void limits() {
		double near = this.lens.near(this.focus);
		double far = this.lens.far(this.focus);
		double from = x(near);
		double to = Double.isInfinite(far) ? WIDTH - 16 : x(far);
		double y = GROUND + 34;
		if (to - from < NARROW && !Double.isInfinite(far)) {
			double middle = Math.max(90, Math.min(WIDTH - 90, (from + to) / 2));
			this.svg.label(middle, y, "middle", this.sheet.metres(near) + " – " + this.sheet.metres(far));
			return;
		}
		this.svg.label(Math.max(40, from), y, "middle", this.sheet.metres(near));
		if (to <= WIDTH - 16) {
			this.svg.label(Math.min(WIDTH - 44, to), y, Double.isInfinite(far) ? "end" : "middle",
					this.sheet.metres(far));
		}
		else {
			this.svg.label(WIDTH - 2, y, "end", this.sheet.metres(far) + " →");
		}
	}

}

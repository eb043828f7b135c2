package de.filmfarm.lexikon.media.diagram;

/**
 * Lamps and tools as a lighting plan draws them from above. Each is drawn as if it shone
 * to the right, and turned.
 */
final class LightingSymbols {

	/** How much of the wall is drawn on each side of a window. */
	static final double WALL = 40;

	/** With more degrees above or below the eyes, a screen is seen as an area. */
	private static final double STEEP = 40;

	private final Svg svg;

	private final double metre;

	LightingSymbols(Svg svg, double metre) {
		this.svg = svg;
		this.metre = metre;
	}

	/** The front of the lens is where the sight begins. */
	void camera(Point at) {
		this.svg.open("g", "class", "camera", "transform", Svg.turned(at, -90));
		this.svg.add("path", "d", "M0-11-16-7V-17H-62V17H-16V7L0 11Z").close();
	}

	void lamp(Lamp lamp, Point at, double heading) {
		double half = half(lamp, this.metre);
		if (lamp.isOverhead()) {
			this.svg.add("circle", "class", "overhead " + LightingPlan.look(lamp.colour()), "cx", at.x(), "cy", at.y(),
					"r", half);
			return;
		}
		this.svg.open("g", "class", "lamp " + LightingPlan.look(lamp.colour()), "transform", Svg.turned(at, heading));
		switch (lamp.source()) {
			case SPOTLIGHT -> spotlight();
			case PANEL -> this.svg.add("path", "class", "housing", "d",
					Svg.path("M", 0.0, -half, "V", half, "H", -9.0, "V", -half, "Z"));
			case SOFTBOX -> softbox(half);
			case BALL -> this.svg.add("circle", "class", "glow", "r", half);
			case PRACTICAL -> practical(half);
			case WINDOW -> window(half);
			case SUN -> sun();
		}
		this.svg.close();
	}

	/** Half of what shines. */
	static double half(Lamp lamp, double metre) {
		return Math.max(14, lamp.width() / 2 * metre);
	}

	/** How far behind the front of a lamp there is room for a number. */
	static double behind(Lamp lamp, double metre) {
		if (lamp.isOverhead()) {
			return half(lamp, metre) + 24;
		}
		return switch (lamp.source()) {
			case SPOTLIGHT -> 62;
			case SOFTBOX -> 68;
			case PANEL, WINDOW -> 34;
			case BALL, PRACTICAL -> half(lamp, metre) + 24;
			case SUN -> 54;
		};
	}

	private void spotlight() {
		this.svg.add("path", "class", "housing", "d", "M-40-15H-10V15H-40Z")
			.add("path", "class", "doors", "d", "M-10-15 3-25M-10 15 3 25")
			.add("path", "class", "glow", "d", "M-10-15Q1 0-10 15Z");
	}

	private void softbox(double half) {
		this.svg.add("path", "class", "housing", "d", "M-30-11V11H-46V-11Z")
			.add("path", "class", "cloth-box", "d",
					Svg.path("M", -30.0, -11.0, "L", 0.0, -half, "V", half, "L", -30.0, 11.0, "Z"))
			.add("path", "class", "front", "d", Svg.path("M", 0.0, -half, "V", half));
	}

	private void practical(double half) {
		this.svg.add("circle", "class", "glow", "r", half).add("circle", "class", "housing", "r", half * .4);
	}

	private void window(double half) {
		this.svg
			.add("path", "class", "backdrop", "d",
					Svg.path("M", -4.0, -half - WALL, "V", -half, "M", -4.0, half, "V", half + WALL))
			.add("path", "class", "window-glass", "d",
					Svg.path("M", 0.0, -half, "V", half, "M", -8.0, -half, "V", half));
	}

	private void sun() {
		this.svg.add("circle", "class", "glow", "r", 15.0)
			.add("path", "class", "doors", "d",
					"M21 0H31M-21 0H-31M0 21V31M0-21V-31M15 15 22 22M-15 15-22 22M15-15 22-22M-15-15-22-22");
	}

	/** Seen from above, what is flat is a line, unless it lies or hangs. */
	void screen(Screen screen, String look, Point at) {
		double half = Math.max(8, screen.width() / 2 * this.metre);
		double deep = deep(screen, this.metre);
		String turned = Svg.turned(at, 90 - screen.at().angle());
		if (deep == 0) {
			this.svg.add("path", "class", look, "transform", turned, "d", Svg.path("M", 0.0, -half, "V", half));
		}
		else {
			this.svg.add("rect", "class", look + " steep", "transform", turned, "x", -deep, "y", -half, "width",
					2 * deep, "height", 2 * half);
		}
	}

	/** Half of what a screen takes from above on the way to the subject. */
	static double deep(Screen screen, double metre) {
		double height = Math.abs(screen.at().height());
		return (height < STEEP) ? 0 : screen.tall() / 2 * Math.sin(Math.toRadians(height)) * metre;
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Locale;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

/**
 * Draws a picture on a screen of another shape: between bars, seen through a window, or
 * squeezed.
 */
final class ScreenDrawing {

	private static final double WIDTH = 640;

	private static final double EDGE = 3;

	private static final double HEAD = 38;

	private final ScreenFit fit;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	ScreenDrawing(ScreenFit fit, Canvas canvas, Wording wording) {
		this.fit = fit;
		this.canvas = canvas;
		this.wording = wording;
	}

	void draw() {
		double height = switch (this.fit.way()) {
			case WHOLE -> whole();
			case CROP -> crop();
			case SQUEEZE -> squeeze();
		};
		this.canvas.panel(PanelKind.MAIN, WIDTH, height, this.svg);
		words();
	}

	private double whole() {
		double width = WIDTH - 2 * EDGE;
		double height = width / this.fit.screen();
		this.svg.add("rect", "class", "dark", "x", EDGE, "y", EDGE, "width", width, "height", height);
		double inner = this.fit.isLetterbox() ? width : height * this.fit.picture();
		double tall = inner / this.fit.picture();
		scene(EDGE + (width - inner) / 2, EDGE + (height - tall) / 2, inner, tall);
		this.svg.add("rect", "class", "frame-edge", "x", EDGE, "y", EDGE, "width", width, "height", height);
		return height + 2 * EDGE;
	}

	/** The picture as it was shot, and a window that may move over it. */
	private double crop() {
		double width = WIDTH - 2 * EDGE;
		double height = width / this.fit.picture();
		scene(EDGE, EDGE, width, height);
		double window = height * this.fit.screen();
		double from = EDGE + this.fit.window().start() * (width - window);
		double to = EDGE + this.fit.window().end() * (width - window);
		this.svg.add("path", "class", "lost", "fill-rule", "evenodd", "d", Svg.path("M", EDGE, EDGE, "H", EDGE + width,
				"V", EDGE + height, "H", EDGE, "Z M", to, EDGE, "H", to + window, "V", EDGE + height, "H", to, "Z"));
		if (from != to) {
			this.svg.add("rect", "class", "window start", "x", from, "y", EDGE, "width", window, "height", height);
			this.canvas.move();
			this.svg.open("g", "class", "traveller", "visibility", "hidden");
			this.svg.add("animateTransform", "attributeName", "transform", "type", "translate", "values",
					"%s 0; %s 0".formatted(Svg.number(from), Svg.number(to)), "dur", "6s", "begin", "indefinite",
					"fill", "freeze");
			this.svg.add("rect", "class", "window", "y", EDGE, "width", window, "height", height).close();
		}
		this.svg.add("rect", "class", "window", "x", to, "y", EDGE, "width", window, "height", height);
		return height + 2 * EDGE;
	}

	/** On the film above, on the screen below. */
	private double squeeze() {
		double width = WIDTH - 2 * EDGE;
		double height = width / this.fit.picture();
		double narrow = height * this.fit.screen();
		this.svg.label(EDGE, 26, "word", this.wording.say("ratio.on-film"));
		this.svg.open("svg", "x", EDGE, "y", HEAD, "width", narrow, "height", height, "viewBox",
				Svg.path(0.0, 0.0, Sketch.HEIGHT * this.fit.picture(), Sketch.HEIGHT), "preserveAspectRatio", "none");
		people();
		this.svg.close();
		this.svg.add("rect", "class", "frame-edge", "x", EDGE, "y", HEAD, "width", narrow, "height", height);
		double below = HEAD + height + 14;
		this.svg.label(EDGE, below + 26, "word", this.wording.say("ratio.on-screen"));
		scene(EDGE, below + HEAD, width, height);
		this.svg.add("rect", "class", "frame-edge", "x", EDGE, "y", below + HEAD, "width", width, "height", height);
		return below + HEAD + height + EDGE;
	}

	private void scene(double x, double y, double width, double height) {
		this.svg.open("svg", "x", x, "y", y, "width", width, "height", height, "viewBox",
				Svg.path(0.0, 0.0, Sketch.HEIGHT * this.fit.picture(), Sketch.HEIGHT));
		people();
		this.svg.close();
	}

	/** Two people who look at each other, each near an edge. */
	private void people() {
		double width = Sketch.HEIGHT * this.fit.picture();
		double scale = Sketch.HEIGHT / 100;
		this.svg.add("rect", "class", "sky", "width", width, "height", Sketch.HEIGHT)
			.add("rect", "class", "floor", "y", Sketch.HEIGHT * .72, "width", width, "height", Sketch.HEIGHT * .28);
		Person.SIDE.draw(this.svg, width * .2, Sketch.HEIGHT * .1 + Person.HEIGHT * scale, scale, false);
		this.svg.open("g", "class", "second");
		Person.SIDE.draw(this.svg, width * .8, Sketch.HEIGHT * .1 + Person.HEIGHT * scale, scale, true);
		this.svg.close();
	}

	private void words() {
		String way = this.fit.way().name().toLowerCase(Locale.ROOT);
		String key = (this.fit.way() != ScreenFit.Way.WHOLE) ? way : this.fit.isLetterbox() ? "letterbox" : "pillarbox";
		this.canvas.alt(this.wording.say("ratio." + key, this.fit.picture(), this.fit.screen()));
		double part = this.fit.isLetterbox() ? this.fit.screen() / this.fit.picture()
				: this.fit.picture() / this.fit.screen();
		this.canvas.tell(this.wording.say("ratio." + key + ".part", Math.round(part * 100), 1 / part));
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.function.Consumer;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

/**
 * What drawings of lenses have in common: pictures under words, and numbers as people
 * write them.
 */
final class Sheet {

	/** Units of a picture that stands beside others. */
	static final double SMALL = 320;

	/** Letters in a line of that width. */
	private static final int LETTERS = 26;

	private final Canvas canvas;

	private final Wording wording;

	Sheet(Canvas canvas, Wording wording) {
		this.canvas = canvas;
		this.wording = wording;
	}

	/** A frame under words, with what it shows from 0, 0 to 320 and its height. */
	void picture(String words, double height, Consumer<Svg> content) {
		picture(words, height, true, content);
	}

	/** The same, with or without the edge of a frame. */
	void picture(String words, double height, boolean framed, Consumer<Svg> content) {
		Svg svg = new Svg();
		List<String> lines = Caption.wrapped(words, LETTERS);
		for (int i = 0; i < lines.size(); i++) {
			svg.label(0, 22 + i * Caption.LINE, "word", lines.get(i));
		}
		double head = lines.size() * Caption.LINE + 4;
		svg.open("svg", "x", 0.0, "y", head, "width", SMALL, "height", height);
		content.accept(svg);
		svg.close();
		if (framed) {
			svg.add("rect", "class", "frame-edge", "x", 1.5, "y", head + 1.5, "width", SMALL - 3, "height", height - 3);
		}
		this.canvas.panel(PanelKind.SIDE, SMALL, head + height + 2, svg);
	}

	String metres(double metres) {
		if (Double.isInfinite(metres)) {
			return "∞";
		}
		return this.wording.say((metres < 10) ? "optics.metres" : "optics.metres-round", metres);
	}

	String millimetres(double millimetres) {
		return this.wording.say("optics.millimetres", millimetres);
	}

	String stop(double stop) {
		return this.wording.say("optics.stop", stop);
	}

	String degrees(double degrees) {
		return this.wording.say("optics.degrees", Math.round(degrees));
	}

	/** A camera seen from the side, its lens at a point, looking to the right. */
	static void camera(Svg svg, Point lens, double scale) {
		svg.add("path", "class", "camera", "d", "M0-9-13-6V-14H-52V14H-13V6L0 9Z", "transform",
				"translate(%s %s) scale(%s)".formatted(Svg.number(lens.x()), Svg.number(lens.y()), Svg.number(scale)));
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A patch or a line of a drawn figure.
 *
 * @param look class of its colours
 * @param path only of the commands M, L, C, Q and Z, so that every number belongs to a
 * pair and all of them can be moved
 */
record Stroke(String look, String path) {

	private static final Pattern PART = Pattern.compile("[MLCQZ]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

	/** The same with all its points moved. */
	Stroke mapped(UnaryOperator<Point> map) {
		StringBuilder moved = new StringBuilder();
		Matcher parts = PART.matcher(this.path);
		while (parts.find()) {
			String part = parts.group();
			if (Character.isLetter(part.charAt(0))) {
				moved.append(part);
				continue;
			}
			double x = Double.parseDouble(part);
			if (!parts.find()) {
				throw new IllegalStateException("a number is missing in " + this.path);
			}
			Point to = map.apply(new Point(x, Double.parseDouble(parts.group())));
			moved.append(Svg.number(to.x())).append(' ').append(Svg.number(to.y())).append(' ');
		}
		return new Stroke(this.look, moved.toString().strip());
	}

	void draw(Svg svg) {
		svg.add("path", "class", this.look, "d", this.path);
	}

	static void drawAll(Svg svg, List<Stroke> strokes) {
		strokes.forEach((stroke) -> stroke.draw(svg));
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes SVG. Elements are opened and closed in turn, texts and attributes escaped,
 * numbers kept short.
 */
final class Svg {

	/** Radius of a number of the legend, in units. */
	static final double NUMBER = 16;

	private final StringBuilder text = new StringBuilder();

	private final Deque<String> open = new ArrayDeque<>();

	/** A number with two decimals at most. */
	static String number(double number) {
		String text = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		return text.replaceFirst("^(-?)0\\.", "$1.");
	}

	/** The data of a path: commands as texts, and numbers. */
	static String path(Object... parts) {
		StringBuilder path = new StringBuilder();
		for (Object part : parts) {
			path.append(path.isEmpty() ? "" : " ").append(value(part));
		}
		return path.toString();
	}

	/** A transformation to a place, turned there. */
	static String turned(Point at, double degrees) {
		return "translate(%s %s) rotate(%s)".formatted(number(at.x()), number(at.y()), number(degrees));
	}

	private static String value(Object value) {
		return (value instanceof Double number) ? number(number) : String.valueOf(value);
	}

	/**
	 * Opens an element.
	 * @param attributes names and values in turn
	 */
	Svg open(String element, Object... attributes) {
		begin(element, attributes);
		this.text.append('>');
		this.open.push(element);
		return this;
	}

	/** Closes the element that was opened last. */
	Svg close() {
		this.text.append("</").append(this.open.pop()).append('>');
		return this;
	}

	/** An element without content. */
	Svg add(String element, Object... attributes) {
		begin(element, attributes);
		this.text.append("/>");
		return this;
	}

	/** A shape with corners. */
	Svg polygon(String look, List<Point> corners) {
		return add("polygon", "class", look, "points",
				corners.stream()
					.map((point) -> number(point.x()) + "," + number(point.y()))
					.collect(Collectors.joining(" ")));
	}

	/** Changes an attribute of the element around it once a reader wants it to. */
	Svg animate(String attribute, String values, double seconds) {
		return add("animate", "attributeName", attribute, "values", values, "dur", number(seconds) + "s", "begin",
				"indefinite", "fill", "freeze");
	}

	/** Moves or turns the element around it once a reader wants it to. */
	Svg animateTransform(String type, String values, double seconds) {
		return add("animateTransform", "attributeName", "transform", "type", type, "values", values, "dur",
				number(seconds) + "s", "begin", "indefinite", "fill", "freeze");
	}

	/** A number of the legend. */
	Svg numbered(Point at, int number) {
		return add("circle", "class", "number", "cx", at.x(), "cy", at.y(), "r", NUMBER).label(at.x(), at.y(), "number",
				String.valueOf(number));
	}

	/** A text at a point. */
	Svg label(double x, double y, String look, String words) {
		begin("text", "x", x, "y", y, "class", look);
		this.text.append('>').append(HtmlUtils.htmlEscape(words, "UTF-8")).append("</text>");
		return this;
	}

	private void begin(String element, Object... attributes) {
		this.text.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			this.text.append(' ').append(attributes[i]).append("=\"");
			this.text.append(HtmlUtils.htmlEscape(value(attributes[i + 1]), "UTF-8")).append('"');
		}
	}

	/** What was written. */
	@Override
	public String toString() {
		if (!this.open.isEmpty()) {
			throw new IllegalStateException("not closed: " + this.open);
		}
		return this.text.toString();
	}

}

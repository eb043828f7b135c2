package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A place on a plan or in a picture.
 *
 * @param x to the right
 * @param y downwards
 */
record Point(double x, double y) {

	/** Two numbers in brackets, in metres. */
	static Point read(YamlValue value) {
		List<YamlValue> numbers = value.items();
		if (numbers.size() != 2) {
			throw value.error("a place is two numbers: [x, y]");
		}
		return new Point(numbers.get(0).decimal(-100, 100), numbers.get(1).decimal(-100, 100));
	}

	/** One place, or a list of them. */
	static List<Point> readAll(YamlValue value) {
		List<YamlValue> items = value.items();
		return (!items.isEmpty() && items.get(0).isText()) ? List.of(read(value))
				: items.stream().map(Point::read).toList();
	}

	Point plus(double dx, double dy) {
		return new Point(this.x + dx, this.y + dy);
	}

	/** The point at a part of the way to another. */
	Point towards(Point other, double part) {
		return new Point(this.x + (other.x - this.x) * part, this.y + (other.y - this.y) * part);
	}

	double distance(Point other) {
		return Math.hypot(other.x - this.x, other.y - this.y);
	}

	/** Degrees clockwise from the right. */
	double heading(Point other) {
		return Math.toDegrees(Math.atan2(other.y - this.y, other.x - this.x));
	}

	/** The point in a direction. */
	Point ahead(double degrees, double distance) {
		double radians = Math.toRadians(degrees);
		return plus(Math.cos(radians) * distance, Math.sin(radians) * distance);
	}

}

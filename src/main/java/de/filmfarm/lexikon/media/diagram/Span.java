package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A number that stays, or changes evenly from a start to an end.
 *
 * @param start at the start
 * @param end at the end
 */
record Span(double start, double end) {

	static Span of(double number) {
		return new Span(number, number);
	}

	/** One number, or two in brackets. */
	static Span read(YamlValue value, double least, double most) {
		if (value.isText()) {
			return of(value.decimal(least, most));
		}
		List<YamlValue> numbers = value.items();
		if (numbers.size() != 2) {
			throw value.error("one number, or two for start and end: [40, 20]");
		}
		return new Span(numbers.get(0).decimal(least, most), numbers.get(1).decimal(least, most));
	}

	double at(double part) {
		return this.start + (this.end - this.start) * part;
	}

	double change() {
		return this.end - this.start;
	}

}

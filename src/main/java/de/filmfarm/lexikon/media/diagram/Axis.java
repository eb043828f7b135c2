package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What a curve is drawn against.
 *
 * @param name what is measured
 * @param unit of it, such as K or dB
 * @param from where it begins
 * @param to where it ends
 * @param step from figure to figure; none if only more and less counts
 */
record Axis(Label name, @Nullable Label unit, double from, double to, @Nullable Double step) {

	/** More figures would touch each other. */
	private static final int MOST_FIGURES = 9;

	static Axis read(YamlValue lines) {
		lines.only("name", "unit", "from", "to", "step");
		Axis axis = new Axis(Label.read(lines.required("name")), lines.field("unit").map(Label::read).orElse(null),
				lines.required("from").decimal(-100_000, 100_000), lines.required("to").decimal(-100_000, 100_000),
				lines.field("step").map((value) -> value.decimal(.001, 100_000)).orElse(null));
		if (axis.to <= axis.from) {
			throw lines.required("to").error("an axis grows: 'to' is greater than 'from'");
		}
		if (axis.step != null && (axis.to - axis.from) / axis.step > MOST_FIGURES - 1 + 1e-6) {
			throw lines.required("step").error("more than %d figures find no room".formatted(MOST_FIGURES));
		}
		return axis;
	}

	/** Where a value is, from 0 to 1. */
	double part(double value) {
		return (value - this.from) / (this.to - this.from);
	}

	boolean holds(double value) {
		return value >= this.from - 1e-9 && value <= this.to + 1e-9;
	}

	/** Name and unit. */
	String say(Wording wording) {
		return (this.unit != null) ? wording.say("curve.axis", this.name.in(wording), this.unit.in(wording))
				: this.name.in(wording);
	}

}

package de.filmfarm.lexikon.editorial.state.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.editorial.state.StateDays.Day;
import org.jspecify.annotations.Nullable;

/**
 * How a figure has changed, as a line from its lowest to its highest value.
 *
 * @param values of at least two days, the oldest first
 */
public record Trend(List<Value> values) {

	/** Of the drawing, in its own units; the template has them in its viewBox. */
	private static final double WIDTH = 120;

	private static final double HEIGHT = 32;

	/** Room for the width of the line and the dot at its end. */
	private static final double MARGIN = 4;

	/**
	 * The trend of one figure.
	 * @param key of the figure
	 * @param days the oldest first
	 * @return nothing if fewer than two days know the figure
	 */
	static @Nullable Trend of(String key, List<Day> days) {
		List<Value> values = days.stream()
			.filter((day) -> day.figures().containsKey(key))
			.map((day) -> new Value(day.day(), Objects.requireNonNull(day.figures().get(key))))
			.toList();
		return (values.size() < 2) ? null : new Trend(values);
	}

	public Value first() {
		return this.values.get(0);
	}

	public Value last() {
		return this.values.get(this.values.size() - 1);
	}

	public long lowest() {
		return this.values.stream().mapToLong(Value::number).min().orElseThrow();
	}

	public long highest() {
		return this.values.stream().mapToLong(Value::number).max().orElseThrow();
	}

	/** The line, as SVG takes it. */
	public String points() {
		return this.values.stream().map((value) -> x(value) + "," + y(value)).collect(Collectors.joining(" "));
	}

	public String endX() {
		return x(last());
	}

	public String endY() {
		return y(last());
	}

	private String x(Value value) {
		double days = ChronoUnit.DAYS.between(first().day(), last().day());
		double passed = ChronoUnit.DAYS.between(first().day(), value.day());
		return rounded(MARGIN + passed / days * (WIDTH - 2 * MARGIN));
	}

	/** What has not changed is a line in the middle. */
	private String y(Value value) {
		double range = highest() - lowest();
		double height = (range == 0) ? 0.5 : (value.number() - lowest()) / range;
		return rounded(HEIGHT - MARGIN - height * (HEIGHT - 2 * MARGIN));
	}

	private static String rounded(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}

	/** What it was on a day. */
	public record Value(LocalDate day, long number) {
	}

}

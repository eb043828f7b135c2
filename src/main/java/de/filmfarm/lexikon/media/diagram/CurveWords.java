package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says how the lines of a curve run.
 *
 * @param curve to be told
 * @param canvas that takes the words
 * @param wording of the reader's language
 */
record CurveWords(Curve curve, Canvas canvas, Wording wording) {

	/** A line that changes less than this part of the axis runs level. */
	private static final double LEVEL = .03;

	/** One that changes more runs steeply. */
	private static final double STEEP = .35;

	/** More turns nobody can follow. */
	private static final int MOST = 6;

	void tell() {
		String across = this.curve.across().say(this.wording);
		String up = this.curve.up().say(this.wording);
		String names = this.curve.lines()
			.stream()
			.map(Line::name)
			.filter((name) -> name != null)
			.map((name) -> name.in(this.wording))
			.collect(Collectors.joining(", "));
		this.canvas.alt((names.isEmpty() || this.curve.lines().size() == 1) ? say("alt", up, across)
				: say("alt.lines", up, across, names));
		this.canvas.tell(say("axes", across, this.curve.across().from(), this.curve.across().to(), up));
		for (int i = 0; i < this.curve.lines().size(); i++) {
			line(this.curve.lines().get(i), i);
		}
		this.curve.points()
			.forEach((spot) -> this.canvas
				.tell(figures() ? say("point", spot.name().in(this.wording), spot.at(), spot.height())
						: say("point.part", spot.name().in(this.wording), percent(this.curve.across().part(spot.at())),
								percent(this.curve.up().part(spot.height())))));
		this.curve.zones()
			.forEach((zone) -> this.canvas
				.tell(figures() ? say("zone", zone.name().in(this.wording), zone.from(), zone.to())
						: say("zone.part", zone.name().in(this.wording), percent(this.curve.across().part(zone.from())),
								percent(this.curve.across().part(zone.to())))));
	}

	private boolean figures() {
		return this.curve.across().step() != null;
	}

	private static long percent(double part) {
		return Math.round(part * 100);
	}

	private String say(String key, Object... arguments) {
		return this.wording.say("curve." + key, arguments);
	}

	private void line(Line line, int index) {
		String name = (line.name() != null) ? line.name().in(this.wording) : say("line", index + 1);
		this.canvas.tell(say("runs", name, String.join(", ", course(line))));
	}

	/** How it runs; of a line that turns often, only whether up or down. */
	private List<String> course(Line line) {
		List<String> course = course(line, true);
		return (course.size() > MOST) ? course(line, false) : course;
	}

	/** Up, level or down, in the order in which it does. */
	private List<String> course(Line line, boolean speeds) {
		List<Point> trace = line.trace(this.curve.across(), 48);
		List<String> course = new ArrayList<>();
		double last = this.curve.up().part(trace.get(0).y());
		for (int i = 1; i < trace.size(); i++) {
			double now = this.curve.up().part(trace.get(i).y());
			String way = way((now - last) * 8, speeds);
			if (course.isEmpty() || !course.get(course.size() - 1).equals(way)) {
				course.add(way);
			}
			last = now;
		}
		return course;
	}

	private String way(double change, boolean speeds) {
		if (speeds && Math.abs(change) < LEVEL) {
			return say("level");
		}
		String way = (change > 0) ? "rises" : "falls";
		return say(!speeds ? way : way + ((Math.abs(change) > STEEP) ? "-fast" : "-slow"));
	}

}

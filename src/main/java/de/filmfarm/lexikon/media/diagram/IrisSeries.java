package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * The opening of the iris at a series of stops: from one full stop to the next, half the
 * area and half the light.
 *
 * @param stops from the widest to the smallest
 * @param blades of the iris
 */
record IrisSeries(List<Double> stops, int blades) implements Diagram {

	private static final double WIDTH = 640;

	private static final int IN_A_ROW = 4;

	private static final double CELL = WIDTH / IN_A_ROW;

	private static final double RING = 64;

	/** Height of a row with its words. */
	private static final double ROW = 206;

	static IrisSeries read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "stops", "blades");
		List<Double> stops = new ArrayList<>();
		for (YamlValue value : lines.required("stops").items()) {
			double stop = value.decimal(.7, 64);
			if (!stops.isEmpty() && stop <= stops.get(stops.size() - 1)) {
				throw value.error("stops go from the widest opening, the smallest number, to the smallest opening");
			}
			stops.add(stop);
		}
		if (stops.size() < 2 || stops.size() > 12) {
			throw lines.required("stops").error("two to twelve stops");
		}
		int blades = lines.field("blades").map(YamlValue::number).orElse(9);
		if (blades < 5 || blades > 18) {
			throw lines.required("blades").error("an iris has 5 to 18 blades");
		}
		return new IrisSeries(stops, blades);
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	/** Radius of the opening: the widest nearly fills the ring. */
	double radius(double stop) {
		return (RING - 7) * this.stops.get(0) / stop;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		Svg svg = new Svg();
		for (int i = 0; i < this.stops.size(); i++) {
			double stop = this.stops.get(i);
			int row = i / IN_A_ROW;
			Point middle = new Point((i % IN_A_ROW + .5) * CELL, row * ROW + RING + 4);
			iris(svg, middle, radius(stop));
			svg.label(middle.x(), middle.y() + RING + 32, "middle", sheet.stop(stop));
			svg.label(middle.x(), middle.y() + RING + 62, "soft-words middle", part(wording, stop));
			canvas.tell(wording.say("optics.iris.stop", sheet.stop(stop), light(wording, stop)));
		}
		int rows = (this.stops.size() + IN_A_ROW - 1) / IN_A_ROW;
		canvas.panel(PanelKind.MAIN, WIDTH, rows * ROW, svg);
		canvas.alt(wording.say("optics.iris.alt", sheet.stop(this.stops.get(0)),
				sheet.stop(this.stops.get(this.stops.size() - 1))));
	}

	private String light(Wording wording, double stop) {
		return wording.say((share(stop) < 1.01) ? "optics.iris.full" : "optics.iris.part", share(stop));
	}

	private String part(Wording wording, double stop) {
		return (share(stop) < 1.01) ? "1" : wording.say("optics.iris.fraction", share(stop));
	}

	/** How many times more light the first lets through. */
	private double share(double stop) {
		double times = Math.pow(stop / this.stops.get(0), 2);
		// Nominal stops are rounded, 5.6 for 5.66: the light is meant in whole stops.
		double power = Math.log(times) / Math.log(2);
		boolean whole = Math.abs(power - Math.rint(power)) < .1;
		return whole ? Math.pow(2, Math.rint(power)) : times;
	}

	private void iris(Svg svg, Point middle, double radius) {
		svg.add("circle", "class", "iris-ring", "cx", middle.x(), "cy", middle.y(), "r", RING);
		List<Point> corners = IntStream.range(0, this.blades)
			.mapToObj((corner) -> middle.ahead(360.0 * corner / this.blades + radius, radius))
			.toList();
		for (int i = 0; i < corners.size(); i++) {
			Point corner = corners.get(i);
			Point next = corners.get((i + 1) % corners.size());
			Point end = onRing(middle, corner, next);
			svg.add("path", "class", "blade", "d", Svg.path("M", corner.x(), corner.y(), "L", end.x(), end.y()));
		}
		svg.add("polygon", "class", "opening", "points",
				corners.stream()
					.map((corner) -> Svg.number(corner.x()) + "," + Svg.number(corner.y()))
					.collect(Collectors.joining(" ")));
	}

	/** Where the edge of a blade, drawn on beyond the opening, meets the ring. */
	private static Point onRing(Point middle, Point corner, Point next) {
		double heading = corner.heading(next);
		double x = corner.x() - middle.x();
		double y = corner.y() - middle.y();
		double along = x * Math.cos(Math.toRadians(heading)) + y * Math.sin(Math.toRadians(heading));
		double reach = -along + Math.sqrt(along * along + RING * RING - x * x - y * y);
		return corner.ahead(heading, reach);
	}

}

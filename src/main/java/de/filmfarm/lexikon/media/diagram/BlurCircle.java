package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * How a point that is not in focus becomes a circle on the sensor, and a smaller one
 * behind a smaller stop. Not to scale: distances are shortened, the formula is that of a
 * thin lens.
 *
 * @param stops one panel each
 */
record BlurCircle(List<Double> stops) implements Diagram {

	private static final double HEIGHT = 230;

	private static final double AXIS = 92;

	private static final double LENS = 180;

	private static final double SENSOR = 272;

	/** Where the rays of the point meet, before the sensor. */
	private static final double IMAGE = 246;

	private static final double POINT = 10;

	/** Half the opening of a lens of f/1. */
	private static final double OPEN = 140;

	static BlurCircle read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "stops");
		List<Double> stops = new ArrayList<>();
		lines.required("stops").items().forEach((value) -> stops.add(value.decimal(1.8, 22)));
		if (stops.isEmpty() || stops.size() > 4) {
			throw lines.required("stops").error("one to four stops");
		}
		return new BlurCircle(stops);
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	/** Half the circle on the sensor. */
	static double radius(double stop) {
		return OPEN / stop * (SENSOR - IMAGE) / (IMAGE - LENS);
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		canvas.alt(wording.say("optics.confusion.alt"));
		canvas.tell(wording.say("optics.confusion.sharp"));
		canvas.tell(wording.say("optics.confusion.soft"));
		for (double stop : this.stops) {
			sheet.picture(sheet.stop(stop), HEIGHT, false, (svg) -> rays(svg, stop));
			canvas.tell(
					wording.say("optics.confusion.stop", sheet.stop(stop), Math.round(100 * this.stops.get(0) / stop)));
		}
	}

	private static void rays(Svg svg, double stop) {
		double half = OPEN / stop;
		svg.add("path", "class", "level", "d", Svg.path("M", 0.0, AXIS, "H", Sheet.SMALL));
		double radius = radius(stop);
		svg.add("path", "class", "rays", "d",
				Svg.path("M", POINT, AXIS, "L", LENS, AXIS - half, "L", SENSOR, AXIS + radius, "M", POINT, AXIS, "L",
						LENS, AXIS + half, "L", SENSOR, AXIS - radius))
			.add("path", "class", "bundle", "d",
					Svg.path("M", POINT, AXIS, "L", LENS, AXIS - half, "L", IMAGE, AXIS, "L", SENSOR, AXIS - radius,
							"V", AXIS + radius, "L", IMAGE, AXIS, "L", LENS, AXIS + half, "Z"))
			.add("path", "class", "glass", "d",
					Svg.path("M", LENS, 8.0, "Q", LENS + 26, AXIS, LENS, 176.0, "Q", LENS - 26, AXIS, LENS, 8.0, "Z"))
			.add("path", "class", "wall", "d",
					Svg.path("M", LENS, 2.0, "V", AXIS - half, "M", LENS, AXIS + half, "V", 182.0))
			.add("path", "class", "sensor", "d", Svg.path("M", SENSOR, 26.0, "V", 158.0))
			.add("circle", "class", "point", "cx", POINT, "cy", AXIS, "r", 6.0)
			.add("circle", "class", "disc", "cx", SENSOR, "cy", 196.0, "r", Math.max(2, radius));
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * How lenses bend straight lines: a grid for each sort.
 *
 * @param sorts one panel each
 * @param strength by how many percent the corners are moved
 */
record Distortion(List<Sort> sorts, double strength) implements Diagram {

	private static final double HEIGHT = 214;

	private static final int COLUMNS = 12;

	private static final int ROWS = 8;

	/** Steps along a line: enough to look round. */
	private static final int STEPS = 16;

	static Distortion read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "sorts", "strength");
		List<Sort> sorts = new ArrayList<>();
		lines.listOf("sorts").forEach((value) -> sorts.add(value.one(Sort.class)));
		return new Distortion(sorts.isEmpty() ? List.of(Sort.BARREL, Sort.NONE, Sort.PINCUSHION) : sorts,
				lines.field("strength").map((value) -> value.decimal(1, 30)).orElse(14.0));
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		for (Sort sort : this.sorts) {
			String key = sort.name().toLowerCase(Locale.ROOT);
			sheet.picture(wording.say("optics.distortion." + key), HEIGHT, false, (svg) -> grid(svg, sort));
			canvas.tell(wording.say("optics.distortion." + key + ".text"));
		}
		canvas.alt(wording.say("optics.distortion.alt"));
	}

	/** Where a point goes, both in units of half the diagonal from the middle. */
	Point bent(Sort sort, Point at) {
		double square = at.x() * at.x() + at.y() * at.y();
		double part = 1 + this.strength / 100 * switch (sort) {
			case BARREL -> -square;
			case NONE -> 0;
			case PINCUSHION -> square;
			case MOUSTACHE -> 3 * square * square - 2.4 * square;
		};
		// The larger picture is made to fit; the smaller one shows how the corners move.
		double fit = (sort == Sort.BARREL || sort == Sort.NONE) ? 1 : 1 / (1 + this.strength / 100);
		return new Point(at.x() * part * fit, at.y() * part * fit);
	}

	private void grid(Svg svg, Sort sort) {
		double half = Math.hypot(Sheet.SMALL, HEIGHT) / 2 * .94;
		for (int column = 0; column <= COLUMNS; column++) {
			line(svg, sort, half, column / (double) COLUMNS, true);
		}
		for (int row = 0; row <= ROWS; row++) {
			line(svg, sort, half, row / (double) ROWS, false);
		}
	}

	private void line(Svg svg, Sort sort, double half, double part, boolean upright) {
		List<Object> path = new ArrayList<>();
		double x = Sheet.SMALL / 2 / Math.hypot(Sheet.SMALL / 2, HEIGHT / 2);
		double y = HEIGHT / 2 / Math.hypot(Sheet.SMALL / 2, HEIGHT / 2);
		for (int step = 0; step <= STEPS; step++) {
			double along = step / (double) STEPS;
			Point at = bent(sort,
					new Point(x * (2 * (upright ? part : along) - 1), y * (2 * (upright ? along : part) - 1)));
			path.add((step == 0) ? "M" : "L");
			path.add(Sheet.SMALL / 2 + at.x() * half);
			path.add(HEIGHT / 2 + at.y() * half);
		}
		svg.add("path", "class", (part == 0 || part == 1) ? "grid edge" : "grid", "d", Svg.path(path.toArray()));
	}

	/** How lines bend. */
	enum Sort {

		/** Outwards, as the sides of a barrel. */
		BARREL,

		/** Not at all. */
		NONE,

		/** Inwards, as the sides of a pincushion. */
		PINCUSHION,

		/** Both: outwards in the middle, inwards at the corners. */
		MOUSTACHE

	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws what is behind people, and what they are seen through. It reaches far beyond the
 * frame, so that the frame may lean.
 */
final class Backdrop {

	/** Metres from the first person to the wall behind, if nobody says else. */
	private static final double WALL = 2.4;

	private static final double CEILING = 2.7;

	/** Half the width of a corridor in metres. */
	private static final double CORRIDOR = 1.25;

	/** Half the width of a road in metres. */
	private static final double ROAD = 2.6;

	private static final double FAR = 400;

	private final Svg svg;

	private final PictureSpace space;

	private final double wall;

	Backdrop(Svg svg, PictureSpace space) {
		this(svg, space, WALL);
	}

	Backdrop(Svg svg, PictureSpace space, double wall) {
		this.svg = svg;
		this.space = space;
		this.wall = wall;
	}

	void draw(FramedPicture.Place place) {
		rectangle("sky", -this.space.width(), -this.space.height() * 2, this.space.width() * 2,
				this.space.height() * 3);
		switch (place) {
			case PLAIN -> floor(this.space.at(0, 0, this.wall).y());
			case ROOM -> room();
			case CORRIDOR -> corridor();
			case ROAD -> road();
			case LANDSCAPE -> landscape();
		}
	}

	private void floor(double from) {
		rectangle("floor", -this.space.width(), from, this.space.width() * 2, this.space.height() * 3);
		this.svg.add("path", "class", "seam", "d",
				Svg.path("M", -this.space.width(), from, "H", this.space.width() * 2));
	}

	private void room() {
		rectangle("wall-tone", -this.space.width(), -this.space.height() * 2, this.space.width() * 2,
				this.space.height() * 3);
		floor(this.space.at(0, 0, this.wall).y());
		double skirting = this.space.at(0, .12, this.wall).y();
		this.svg.add("path", "class", "seam", "d",
				Svg.path("M", -this.space.width(), skirting, "H", this.space.width() * 2));
		box("pane", -2.3, .9, -1.1, 2.25);
		Point left = this.space.at(-1.7, 2.25, this.wall);
		Point low = this.space.at(-1.7, .9, this.wall);
		Point bar = this.space.at(-2.3, 1.75, this.wall);
		this.svg.add("path", "class", "seam", "d", Svg.path("M", left.x(), left.y(), "V", low.y(), "M", bar.x(),
				bar.y(), "H", this.space.at(-1.1, 0, this.wall).x()));
		box("picture", 1.15, 1.35, 1.95, 1.9);
	}

	private void box(String look, double left, double bottom, double right, double top) {
		Point from = this.space.at(left, top, this.wall);
		Point to = this.space.at(right, bottom, this.wall);
		rectangle(look, from.x(), from.y(), to.x(), to.y());
	}

	private void corridor() {
		double near = -this.space.distance() + .05;
		double far = 14;
		side("floor", near, far, -CORRIDOR, 0, CORRIDOR, 0);
		side("wall-tone", near, far, -CORRIDOR, 0, -CORRIDOR, CEILING);
		side("wall-tone", near, far, CORRIDOR, 0, CORRIDOR, CEILING);
		for (double away = -1.5; away < far - 2; away += 3.5) {
			if (away > near) {
				door(away, -CORRIDOR);
				door(away, CORRIDOR);
			}
		}
		Point from = this.space.at(-CORRIDOR, CEILING, far);
		Point to = this.space.at(CORRIDOR, 0, far);
		rectangle("pane", from.x(), from.y(), to.x(), to.y());
	}

	private void door(double away, double side) {
		polygon("door", this.space.at(side, 0, away), this.space.at(side, 2.05, away),
				this.space.at(side, 2.05, away + 1), this.space.at(side, 0, away + 1));
	}

	/** A long flat thing between two lines that go away from us. */
	private void side(String look, double near, double far, double x1, double y1, double x2, double y2) {
		polygon(look, this.space.at(x1, y1, near), this.space.at(x1, y1, far), this.space.at(x2, y2, far),
				this.space.at(x2, y2, near));
	}

	private void road() {
		landscape();
		double near = -this.space.distance() + .05;
		side("road", near, FAR, -ROAD, 0, ROAD, 0);
		for (double away = 0; away < 60; away += 8) {
			side("stripe", away, away + 3, -.07, 0, .07, 0);
		}
		for (double away = 2; away < 70; away += 9) {
			post(away);
		}
	}

	private void post(double away) {
		Point foot = this.space.at(-4.4, 0, away);
		Point top = this.space.at(-4.4, 6, away);
		Point arm = this.space.at(-5, 5.6, away);
		Point other = this.space.at(-3.8, 5.6, away);
		this.svg.add("path", "class", "pen", "d",
				Svg.path("M", foot.x(), foot.y(), "V", top.y(), "M", arm.x(), arm.y(), "H", other.x()));
	}

	private void landscape() {
		double horizon = this.space.horizon();
		double unit = this.space.width() / 16;
		this.svg.add("path", "class", "far-hills", "d",
				Svg.path("M", -this.space.width(), horizon, "L", 0.0, horizon - unit * .8, "C", unit * 2,
						horizon - unit * 3, unit * 3, horizon - unit * 2.4, unit * 5, horizon - unit, "C", unit * 7,
						horizon - unit * 2, unit * 9, horizon - unit * 1.4, unit * 11, horizon - unit * .8, "C",
						unit * 12.5, horizon - unit * 3.4, unit * 14, horizon - unit * 2.6, unit * 17, horizon - unit,
						"L", this.space.width() * 2, horizon, "Z"));
		rectangle("floor", -this.space.width(), horizon, this.space.width() * 2, this.space.height() * 3);
	}

	/** A dark wall with an opening, before the first person. */
	void through(FramedPicture.Through through, Point feet, double scale) {
		Opening opening = opening(through, feet, scale);
		double w = this.space.width();
		double h = this.space.height();
		this.svg.add("path", "class", "near-wall", "fill-rule", "evenodd", "d",
				Svg.path("M", -w, -2 * h, "H", 2 * w, "V", 3 * h, "H", -w, "Z M", opening.left(), opening.top(), "H",
						opening.right(), "V", opening.bottom(), "H", opening.left(), "Z"));
	}

	/** Where the opening is in the picture. */
	Opening opening(FramedPicture.Through through, Point feet, double scale) {
		double near = scale * 1.18;
		double half = ((through == FramedPicture.Through.DOORWAY) ? 48 : 62) * near;
		double floor = this.space.horizon() + PictureSpace.EYES * near;
		double top = this.space.horizon() - 45 * near;
		double bottom = (through == FramedPicture.Through.DOORWAY) ? Math.max(floor, this.space.height() * 1.5)
				: this.space.horizon() + 75 * near;
		return new Opening(feet.x() - half, top, feet.x() + half, bottom);
	}

	private void rectangle(String look, double left, double top, double right, double bottom) {
		this.svg.add("rect", "class", look, "x", left, "y", top, "width", right - left, "height", bottom - top);
	}

	private void polygon(String look, Point... points) {
		this.svg.add("polygon", "class", look, "points", points(Stream.of(points).toList()));
	}

	static String points(List<Point> points) {
		return points.stream()
			.map((point) -> Svg.number(point.x()) + "," + Svg.number(point.y()))
			.collect(Collectors.joining(" "));
	}

	/** A hole in a wall, in units of the picture. */
	record Opening(double left, double top, double right, double bottom) {
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.List;

/**
 * Draws people and the floor as a tilted camera sees them: upright lines run together,
 * and what is near the lens is large.
 */
final class TiltedPicture {

	/** Metres of floor to each side. */
	private static final int SIDE = 9;

	private static final int FAR = 12;

	/** Metres behind the first person at which a house stands. */
	private static final double HOUSE = 7;

	private final Svg svg;

	private final CameraStand stand;

	private final double width;

	private final double height;

	TiltedPicture(Svg svg, CameraStand stand, double width, double height) {
		this.svg = svg;
		this.stand = stand;
		this.width = width;
		this.height = height;
	}

	private Point at(double side, double above, double away) {
		Point point = this.stand.project(side, above, away);
		return new Point(this.width / 2 + point.x() * this.width, this.height / 2 + point.y() * this.width);
	}

	void draw(List<Player> players) {
		double horizon = this.height / 2 + this.stand.horizon() * this.width;
		this.svg
			.add("rect", "class", "sky", "x", -this.width, "y", -2 * this.height, "width", 3 * this.width, "height",
					5 * this.height)
			.add("rect", "class", "floor", "x", -this.width, "y", Math.max(-2 * this.height, horizon), "width",
					3 * this.width, "height", 8 * this.height);
		tiles();
		if (this.stand.tilt() > 0) {
			house();
		}
		players.forEach(this::player);
	}

	/** Lines on the floor, one metre apart. */
	private void tiles() {
		double back = this.stand.isOverhead() ? -FAR : nearest();
		for (int side = -SIDE; side <= SIDE; side++) {
			line(at(side + .5, 0, back), at(side + .5, 0, FAR));
		}
		for (double away = Math.ceil(back); away <= FAR; away += 1) {
			line(at(-SIDE - 20, 0, away + .5), at(SIDE + 20, 0, away + .5));
		}
	}

	/** The nearest metre of floor that is before the lens. */
	private double nearest() {
		double away = .1;
		while (!this.stand.isBefore(0, away) && away < FAR) {
			away += .1;
		}
		return away;
	}

	private void line(Point from, Point to) {
		this.svg.add("path", "class", "tile", "d", Svg.path("M", from.x(), from.y(), "L", to.x(), to.y()));
	}

	/** Fronts behind the person, so that upright lines show the tilt. */
	private void house() {
		double away = this.stand.away() + HOUSE;
		front(-7, -2.2, 14, away);
		front(2.6, 8, 10, away);
	}

	private void front(double left, double right, double tall, double away) {
		this.svg.add("polygon", "class", "wall-tone seam", "points", Backdrop
			.points(List.of(at(left, 0, away), at(left, tall, away), at(right, tall, away), at(right, 0, away))));
		for (double floor = 1; floor + 1.6 < tall; floor += 3) {
			for (double x = left + .7; x + 1 < right; x += 1.8) {
				this.svg.add("polygon", "class", "pane", "points", Backdrop.points(List.of(at(x, floor, away),
						at(x, floor + 1.6, away), at(x + 1, floor + 1.6, away), at(x + 1, floor, away))));
			}
		}
	}

	private void player(Player player) {
		double metre = this.stand.scale(this.stand.depth(1.5, this.stand.away()));
		double side = (player.at() - .5) / metre;
		String look = FramedPictureDrawing.look(player);
		if (this.stand.isOverhead()) {
			fromAbove(player, side, look);
			return;
		}
		double head = this.stand.scale(this.stand.depth(1.65, this.stand.away()));
		int mirror = (player.faces().side < 0) ? -1 : 1;
		player.faces().person.draw(this.svg, look, head * this.width / 100, player.longHair(),
				(point) -> at(side + mirror * point.x() / 100, Math.max(0, -point.y() / 100), this.stand.away()));
	}

	private void fromAbove(Player player, double side, String look) {
		double turn = switch (player.faces()) {
			case FRONT -> 180;
			case FRONT_LEFT -> 225;
			case LEFT -> 270;
			case BACK_LEFT -> 315;
			case BACK -> 0;
			case BACK_RIGHT -> 45;
			case RIGHT -> 90;
			case FRONT_RIGHT -> 135;
		};
		this.svg.open("g", "class", look);
		layer(side, .05, turn, "shoe", "M-14 8L-13-15Q-8-22-4-15L-4 8ZM14 8L13-15Q8-22 4-15L4 8Z");
		layer(side, 1, turn, "skin", "M-27-4C-30-12-24-14-22-6ZM27-4C30-12 24-14 22-6Z");
		layer(side, 1.4, turn, "coat",
				"M0-11C12-12 26-12 28-2C29 8 22 11 12 11L-12 11C-22 11-29 8-28-2C-26-12-12-12 0-11Z");
		layer(side, 1.62, turn, "skin", "M-2.4-11L0-14.6L2.4-11Z");
		layer(side, 1.68, turn, "skin", "M-9-2C-9-15 9-15 9-2C9 5-9 5-9-2Z");
		layer(side, 1.74, turn, "hair", "M-10-1C-10-9-6-11.4 0-11C6-11.4 10-9 10-1C10 14-10 14-10-1Z"
				+ (player.longHair() ? "M-9 4L-8 19Q0 22 8 19L9 4Z" : ""));
		this.svg.close();
	}

	/** A slice of a person, seen from above, at its height. */
	private void layer(double side, double above, double turn, String look, String path) {
		double radians = Math.toRadians(turn);
		new Stroke(look, path)
			.mapped((point) -> at(side + (point.x() * Math.cos(radians) - point.y() * Math.sin(radians)) / 100, above,
					this.stand.away() - (point.x() * Math.sin(radians) + point.y() * Math.cos(radians)) / 100))
			.draw(this.svg);
	}

}

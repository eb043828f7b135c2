package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Something that stands on a set.
 *
 * @param kind what it is
 * @param at its middle; of a wall, where it begins
 * @param to of a wall, where it ends
 * @param turn degrees clockwise
 */
record SetPiece(Kind kind, Point at, Point to, double turn) {

	static SetPiece read(YamlValue lines) {
		lines.only("kind", "at", "to", "turn");
		Kind kind = lines.required("kind").one(Kind.class);
		Point at = Point.read(lines.required("at"));
		if (kind == Kind.WALL && lines.field("to").isEmpty()) {
			throw lines.error("a wall goes from a place 'at' to another 'to'");
		}
		return new SetPiece(kind, at, lines.field("to").map(Point::read).orElse(at),
				lines.field("turn").map((value) -> value.decimal(-360, 360)).orElse(0.0));
	}

	/** The corners on the floor, in metres, one after the other. */
	List<Point> corners() {
		return (this.kind == Kind.WALL) ? List.of(this.at, this.to) : corners(-.5, .5, 1);
	}

	/**
	 * The corners of a part of it.
	 * @param back where it begins, from -0.5 at the back of the piece to 0.5 at its front
	 * @param front where it ends
	 * @param across its width, by that of the piece
	 */
	List<Point> corners(double back, double front, double across) {
		double side = across * this.kind.depth / 2;
		return List.of(corner(back * this.kind.width, -side), corner(front * this.kind.width, -side),
				corner(front * this.kind.width, side), corner(back * this.kind.width, side));
	}

	private Point corner(double along, double across) {
		return this.at.ahead(this.turn, along).ahead(this.turn + 90, across);
	}

	/** What stands on sets, with its size in metres. */
	enum Kind {

		/** A wall or the front of a house. */
		WALL(0, 0, 2.8),

		/** A table for four. */
		TABLE(1.4, .8, .75),

		/** A chair. */
		CHAIR(.45, .45, .45),

		/** A bed. */
		BED(1.6, 2, .5),

		/** A car. */
		CAR(4.2, 1.7, 1.4),

		/** A tree, round and tall. */
		TREE(2, 2, 5),

		/** A pillar. */
		PILLAR(.4, .4, 2.8);

		final double width;

		final double depth;

		final double tall;

		Kind(double width, double depth, double tall) {
			this.width = width;
			this.depth = depth;
			this.tall = tall;
		}

	}

}

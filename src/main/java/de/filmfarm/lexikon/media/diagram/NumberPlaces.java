package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for the numbers of a plan: beyond what they stand for, seen from the
 * subject, within the drawing and not on each other.
 */
final class NumberPlaces {

	private static final double EDGE = 40;

	/** Two numbers, or a number and a height, do not touch at this distance. */
	private static final double APART = 40;

	/** Nearer to the middle of a lamp, a number would stand on it. */
	private static final double OFF = 32;

	private final List<Point> taken = new ArrayList<>();

	private final List<Point> things = new ArrayList<>();

	private final Point subject;

	private final double width;

	private final double height;

	NumberPlaces(Point subject, double width, double height) {
		this.subject = subject;
		this.width = width;
		this.height = height;
	}

	/** Keeps numbers off a thing. */
	void keepOff(Point thing) {
		this.things.add(thing);
	}

	/** Behind something. */
	Point beside(Point thing, double away) {
		double heading = (thing.distance(this.subject) < 2) ? -60 : this.subject.heading(thing);
		return free(thing, heading, away);
	}

	/**
	 * At the end of something that faces the subject, on the side away from the camera.
	 */
	Point along(Point thing, double away) {
		double heading = this.subject.heading(thing);
		double turn = (thing.ahead(heading + 90, 1).y() < thing.ahead(heading - 90, 1).y()) ? 90 : -90;
		return free(thing, heading + turn, away);
	}

	private Point free(Point thing, double heading, double away) {
		for (int turn = 0; turn < 360; turn += 30) {
			double aside = ((turn / 30) % 2 == 0) ? turn / 2.0 : -(turn + 30) / 2.0;
			Point place = thing.ahead(heading + aside, away);
			if (isFree(place)) {
				this.taken.add(place);
				return place;
			}
		}
		Point place = new Point(Math.max(EDGE, Math.min(this.width - EDGE, thing.x())),
				Math.max(EDGE, Math.min(this.height - EDGE, thing.y() + away)));
		this.taken.add(place);
		return place;
	}

	private boolean isFree(Point place) {
		return place.x() >= EDGE && place.x() <= this.width - EDGE && place.y() >= EDGE
				&& place.y() <= this.height - EDGE
				&& this.taken.stream().allMatch((other) -> other.distance(place) >= APART)
				&& this.things.stream().allMatch((thing) -> thing.distance(place) >= OFF);
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds room for the numbers of a plan and the words beside them: beyond what they stand
 * for, seen from the subject, within the drawing, and neither on each other nor on what
 * is drawn.
 */
final class NumberPlaces {

	/** Numbers and words are smaller than their room on wide screens. */
	private static final double NUMBER = Svg.NUMBER + 3;

	private static final double LETTERS = 12;

	private static final double EDGE = 4;

	/** Lines are kept off in points so near to each other that nothing fits between. */
	private static final double STEP = 10;

	private static final double TURN = 30;

	/** How much further away than wanted a number may stand. */
	private static final double[] FURTHER = { 0, 16, 34 };

	private final List<Spot> taken = new ArrayList<>();

	private final Point subject;

	private final double width;

	private final double height;

	NumberPlaces(Point subject, double width, double height) {
		this.subject = subject;
		this.width = width;
		this.height = height;
	}

	/** Keeps numbers off a thing. */
	void keepOff(Point thing, double radius) {
		this.taken.add(new Spot(thing, radius));
	}

	/** Keeps numbers off a line. */
	void keepOff(Point from, Point to, double radius) {
		double pieces = Math.ceil(from.distance(to) / STEP);
		for (int i = 0; i <= pieces; i++) {
			keepOff(from.towards(to, (pieces == 0) ? 0 : i / pieces), radius);
		}
	}

	/**
	 * Behind something.
	 * @param away from its middle
	 * @param labelled whether the number has words
	 */
	Place beside(Point thing, double away, boolean labelled) {
		return free(thing, (thing.distance(this.subject) < 2) ? -60 : this.subject.heading(thing), away, labelled);
	}

	/**
	 * At the end of something that faces the subject, on the side away from the camera.
	 * @param away from its middle
	 * @param labelled whether the number has words
	 */
	Place along(Point thing, double away, boolean labelled) {
		double heading = this.subject.heading(thing);
		double turn = (thing.ahead(heading + 90, 1).y() < thing.ahead(heading - 90, 1).y()) ? 90 : -90;
		return free(thing, heading + turn, away, labelled);
	}

	/** Takes the first of some places for words that has room, otherwise the first. */
	Words free(List<Words> words) {
		Words free = words.stream().filter(this::isFree).findFirst().orElse(words.get(0));
		this.taken.addAll(free.spots());
		return free;
	}

	private Place free(Point thing, double heading, double away, boolean labelled) {
		Place place = around(thing, heading, away).map((number) -> place(number, labelled))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> crowded(thing, heading, away, labelled));
		this.taken.addAll(place.spots());
		return place;
	}

	/** In the direction first, then more and more to one side and the other. */
	private static Stream<Point> around(Point thing, double heading, double away) {
		List<Point> around = new ArrayList<>();
		for (double further : FURTHER) {
			for (int i = 0; i < 360 / TURN; i++) {
				double turn = TURN * ((i % 2 == 0) ? i / 2 : -(i + 1) / 2);
				around.add(thing.ahead(heading + turn, away + further));
			}
		}
		return around.stream();
	}

	private Optional<Place> place(Point number, boolean labelled) {
		if (!isFree(new Spot(number, NUMBER))) {
			return Optional.empty();
		}
		return labelled ? beside(number).filter(this::isFree).findFirst().map((words) -> new Place(number, words))
				: Optional.of(new Place(number, null));
	}

	/** Where nothing is free, the number at least stays within the drawing. */
	private Place crowded(Point thing, double heading, double away, boolean labelled) {
		Point at = thing.ahead(heading, away);
		Point number = new Point(Math.max(NUMBER, Math.min(this.width - NUMBER, at.x())),
				Math.max(NUMBER, Math.min(this.height - NUMBER, at.y())));
		return new Place(number, labelled ? beside(number).findFirst().orElseThrow() : null);
	}

	/**
	 * Words below a number before the subject, outwards behind it, or where there is
	 * room.
	 */
	private Stream<Words> beside(Point number) {
		boolean left = number.x() < this.subject.x();
		Words outwards = left ? Words.end(number.plus(-25, 8)) : Words.start(number.plus(25, 8));
		Words inwards = left ? Words.start(number.plus(25, 8)) : Words.end(number.plus(-25, 8));
		Words below = Words.middle(number.plus(0, 46));
		Words above = Words.middle(number.plus(0, -28));
		return (number.y() > this.subject.y() - 40) ? Stream.of(below, above, outwards, inwards)
				: Stream.of(outwards, inwards, below, above);
	}

	private boolean isFree(Words words) {
		return words.spots().stream().allMatch(this::isFree);
	}

	private boolean isFree(Spot spot) {
		return spot.isWithin(this.width, this.height) && this.taken.stream()
			.allMatch((other) -> other.at().distance(spot.at()) >= other.radius() + spot.radius());
	}

	/** Something round that is taken. */
	private record Spot(Point at, double radius) {

		boolean isWithin(double width, double height) {
			double least = this.radius + EDGE;
			return this.at.x() >= least && this.at.x() <= width - least && this.at.y() >= least
					&& this.at.y() <= height - least;
		}

	}

	/**
	 * Where a number stands.
	 *
	 * @param number its middle
	 * @param words beside it, if it has any
	 */
	record Place(Point number, @Nullable Words words) {

		private List<Spot> spots() {
			List<Spot> spots = new ArrayList<>(List.of(new Spot(this.number, NUMBER)));
			Optional.ofNullable(this.words).map(Words::spots).ifPresent(spots::addAll);
			return spots;
		}

	}

	/**
	 * Where a few letters stand, such as a height in degrees.
	 *
	 * @param at where they start, end or have their middle, on their line
	 * @param anchor which of these: the class of the text
	 * @param middle of the letters
	 */
	record Words(Point at, String anchor, Point middle) {

		/** Half of what a height in degrees takes. */
		private static final double HALF = 32;

		static Words start(Point at) {
			return new Words(at, "", at.plus(HALF, -8));
		}

		static Words middle(Point at) {
			return new Words(at, "middle", at.plus(0, -8));
		}

		static Words end(Point at) {
			return new Words(at, "end", at.plus(-HALF, -8));
		}

		private List<Spot> spots() {
			return Stream.of(-1, 0, 1)
				.map((part) -> new Spot(this.middle.plus(part * (HALF - LETTERS), 0), LETTERS))
				.toList();
		}

	}

}

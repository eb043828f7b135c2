package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the light of a lighting plan goes, seen from above: none of it goes through the
 * background.
 */
final class LightingBeams {

	/** Light is drawn a little further than to what it is for, in metres. */
	private static final double BEYOND = .35;

	/** Beside the subject it is drawn no wider than this, in metres. */
	private static final double BESIDE = .55;

	/** Far enough for both edges of a beam to reach the background. */
	private static final double TO_THE_WALL = 2;

	/** How far the discs of a lamp reach that shines all round: it fades outwards. */
	private static final double[] FADING = { 1, .64, .36 };

	private final LightingFloor floor;

	private final Lighting lighting;

	private final Svg svg;

	LightingBeams(LightingFloor floor, Svg svg) {
		this.floor = floor;
		this.lighting = floor.lighting();
		this.svg = svg;
	}

	void draw() {
		this.lighting.lamps().forEach(this::lamp);
		Optional.ofNullable(this.lighting.background().light()).ifPresent(this::background);
		this.lighting.bounces().forEach(this::bounce);
	}

	private void lamp(Lamp lamp) {
		Optional<Screen> frame = this.lighting.frames().stream().filter(lamp::shinesThrough).findFirst();
		if (frame.isPresent()) {
			double lit = Math.min(frame.get().width(), lamp.lit(frame.get()));
			through(frame.get(), lit, this.floor.at(lamp.at()), lamp.width(), lamp.colour());
		}
		else if (lamp.isOverhead()) {
			disc("beam ", lamp.colour(), this.floor.subject(), far(half(lamp.width())));
		}
		else if (lamp.source().shinesAllRound() && lamp.aims() == null) {
			allRound(lamp);
		}
		else {
			beam(lamp.colour(), this.floor.at(lamp.at()), this.floor.target(lamp), lamp.width(), lamp.beam());
		}
	}

	private void background(Lamp lamp) {
		if (lamp.source().shinesAllRound()) {
			allRound(lamp);
			return;
		}
		Point from = this.floor.at(lamp.at());
		Point to = this.floor.target(lamp);
		double half = half(lamp.width());
		double length = Math.max(1, from.distance(to));
		double all = length + TO_THE_WALL * this.floor.metre();
		double far = far(half, length, lamp.beam());
		area(lamp.colour(), from, from.ahead(from.heading(to), all), half, half + (far - half) * all / length);
	}

	private void allRound(Lamp lamp) {
		Point from = this.floor.at(lamp.at());
		double reach = from.distance(this.floor.target(lamp)) + BEYOND * this.floor.metre();
		for (double part : FADING) {
			disc("beam aura ", lamp.colour(), from, part * reach);
		}
	}

	private void bounce(Screen bounce) {
		Point from = this.floor.at(bounce.at());
		Optional<Screen> frame = this.lighting.frames()
			.stream()
			.filter((cloth) -> cloth.covers(bounce.at()))
			.findFirst();
		if (frame.isPresent()) {
			through(frame.get(), frame.get().width(), from, bounce.width(), bounce.colour());
		}
		else {
			beam(bounce.colour(), from, this.floor.subject(), bounce.width(), 180);
		}
	}

	/** On to a frame, which then shines with as much of its cloth as is lit. */
	private void through(Screen frame, double lit, Point from, double width, LightColour colour) {
		Point cloth = this.floor.at(frame.at());
		area(colour, from, cloth, half(width), half(lit));
		beam(colour, cloth, this.floor.subject(), lit, 180);
	}

	/** From the edges of what shines to the edges of what is lit. */
	private void beam(LightColour colour, Point from, Point to, double width, double angle) {
		double half = half(width);
		double length = from.distance(to);
		Point end = from.ahead(from.heading(to), length + BEYOND * this.floor.metre());
		area(colour, from, end, half, far(half, length, angle));
	}

	private void area(LightColour colour, Point from, Point to, double half, double far) {
		double heading = from.heading(to);
		this.svg.polygon("beam " + LightingPlan.look(colour), before(List.of(from.ahead(heading - 90, half),
				to.ahead(heading - 90, far), to.ahead(heading + 90, far), from.ahead(heading + 90, half))));
	}

	/** What of an area lies before the background. */
	private List<Point> before(List<Point> corners) {
		double wall = this.floor.wall();
		List<Point> before = new ArrayList<>();
		for (int i = 0; i < corners.size(); i++) {
			Point corner = corners.get(i);
			Point next = corners.get((i + 1) % corners.size());
			if (corner.y() >= wall) {
				before.add(corner);
			}
			if (corner.y() < wall != next.y() < wall) {
				before.add(corner.towards(next, (wall - corner.y()) / (next.y() - corner.y())));
			}
		}
		return before;
	}

	/** A disc, as far as it lies before the background. */
	private void disc(String look, LightColour colour, Point middle, double radius) {
		String looks = look + LightingPlan.look(colour);
		double wall = middle.y() - this.floor.wall();
		if (wall >= radius) {
			this.svg.add("circle", "class", looks, "cx", middle.x(), "cy", middle.y(), "r", radius);
			return;
		}
		double half = Math.sqrt(radius * radius - wall * wall);
		this.svg.add("path", "class", looks, "d", Svg.path("M", middle.x() - half, this.floor.wall(), "A", radius,
				radius, "0 1 0", middle.x() + half, this.floor.wall(), "Z"));
	}

	private double half(double width) {
		return Math.max(6, width / 2 * this.floor.metre());
	}

	private double far(double half, double length, double angle) {
		return Math.min(half + length * Math.tan(Math.toRadians(Math.min(angle, 120) / 2)), far(half));
	}

	private double far(double half) {
		return BESIDE * this.floor.metre() + half * .2;
	}

}

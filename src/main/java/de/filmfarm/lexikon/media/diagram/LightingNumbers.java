package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.media.diagram.NumberPlaces.Place;
import de.filmfarm.lexikon.media.diagram.NumberPlaces.Words;

/**
 * The numbers of a lighting plan, with the height of what is not level with the eyes, and
 * the angle of the key light.
 */
final class LightingNumbers {

	/** An angle that is smaller need not be told. */
	private static final double LEAST = 20;

	/** Nearer to the subject there is no room for an arc, in metres. */
	private static final double NEAREST = .5;

	/** Parts of the arc at which its label may stand. */
	private static final List<Double> PARTS = List.of(.5, .36, .64, .22, .78);

	/** From where on the label of the arc stands beside rather than below it. */
	private static final double BESIDE = 20;

	private final LightingFloor floor;

	private final Lighting lighting;

	private final Svg svg;

	private final Canvas canvas;

	private final Wording wording;

	private final NumberPlaces places;

	LightingNumbers(LightingFloor floor, Svg svg, Canvas canvas, Wording wording) {
		this.floor = floor;
		this.lighting = floor.lighting();
		this.svg = svg;
		this.canvas = canvas;
		this.wording = wording;
		this.places = new NumberPlaces(floor.subject(), LightingFloor.WIDTH, floor.height());
	}

	void draw() {
		keepOff();
		this.lighting.key().filter(LightingNumbers::hasAngle).ifPresent(this::angle);
		for (Lamp lamp : this.lighting.allLamps()) {
			double away = LightingSymbols.behind(lamp, this.floor.metre());
			number(lamp.term(), this.places.beside(this.floor.at(lamp.at()), away, lamp.at().height() != 0), lamp.at());
		}
		for (Screen screen : this.lighting.screens()) {
			double away = screen.width() / 2 * this.floor.metre() + 26;
			number(screen.term(), this.places.along(this.floor.at(screen.at()), away, screen.at().height() != 0),
					screen.at());
		}
	}

	/** What is drawn stays free of numbers. */
	private void keepOff() {
		this.places.keepOff(this.floor.subject(), .3 * Math.max(this.floor.metre(), 100));
		this.places.keepOff(this.floor.lens().plus(0, 14), this.floor.lens().plus(0, 44), 20);
		this.places.keepOff(new Point(LightingPlan.WALL, this.floor.wall()),
				new Point(LightingFloor.WIDTH - LightingPlan.WALL, this.floor.wall()), 5);
		this.lighting.allLamps().forEach(this::keepOff);
		this.lighting.movedLamps().forEach(this::keepOff);
		this.lighting.screens().forEach(this::keepOff);
	}

	private void keepOff(Lamp lamp) {
		Point at = this.floor.at(lamp.at());
		double heading = this.floor.heading(lamp);
		double half = LightingSymbols.half(lamp, this.floor.metre());
		if (lamp.isOverhead()) {
			this.places.keepOff(at, half);
			return;
		}
		switch (lamp.source()) {
			case SPOTLIGHT -> {
				this.places.keepOff(at, 16);
				this.places.keepOff(at.ahead(heading, -25), 17);
			}
			case SOFTBOX -> {
				this.places.keepOff(at.ahead(heading, -34), 13);
				front(at, heading, half);
			}
			case PANEL -> front(at.ahead(heading, -4), heading, half);
			case WINDOW -> front(at, heading, half + LightingSymbols.WALL);
			case BALL, PRACTICAL -> this.places.keepOff(at, half);
			case SUN -> this.places.keepOff(at, 31);
		}
	}

	private void front(Point at, double heading, double half) {
		this.places.keepOff(at.ahead(heading - 90, half), at.ahead(heading + 90, half), 5);
	}

	private void keepOff(Screen screen) {
		double heading = 90 - screen.at().angle();
		double half = screen.width() / 2 * this.floor.metre();
		double deep = LightingSymbols.deep(screen, this.floor.metre());
		Point at = this.floor.at(screen.at());
		for (double side : new double[] { -1, 1 }) {
			front(at.ahead(heading, side * deep), heading, half);
			front(at.ahead(heading + 90, side * half), heading + 90, deep);
		}
	}

	private static boolean hasAngle(Setting key) {
		return Math.abs(key.angle()) >= LEAST && away(key) >= NEAREST;
	}

	/** Metres from the subject, seen from above. */
	private static double away(Setting setting) {
		return setting.onPlan().distance(new Point(0, 0));
	}

	/** The way around the subject from the camera to where the key light comes from. */
	private void angle(Setting key) {
		double radius = Math.max(NEAREST, .62 * Math.min(away(key), this.lighting.camera())) * this.floor.metre();
		Point from = this.floor.subject().plus(0, radius);
		Point to = this.floor.subject().ahead(90 - key.angle(), radius);
		this.svg.add("path", "class", "around", "d", Svg.path("M", from.x(), from.y(), "A", radius, radius,
				(key.angle() > 0) ? "0 0 0" : "0 0 1", to.x(), to.y()));
		Words words = this.places.free(PARTS.stream().map((part) -> label(key.angle() * part, radius)).toList());
		write(words, this.wording.say("lighting.angle", Math.abs(key.angle())));
	}

	/** Outside of the arc, so that the figures do not run into it. */
	private Words label(double angle, double radius) {
		double down = 8 + 8 * Math.cos(Math.toRadians(angle));
		if (Math.abs(angle) < BESIDE) {
			return Words.middle(this.floor.subject().ahead(90 - angle, radius + 14).plus(0, down));
		}
		Point at = this.floor.subject().ahead(90 - angle, radius + 10).plus(0, down);
		return (angle > 0) ? Words.start(at) : Words.end(at);
	}

	private void number(String term, Place place, Setting at) {
		this.svg.numbered(place.number(), this.canvas.number(this.wording.term(term)));
		Words words = place.words();
		if (words != null) {
			write(words,
					this.wording.say((at.height() > 0) ? "lighting.height" : "lighting.depth", Math.abs(at.height())));
		}
	}

	private void write(Words words, String text) {
		this.svg.label(words.at().x(), words.at().y(), ("height " + words.anchor()).strip(), text);
	}

}

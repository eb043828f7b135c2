package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a lighting plan shows what stands around the subject.
 *
 * @param lighting that is shown
 * @param subject its place in the drawing
 * @param metre units of a metre
 * @param height of the drawing
 */
record LightingFloor(Lighting lighting, Point subject, double metre, double height) {

	/** Units of the drawing; its height follows from what stands around. */
	static final double WIDTH = 640;

	/** Around everything there is room for a number. */
	private static final double MARGIN = 88;

	static LightingFloor of(Lighting lighting) {
		List<Point> places = places(lighting);
		double side = places.stream().mapToDouble((place) -> Math.abs(place.x())).max().orElse(0);
		double top = -places.stream().mapToDouble(Point::y).min().orElse(0);
		double bottom = places.stream().mapToDouble(Point::y).max().orElse(0);
		double room = WIDTH - 2 * MARGIN;
		double metre = Math.min(room / (2 * Math.max(side, 1)), room / (top + bottom));
		return new LightingFloor(lighting, new Point(WIDTH / 2, top * metre + MARGIN), metre,
				(top + bottom) * metre + 2 * MARGIN);
	}

	private static List<Point> places(Lighting lighting) {
		List<Point> places = new ArrayList<>();
		lighting.allLamps().forEach((lamp) -> places.add(lamp.at().onPlan()));
		lighting.screens().forEach((screen) -> places.add(screen.at().onPlan()));
		lighting.movedLamps().forEach((lamp) -> places.add(lamp.at().onPlan()));
		places.add(new Point(0, lighting.camera()));
		places.add(new Point(0, -lighting.background().distance()));
		return places;
	}

	Point at(Setting setting) {
		Point place = setting.onPlan();
		return this.subject.plus(place.x() * this.metre, place.y() * this.metre);
	}

	Point lens() {
		return this.subject.plus(0, this.lighting.camera() * this.metre);
	}

	/** How far down the background is drawn. */
	double wall() {
		return this.subject.y() - this.lighting.background().distance() * this.metre;
	}

	/** Half of what the lens takes in of the background. */
	double view() {
		return LightingFrame.of(this.lighting).half(this.lighting.background().distance()) * this.metre;
	}

	/** What a lamp is turned at: the subject, a bounce or the background. */
	Point target(Lamp lamp) {
		if (lamp.equals(this.lighting.background().light())) {
			return new Point(this.subject.x() + LightingBackground.pool(lamp) * view(), wall());
		}
		return this.lighting.bounce(lamp).map((bounce) -> at(bounce.at())).orElse(this.subject);
	}

	double heading(Lamp lamp) {
		return at(lamp.at()).heading(target(lamp));
	}

}

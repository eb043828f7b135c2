package de.filmfarm.lexikon.media.diagram;

import java.util.function.Predicate;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Draws lamps and tools around the subject from above, the camera at the bottom, and
 * beside it the light on the head. What hangs over the head is dashed.
 */
final class LightingPlan {

	/** Where the background begins. */
	static final double WALL = 90;

	private final LitHead head;

	private final Lighting lighting;

	private final LightingFloor floor;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final LightingSymbols symbols;

	LightingPlan(LitHead head, Canvas canvas, Wording wording) {
		this.head = head;
		this.lighting = head.lighting();
		this.floor = LightingFloor.of(this.lighting);
		this.canvas = canvas;
		this.wording = wording;
		this.symbols = new LightingSymbols(this.svg, this.floor.metre());
	}

	void draw() {
		background();
		view();
		new LightingBeams(this.floor, this.svg).draw();
		screens((screen) -> screen.at().height() <= 0);
		person();
		this.symbols.camera(this.floor.lens());
		this.lighting.movedLamps().forEach(this::lamp);
		this.lighting.allLamps().forEach(this::lamp);
		screens((screen) -> screen.at().height() > 0);
		new LightingNumbers(this.floor, this.svg, this.canvas, this.wording).draw();
		this.canvas.panel(PanelKind.MAIN, LightingFloor.WIDTH, this.floor.height(), this.svg);
		new LightingPictures(this.head, this.canvas, this.wording).draw();
	}

	private void background() {
		this.svg.add("path", "class", "backdrop", "d",
				Svg.path("M", WALL, this.floor.wall(), "H", LightingFloor.WIDTH - WALL));
	}

	/** What the lens takes in, out to the background. */
	private void view() {
		Point lens = this.floor.lens();
		double half = this.floor.view();
		this.svg.add("path", "class", "sight", "d", Svg.path("M", lens.x() - half, this.floor.wall(), "L", lens.x(),
				lens.y(), "L", lens.x() + half, this.floor.wall()));
	}

	private void lamp(Lamp lamp) {
		this.symbols.lamp(lamp, this.floor.at(lamp.at()), this.floor.heading(lamp));
	}

	/** Those below the eyes are drawn under the head, those above over it. */
	private void screens(Predicate<Screen> which) {
		this.lighting.flags()
			.stream()
			.filter(which)
			.forEach((flag) -> screen(flag, flag.isOpaque() ? "flag" : "flag net"));
		this.lighting.frames().stream().filter(which).forEach((frame) -> screen(frame, "cloth-frame"));
		this.lighting.bounces().stream().filter(which).forEach((bounce) -> screen(bounce, "board"));
	}

	private void screen(Screen screen, String look) {
		this.symbols.screen(screen, look, this.floor.at(screen.at()));
	}

	static String look(LightColour colour) {
		return YamlValue.spelling(colour);
	}

	/** Shoulders, and the head with its nose. */
	private void person() {
		double unit = Math.max(this.floor.metre(), 100);
		this.svg.open("g", "class", "figure", "transform", Svg.turned(this.floor.subject(), 90 - this.lighting.faces()))
			.add("ellipse", "rx", .16 * unit, "ry", .34 * unit)
			.add("path", "class", "head", "d",
					Svg.path("M", .15 * unit, -.08 * unit, "L", .27 * unit, 0.0, .15 * unit, .08 * unit, "A",
							.17 * unit, .17 * unit, "0 1 1", .15 * unit, -.08 * unit, "Z"))
			.close();
	}

}

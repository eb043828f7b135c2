package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.FloorPlan.Subject;

/**
 * What the frame of a plan shows at a part of the move.
 */
final class FramePicture {

	/** Units of the picture; its height follows from the frame. */
	private static final double WIDTH = 320;

	/** Room for the words above the picture. */
	private static final double HEAD = 34;

	private final FloorPlan plan;

	private final double part;

	private final View view;

	private final double height;

	private final Svg svg = new Svg();

	FramePicture(FloorPlan plan, double part) {
		this.plan = plan;
		this.part = part;
		this.view = plan.view(part);
		this.height = WIDTH / plan.aspect();
	}

	/** Draws it under some words. */
	void draw(Canvas canvas, String words) {
		this.svg.label(0, 22, "word", words);
		this.svg.open("svg", "x", 0.0, "y", HEAD, "width", WIDTH, "height", this.height, "viewBox",
				"%s %s %s %s".formatted(Svg.number(-WIDTH / 2), Svg.number(-this.height / 2), Svg.number(WIDTH),
						Svg.number(this.height)));
		background();
		things().stream()
			.sorted(Comparator.comparingDouble(Thing::depth).reversed())
			.forEach((thing) -> thing.drawing().run());
		this.svg.close();
		FramingDrawing.edge(this.svg, new Point(0, HEAD), WIDTH, this.height, "frame-edge");
		canvas.panel(PanelKind.SIDE, WIDTH, HEAD + this.height, this.svg);
	}

	private void background() {
		double horizon = Math.max(-this.height / 2,
				Math.min(this.height / 2, this.view.project(0, this.view.height(), 1000).y() * WIDTH));
		this.svg.add("rect", "class", "sky", "x", -WIDTH / 2, "y", -this.height / 2, "width", WIDTH, "height",
				this.height);
		this.svg.add("rect", "class", "floor", "x", -WIDTH / 2, "y", horizon, "width", WIDTH, "height",
				this.height / 2 - horizon);
	}

	private List<Thing> things() {
		List<Thing> things = new ArrayList<>();
		for (SetPiece piece : this.plan.objects()) {
			piece(piece, things);
		}
		for (Subject subject : this.plan.subjects()) {
			Point at = subject.course().at(this.part);
			double depth = this.view.depth(at);
			if (depth > View.NEAREST) {
				things.add(new Thing(depth, () -> person(subject, at, depth)));
			}
		}
		return things;
	}

	private void person(Subject subject, Point at, double depth) {
		Point feet = project(at, 0);
		// Seen along the line to the person, not along the axis of the lens.
		double seen = this.view.at().heading(at);
		boolean left = Math.sin(Math.toRadians(subject.faces() - seen)) < 0;
		Person.seen(subject.faces(), seen)
			.draw(this.svg, feet.x(), feet.y(), this.view.scale(depth) * WIDTH / 100, left);
	}

	private void piece(SetPiece piece, List<Thing> things) {
		switch (piece.kind()) {
			case TREE -> tree(piece, things);
			case CAR -> new CarPicture(piece, this.view, this.svg, WIDTH).thing().ifPresent(things::add);
			default -> faces(piece, things);
		}
	}

	/** The sides of a piece that stand upright, and its top. */
	private void faces(SetPiece piece, List<Thing> things) {
		List<Point> corners = piece.corners();
		for (int i = 0; i < corners.size() - (corners.size() == 2 ? 1 : 0); i++) {
			upright(piece, corners.get(i), corners.get((i + 1) % corners.size()), things);
		}
		if (corners.size() > 2 && corners.stream().allMatch((corner) -> this.view.depth(corner) > View.NEAREST)
				&& piece.kind().tall < this.view.height()) {
			List<Point> top = corners.stream().map((corner) -> project(corner, piece.kind().tall)).toList();
			double depth = corners.stream().mapToDouble(this.view::depth).min().orElseThrow();
			things.add(new Thing(depth, () -> this.svg.polygon("top", top)));
		}
	}

	private void upright(SetPiece piece, Point from, Point to, List<Thing> things) {
		Point a = inFront(from, to);
		Point b = inFront(to, from);
		if (this.view.depth(a) < View.NEAREST || this.view.depth(b) < View.NEAREST) {
			return;
		}
		boolean wall = piece.kind() == SetPiece.Kind.WALL;
		List<Point> side = List.of(project(a, 0), project(b, 0), project(b, piece.kind().tall),
				project(a, piece.kind().tall));
		things.add(new Thing((this.view.depth(a) + this.view.depth(b)) / 2 + (wall ? 2 : 0),
				() -> this.svg.polygon(wall ? "wall" : "box", side)));
	}

	/** The place, or where the way from it to another comes before the lens. */
	private Point inFront(Point place, Point other) {
		double depth = this.view.depth(place);
		double beyond = this.view.depth(other);
		if (depth >= View.NEAREST || beyond <= View.NEAREST) {
			return place;
		}
		return place.towards(other, (View.NEAREST + .01 - depth) / (beyond - depth));
	}

	private void tree(SetPiece piece, List<Thing> things) {
		double depth = this.view.depth(piece.at());
		if (depth < 1) {
			return;
		}
		double metre = this.view.scale(depth) * WIDTH;
		Point foot = project(piece.at(), 0);
		things.add(new Thing(depth, () -> {
			this.svg.add("path", "class", "box", "d", Svg.path("M", foot.x() - metre * .14, foot.y(), "V",
					foot.y() - metre * 2.2, "H", foot.x() + metre * .14, "V", foot.y(), "Z"));
			this.svg.add("ellipse", "class", "top", "cx", foot.x(), "cy", foot.y() - metre * 3.4, "rx", metre * 1.2,
					"ry", metre * 1.6);
		}));
	}

	private Point project(Point place, double above) {
		return this.view.project(place, above, WIDTH);
	}

	/** Something that may hide what is behind it. */
	record Thing(double depth, Runnable drawing) {
	}

}

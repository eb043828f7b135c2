package de.filmfarm.lexikon.media.diagram;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.FloorPlan.Subject;

/**
 * Draws a set from above: what stands on it, the cone of view at the start and at the
 * end, the way between them, and numbers for the legend.
 */
final class FloorPlanDrawing {

	/** Units of the drawing; its height follows from the set. */
	static final double WIDTH = 640;

	/** Steps of what moves: enough to look even. */
	private static final int STEPS = 24;

	/** How long what moves takes. */
	private static final double SECONDS = 6;

	/** The end of a way, a little short of where it leads. */
	private static final double NEARLY = .93;

	/** How long a camera is drawn, in units, with some air. */
	static final double HOUSING = 60;

	/** How far in front of the lens the arc of its angle is struck, in metres. */
	private static final double ARC = 1.1;

	private final FloorPlan plan;

	private final Canvas canvas;

	private final Wording wording;

	private final double metre;

	private final Svg svg = new Svg();

	FloorPlanDrawing(FloorPlan plan, Canvas canvas, Wording wording) {
		this.plan = plan;
		this.canvas = canvas;
		this.wording = wording;
		this.metre = WIDTH / plan.width();
	}

	void draw() {
		boolean moving = this.plan.isMoving();
		cone(this.plan.view(0), moving ? "view start" : "view");
		if (moving) {
			cone(this.plan.view(1), "view");
			this.canvas.move();
		}
		this.plan.objects().forEach(this::piece);
		way();
		this.plan.subjects().forEach(this::subject);
		if (moving) {
			camera(this.plan.view(0), "camera start");
		}
		camera(this.plan.view(1), "camera");
		if (moving) {
			traveller();
		}
		new FloorPlanNumbers(this.plan, this.svg, this.canvas, this.wording).draw();
		this.canvas.panel(PanelKind.MAIN, WIDTH, this.plan.depth() * this.metre, this.svg);
		frames(moving);
		new FloorPlanWords(this.plan, this.canvas, this.wording).tell();
	}

	private void frames(boolean moving) {
		new FramePicture(this.plan, 0).draw(this.canvas, this.wording.say(moving ? "start" : "frame"));
		if (moving) {
			new FramePicture(this.plan, 1).draw(this.canvas, this.wording.say("end"));
		}
	}

	private Point at(Point place) {
		return new Point(place.x() * this.metre, place.y() * this.metre);
	}

	private Span reach(View view) {
		return view.reach(this.plan.aspect(), this.plan.width() + this.plan.depth());
	}

	/** What the lens takes in, at most out to the edge of the plan. */
	private void cone(View view, String look) {
		Span reach = reach(view);
		Point lens = at(view.at());
		Point left = at(view.edge(reach.end(), -1));
		Point right = at(view.edge(reach.end(), 1));
		Point nearLeft = at(view.edge(reach.start(), -1));
		Point nearRight = at(view.edge(reach.start(), 1));
		this.svg.add("path", "class", look, "d", Svg.path("M", nearLeft.x(), nearLeft.y(), "L", left.x(), left.y(), "L",
				right.x(), right.y(), "L", nearRight.x(), nearRight.y(), "Z"));
		Point from = at(view.at().ahead(view.heading() - view.lens() / 2, ARC));
		Point to = at(view.at().ahead(view.heading() + view.lens() / 2, ARC));
		this.svg.add("path", "class", "angle", "d",
				Svg.path("M", left.x(), left.y(), "L", lens.x(), lens.y(), "L", right.x(), right.y(), "M", from.x(),
						from.y(), "A", ARC * this.metre, ARC * this.metre, "0 0 1", to.x(), to.y()));
	}

	private void piece(SetPiece piece) {
		Point middle = at(piece.at());
		switch (piece.kind()) {
			case WALL -> {
				Point to = at(piece.to());
				this.svg.add("path", "class", "wall", "d", Svg.path("M", middle.x(), middle.y(), "L", to.x(), to.y()));
			}
			case TREE -> this.svg.add("circle", "class", "thing", "cx", middle.x(), "cy", middle.y(), "r",
					piece.kind().width / 2 * this.metre);
			case CAR -> car(piece, middle);
			default -> this.svg.polygon("thing", piece.corners().stream().map(this::at).toList());
		}
	}

	private void car(SetPiece piece, Point middle) {
		double length = piece.kind().width * this.metre;
		double width = piece.kind().depth * this.metre;
		this.svg.open("g", "transform", Svg.turned(middle, piece.turn()))
			.add("rect", "class", "thing", "x", -length / 2, "y", -width / 2, "width", length, "height", width, "rx",
					width / 3)
			.add("path", "class", "fine", "d",
					Svg.path("M", length * .18, -width * .4, "Q", length * .26, 0.0, length * .18, width * .4, "M",
							-length * .28, -width * .4, "V", width * .4))
			.close();
	}

	private void way() {
		Course course = this.plan.camera().course();
		if (!course.isMove()) {
			return;
		}
		if (this.plan.camera().rails()) {
			rails(course);
		}
		double tip = tip(course);
		this.svg.add("path", "class", "way", "d", line(course, .04, tip - .03));
		arrow(course, tip, "way-head");
	}

	/**
	 * The arrow ends where the camera does not cover it, which travels forwards behind
	 * it.
	 */
	private double tip(Course course) {
		boolean forwards = Math.cos(Math.toRadians(course.heading(1) - this.plan.view(1).heading())) > .5;
		return forwards ? Math.max(.3, 1 - HOUSING / (course.length() * this.metre)) : NEARLY;
	}

	private void rails(Course course) {
		String line = line(course, 0, 1);
		this.svg.add("path", "class", "sleepers", "d", line)
			.add("path", "class", "rails", "d", line)
			.add("path", "class", "between-rails", "d", line);
	}

	private String line(Course course, double from, double to) {
		return "M " + IntStream.rangeClosed(0, STEPS)
			.mapToObj((step) -> at(course.at(from + (to - from) * step / STEPS)))
			.map((point) -> Svg.path(point.x(), point.y()))
			.collect(Collectors.joining(" L "));
	}

	private void arrow(Course course, double part, String look) {
		this.svg.add("path", "class", look, "d", "M0 0-16-10-16 10Z", "transform",
				Svg.turned(at(course.at(part)), course.heading(part)));
	}

	private void subject(Subject subject) {
		if (subject.course().isMove()) {
			person(subject.course().at(0), subject.faces(), "figure start");
			this.svg.add("path", "class", "steps", "d", line(subject.course(), .1, .85));
			arrow(subject.course(), NEARLY, "steps-head");
		}
		person(subject.course().at(1), subject.faces(), "figure");
	}

	/** Shoulders, and the head with its nose. */
	private void person(Point at, double faces, String look) {
		this.svg.open("g", "class", look, "transform", Svg.turned(at(at), faces))
			.add("ellipse", "rx", .2 * this.metre, "ry", .34 * this.metre)
			.add("path", "class", "head", "d",
					Svg.path("M", .15 * this.metre, -.08 * this.metre, "L", .27 * this.metre, 0.0, .15 * this.metre,
							.08 * this.metre, "A", .17 * this.metre, .17 * this.metre, "0 1 1", .15 * this.metre,
							-.08 * this.metre, "Z"))
			.close();
	}

	private void camera(View view, String look) {
		this.svg.open("g", "class", look, "transform", Svg.turned(at(view.at()), view.heading()));
		housing();
		this.svg.close();
	}

	/** The front of the lens is where the cone begins. */
	private void housing() {
		this.svg.add("path", "d", "M0-9-13-6V-14H-52V14H-13V6L0 9Z");
	}

	/** The camera and its cone once more, to travel when somebody wants to see it. */
	private void traveller() {
		this.svg.open("g", "class", "traveller", "visibility", "hidden");
		animate("translate", (view) -> Svg.path(at(view.at()).x(), at(view.at()).y()));
		this.svg.open("g");
		animate("rotate", (view) -> Svg.number(view.heading()));
		this.svg.open("path", "class", "view");
		this.svg.animate("d", values(this::cone), SECONDS);
		this.svg.close().open("g", "class", "camera");
		housing();
		this.svg.close().close().close();
		this.plan.subjects().stream().filter((subject) -> subject.course().isMove()).forEach(this::walker);
	}

	/** What the lens takes in, seen from itself. */
	private String cone(View view) {
		Span reach = reach(view);
		double near = reach.start() * this.metre;
		double far = reach.end() * this.metre;
		double half = Math.tan(Math.toRadians(view.lens() / 2));
		return Svg.path("M", near, -near * half, "L", far, -far * half, "V", far * half, "L", near, near * half, "Z");
	}

	private void walker(Subject subject) {
		this.svg.open("g", "class", "traveller", "visibility", "hidden");
		this.svg.animateTransform("translate",
				IntStream.rangeClosed(0, STEPS)
					.mapToObj((step) -> at(subject.course().at(step / (double) STEPS)))
					.map((point) -> Svg.path(point.x(), point.y()))
					.collect(Collectors.joining("; ")),
				SECONDS);
		person(new Point(0, 0), subject.faces(), "figure");
		this.svg.close();
	}

	private void animate(String type, Function<View, String> value) {
		this.svg.animateTransform(type, values(value), SECONDS);
	}

	private String values(Function<View, String> value) {
		return IntStream.rangeClosed(0, STEPS)
			.mapToObj((step) -> value.apply(this.plan.view(step / (double) STEPS)))
			.collect(Collectors.joining("; "));
	}

}

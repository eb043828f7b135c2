package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.FloorPlan.Subject;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What lenses of several focal lengths take in from one place: their cones from above,
 * and what each sees.
 *
 * @param sensor behind the lenses
 * @param lenses focal lengths in millimetres, from short to long
 * @param fisheye whether the first is a fisheye, which takes in half of everything
 */
record FieldOfView(Sensor sensor, List<Double> lenses, boolean fisheye) implements Diagram {

	private static final double WIDTH = 640;

	/** Metres that the plan shows from left to right, and from top to bottom. */
	private static final Point SIZE = new Point(9, 7);

	private static final Point CAMERA = new Point(.9, 3.5);

	/** Height of the lens in metres. */
	private static final double LENS = 1.5;

	private static final double METRE = WIDTH / 9;

	/** Metres from the lens to where its angle is written. */
	private static final double ARC = 1.6;

	static FieldOfView read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "sensor", "lenses", "fisheye");
		List<Double> lenses = new ArrayList<>();
		for (YamlValue value : lines.required("lenses").items()) {
			double focal = value.decimal(4, 1200);
			if (!lenses.isEmpty() && focal <= lenses.get(lenses.size() - 1)) {
				throw value.error("focal lengths go from short to long");
			}
			lenses.add(focal);
		}
		if (lenses.isEmpty() || lenses.size() > 4) {
			throw lines.required("lenses").error("one to four focal lengths in millimetres");
		}
		return new FieldOfView(Sensor.read(lines), lenses, lines.flag("fisheye", false));
	}

	@Override
	public Set<String> terms() {
		return this.lenses.stream().map(this::term).collect(Collectors.toSet());
	}

	private String term(double focal) {
		return isFisheye(focal) ? "fisheye-lens" : this.sensor.lens(focal);
	}

	private boolean isFisheye(double focal) {
		return this.fisheye && focal == this.lenses.get(0);
	}

	private double angle(double focal) {
		return isFisheye(focal) ? 180 : this.sensor.angle(focal);
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		Svg svg = new Svg();
		for (double focal : this.lenses) {
			cone(svg, angle(focal));
		}
		people().forEach((person) -> fromAbove(svg, person.course().at(0)));
		for (int i = 0; i < this.lenses.size(); i++) {
			double focal = this.lenses.get(i);
			label(svg, i, canvas.number(wording.term(term(focal))));
		}
		Sheet.camera(svg, at(CAMERA), 1);
		canvas.panel(PanelKind.MAIN, WIDTH, SIZE.y() * METRE, svg);
		for (double focal : this.lenses) {
			picture(canvas, sheet, focal);
		}
		tell(canvas, wording, sheet);
	}

	private void tell(Canvas canvas, Wording wording, Sheet sheet) {
		canvas.alt(wording.say("optics.fov.alt", wording.list(this.lenses.stream().map(sheet::millimetres).toList())));
		canvas.tell(wording.say("optics.fov.sensor", wording.say("optics.sensor." + this.sensor.key()),
				this.sensor.width, this.sensor.height));
		for (double focal : this.lenses) {
			canvas.tell(wording.say(isFisheye(focal) ? "optics.fov.fisheye" : "optics.fov.lens", focal,
					wording.term(term(focal)).name(), Math.round(angle(focal)),
					2 * 5 * Math.tan(Math.toRadians(this.sensor.angle(focal) / 2))));
		}
	}

	private static Point at(Point place) {
		return new Point(place.x() * METRE, place.y() * METRE);
	}

	private void cone(Svg svg, double angle) {
		Point lens = at(CAMERA);
		Point up = lens.ahead(-angle / 2, 2 * WIDTH);
		Point down = lens.ahead(angle / 2, 2 * WIDTH);
		Point far = lens.ahead(0, 2 * WIDTH);
		svg.add("path", "class", "view start", "d", Svg.path("M", lens.x(), lens.y(), "L", up.x(), up.y(), "L", far.x(),
				up.y(), "L", far.x(), down.y(), "L", down.x(), down.y(), "Z"));
		svg.add("path", "class", "angle", "d",
				Svg.path("M", up.x(), up.y(), "L", lens.x(), lens.y(), "L", down.x(), down.y()));
	}

	/** A number where the cone has its upper edge, further out for the longer lens. */
	private void label(Svg svg, int index, int number) {
		double angle = angle(this.lenses.get(index));
		double reach = Math.min((ARC + index * 1.6) * METRE,
				.86 * CAMERA.y() * METRE / Math.max(.01, Math.sin(Math.toRadians(angle / 2))));
		Point at = at(CAMERA).ahead(-angle / 2, reach);
		svg.numbered(at, number);
	}

	private static void fromAbove(Svg svg, Point at) {
		svg.open("g", "class", "figure", "transform",
				"translate(%s %s) rotate(180)".formatted(Svg.number(at.x() * METRE), Svg.number(at.y() * METRE)))
			.add("ellipse", "rx", .2 * METRE, "ry", .34 * METRE)
			.add("circle", "class", "head", "cx", .06 * METRE, "r", .16 * METRE)
			.close();
	}

	private static List<Subject> people() {
		return List.of(new Subject("a", Course.straight(List.of(new Point(5.2, 3.5))), 180),
				new Subject("b", Course.straight(List.of(new Point(4.4, 2))), 180),
				new Subject("c", Course.straight(List.of(new Point(7.6, 4.3))), 180),
				new Subject("d", Course.straight(List.of(new Point(3.2, 5.2))), 180));
	}

	private void picture(Canvas canvas, Sheet sheet, double focal) {
		String words = sheet.millimetres(focal) + " · " + sheet.degrees(angle(focal));
		double aspect = this.sensor.width / this.sensor.height;
		if (isFisheye(focal)) {
			double height = Sheet.SMALL / aspect;
			View view = new View(CAMERA, 0, angle(focal), LENS, 0);
			sheet.picture(words, height,
					(svg) -> new FisheyePicture(view, Sheet.SMALL, height).draw(svg, fromTheBack()));
			return;
		}
		CameraMove camera = new CameraMove(Course.straight(List.of(CAMERA)), Span.of(0), null, Span.of(angle(focal)),
				Span.of(LENS), Span.of(0), null, false);
		FloorPlan plan = new FloorPlan(SIZE.x(), SIZE.y(), camera, people(), List.of(), List.of(), aspect);
		new FramePicture(plan, 0).draw(canvas, words);
	}

	private static List<Subject> fromTheBack() {
		return people().stream()
			.sorted(Comparator.comparingDouble((Subject person) -> CAMERA.distance(person.course().at(0))).reversed())
			.toList();
	}

}

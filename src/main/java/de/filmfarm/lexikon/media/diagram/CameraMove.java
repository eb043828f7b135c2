package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.media.diagram.FloorPlan.Subject;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What the camera of a plan does.
 *
 * @param course where it stands or travels
 * @param looks direction at the start and at the end
 * @param follows name of the person at whom it looks all the time, if any
 * @param lens horizontal angle of view in degrees
 * @param height of the lens above the floor in metres
 * @param tilt upwards in degrees
 * @param support key of the term that carries it, if any
 * @param rails whether it travels on rails
 */
record CameraMove(Course course, Span looks, @Nullable String follows, Span lens, Span height, Span tilt,
		@Nullable String support, boolean rails) {

	/** Height of a lens at the height of the eyes, in metres. */
	static final double EYES = 1.6;

	static CameraMove read(YamlValue lines, List<Subject> subjects) {
		lines.only("at", "curve", "looks", "follows", "lens", "height", "tilt", "support", "rails");
		List<Point> places = Point.readAll(lines.required("at"));
		String follows = lines.textOf("follows").orElse(null);
		if (follows != null && subjects.stream().noneMatch((subject) -> subject.name().equals(follows))) {
			throw lines.required("follows").error("there is no subject '" + follows + "'");
		}
		if (follows == null) {
			lines.required("looks");
		}
		return new CameraMove(lines.flag("curve", false) ? Course.curved(places) : Course.straight(places),
				lines.field("looks").map((value) -> Span.read(value, -720, 720)).orElse(Span.of(0)), follows,
				lines.field("lens").map((value) -> Span.read(value, 2, 150)).orElse(Span.of(40)),
				lines.field("height").map((value) -> Span.read(value, .05, 60)).orElse(Span.of(EYES)),
				lines.field("tilt").map((value) -> Span.read(value, -80, 80)).orElse(Span.of(0)),
				lines.textOf("support").orElse(null), lines.flag("rails", false));
	}

	double heading(double part) {
		return this.looks.at(part);
	}

	boolean isMoving() {
		return this.course.isMove() || this.looks.change() != 0 || this.lens.change() != 0 || this.tilt.change() != 0
				|| this.height.change() != 0;
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A set from above, with the camera, its way, what it sees, and beside it what the frame
 * shows at the start and at the end. Places are in metres from the upper left corner,
 * directions in degrees clockwise from the right.
 *
 * @param width of what the plan shows, in metres
 * @param depth of what the plan shows, in metres
 * @param camera what it does
 * @param subjects people
 * @param objects furniture and walls
 * @param marks terms that the legend names besides
 * @param aspect width of the frame by its height
 */
record FloorPlan(double width, double depth, CameraMove camera, List<Subject> subjects, List<SetPiece> objects,
		List<Mark> marks, double aspect) implements Diagram {

	private static final double SCOPE = 2.39;

	static FloorPlan read(YamlValue lines) {
		lines.only("kind", "caption", "size", "camera", "subjects", "objects", "marks", "aspect");
		Point size = Point.read(lines.required("size"));
		if (size.x() < 2 || size.x() > 40 || size.y() < 2 || size.y() > size.x()) {
			throw lines.required("size").error("a plan is 2 to 40 metres wide, and not deeper than wide");
		}
		List<Subject> subjects = lines.listOf("subjects").stream().map(Subject::read).toList();
		FloorPlan plan = new FloorPlan(size.x(), size.y(), CameraMove.read(lines.required("camera"), subjects),
				subjects, lines.listOf("objects").stream().map(SetPiece::read).toList(),
				lines.listOf("marks").stream().map(Mark::read).toList(),
				lines.field("aspect").map((value) -> value.decimal(1, 3)).orElse(SCOPE));
		plan.checkPlaces(lines);
		return plan;
	}

	/** What stands outside the plan would be drawn where nobody sees it. */
	private void checkPlaces(YamlValue lines) {
		for (Point place : this.camera.course().points()) {
			check(place, lines.required("camera"));
		}
		for (int i = 0; i < this.subjects.size(); i++) {
			for (Point place : this.subjects.get(i).course().points()) {
				check(place, lines.listOf("subjects").get(i));
			}
		}
	}

	private void check(Point place, YamlValue value) {
		if (place.x() < 0 || place.x() > this.width || place.y() < 0 || place.y() > this.depth) {
			throw value.error("[%s, %s] lies outside the plan of %s by %s metres".formatted(Svg.number(place.x()),
					Svg.number(place.y()), Svg.number(this.width), Svg.number(this.depth)));
		}
	}

	@Override
	public Set<String> terms() {
		return Stream.concat(Stream.ofNullable(this.camera.support()), this.marks.stream().map(Mark::term))
			.collect(Collectors.toSet());
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		new FloorPlanDrawing(this, canvas, wording).draw();
	}

	/** Whether anything changes between start and end. */
	boolean isMoving() {
		return this.camera.isMoving() || this.subjects.stream().anyMatch((subject) -> subject.course().isMove());
	}

	Optional<Subject> subject(@Nullable String name) {
		return this.subjects.stream().filter((subject) -> subject.name().equals(name)).findFirst();
	}

	/** What the camera sees at a part of its move, from 0 to 1. */
	View view(double part) {
		Point at = this.camera.course().at(part);
		double heading = subject(this.camera.follows()).map((subject) -> at.heading(subject.course().at(part)))
			.orElseGet(() -> this.camera.heading(part));
		return new View(at, heading, this.camera.lens().at(part), this.camera.height().at(part),
				this.camera.tilt().at(part));
	}

	/** How much of a person the frame shows at a part of the move, if anything. */
	Optional<ShotSize> size(Subject subject, double part) {
		View view = view(part);
		Point at = subject.course().at(part);
		if (!view.sees(at)) {
			return Optional.empty();
		}
		double depth = view.depth(at);
		double frame = 1 / (this.aspect * view.scale(depth));
		double lowest = view.height() + depth * Math.tan(Math.toRadians(view.tilt())) - frame / 2;
		return Optional.of(ShotSize.of(lowest * 100, frame * 100 / Person.HEIGHT));
	}

	/** How a person looks to the camera at a part of the move. */
	Person seen(Subject subject, double part) {
		return Person.seen(subject.faces(), view(part).at().heading(subject.course().at(part)));
	}

	/**
	 * A person.
	 *
	 * @param name by which the camera follows
	 * @param course where they stand or walk
	 * @param faces direction in which they look
	 */
	record Subject(String name, Course course, double faces) {

		static Subject read(YamlValue lines) {
			lines.only("name", "at", "faces");
			return new Subject(lines.textOf("name").orElse(""), Course.straight(Point.readAll(lines.required("at"))),
					lines.field("faces").map((value) -> value.decimal(-360, 360)).orElse(180.0));
		}

	}

	/**
	 * A number on the plan.
	 *
	 * @param term key of the term that the legend names
	 * @param at where it stands
	 */
	record Mark(String term, Point at) {

		static Mark read(YamlValue lines) {
			lines.only("term", "at");
			return new Mark(lines.required("term").text(), Point.read(lines.required("at")));
		}

	}

}

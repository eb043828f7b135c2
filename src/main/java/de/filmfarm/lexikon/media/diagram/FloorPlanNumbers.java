package de.filmfarm.lexikon.media.diagram;

import java.util.stream.Stream;

import de.filmfarm.lexikon.media.diagram.FloorPlan.Mark;

/**
 * Draws the numbers of a plan: that of what carries the camera, and those of its marks.
 */
final class FloorPlanNumbers {

	/** From the middle of a camera to its number, which is larger on narrow screens. */
	private static final double BESIDE = 48;

	private final FloorPlan plan;

	private final Svg svg;

	private final Canvas canvas;

	private final Wording wording;

	private final double metre;

	FloorPlanNumbers(FloorPlan plan, Svg svg, Canvas canvas, Wording wording) {
		this.plan = plan;
		this.svg = svg;
		this.canvas = canvas;
		this.wording = wording;
		this.metre = FloorPlanDrawing.WIDTH / plan.width();
	}

	void draw() {
		String support = this.plan.camera().support();
		if (support != null) {
			number(support, beside(this.plan.view(1)));
		}
		this.plan.marks().forEach((mark) -> number(mark.term(), at(mark.at())));
	}

	private void number(String term, Point at) {
		this.svg.numbered(at, this.canvas.number(this.wording.term(term)));
	}

	private Point at(Point place) {
		return new Point(place.x() * this.metre, place.y() * this.metre);
	}

	/**
	 * Beside the camera, on the side where there is more room, so that it covers neither
	 * the camera nor what it looks at.
	 */
	private Point beside(View view) {
		Point housing = at(view.at()).ahead(view.heading(), -FloorPlanDrawing.HOUSING / 2);
		Point left = housing.ahead(view.heading() - 90, BESIDE);
		Point right = housing.ahead(view.heading() + 90, BESIDE);
		return (room(right) > room(left)) ? right : left;
	}

	/** Units to the edge or to the next thing, as far as it matters. */
	private double room(Point place) {
		double edge = Math.min(Math.min(place.x(), FloorPlanDrawing.WIDTH - place.x()),
				Math.min(place.y(), this.plan.depth() * this.metre - place.y()));
		return Stream
			.of(this.plan.marks().stream().map(Mark::at), this.plan.camera().course().points().stream(),
					this.plan.subjects().stream().flatMap((subject) -> subject.course().points().stream()))
			.flatMap((points) -> points)
			.mapToDouble((point) -> at(point).distance(place))
			.reduce(Math.min(edge, BESIDE), Math::min);
	}

}

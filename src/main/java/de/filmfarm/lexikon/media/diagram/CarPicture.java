package de.filmfarm.lexikon.media.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A car as a camera sees it: a body, and on it a shorter cabin with sloping windows.
 */
final class CarPicture {

	/**
	 * Metres from the ground to the lower edge of the body, to the windows, and to the
	 * roof.
	 */
	private static final double SILL = .25;

	private static final double BODY = .85;

	private static final double ROOF = SetPiece.Kind.CAR.tall;

	private final SetPiece car;

	private final View view;

	private final Svg svg;

	private final double width;

	CarPicture(SetPiece car, View view, Svg svg, double width) {
		this.car = car;
		this.view = view;
		this.svg = svg;
		this.width = width;
	}

	/** The car, if all of it is before the lens. */
	Optional<FramePicture.Thing> thing() {
		boolean before = this.car.corners().stream().allMatch((corner) -> this.view.depth(corner) > View.NEAREST);
		return before ? Optional.of(new FramePicture.Thing(this.view.depth(this.car.at()), this::draw))
				: Optional.empty();
	}

	private void draw() {
		List<Point> body = this.car.corners();
		List<Point> windows = this.car.corners(-.4, .22, .94);
		List<Point> roof = this.car.corners(-.28, .08, .78);
		block("box", this.car.corners(-.46, .46, .9), 0, this.car.corners(-.46, .46, .9), SILL);
		block("box", body, SILL, body, BODY);
		block("car-window", windows, BODY, roof, ROOF);
	}

	/** The sides, the nearest last, and what is above them. */
	private void block(String look, List<Point> low, double from, List<Point> high, double to) {
		IntStream.range(0, low.size())
			.boxed()
			.sorted(Comparator
				.comparingDouble(
						(Integer i) -> this.view.depth(low.get(i)) + this.view.depth(low.get((i + 1) % low.size())))
				.reversed())
			.forEach((i) -> {
				int next = (i + 1) % low.size();
				this.svg.polygon(look, List.of(at(low.get(i), from), at(low.get(next), from), at(high.get(next), to),
						at(high.get(i), to)));
			});
		if (to < this.view.height()) {
			this.svg.polygon("top", high.stream().map((corner) -> at(corner, to)).toList());
		}
	}

	private Point at(Point place, double above) {
		return this.view.project(place, above, this.width);
	}

}

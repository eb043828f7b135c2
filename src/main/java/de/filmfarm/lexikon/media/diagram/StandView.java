package de.filmfarm.lexikon.media.diagram;

/**
 * The camera of a picture and its person from the side: how high it stands, and how it is
 * tilted.
 */
final class StandView {

	static final double WIDTH = 320;

	static final double HEIGHT = 190;

	/** Room for the camera and its height. */
	private static final double LEFT = 112;

	/** Room behind the person. */
	private static final double MARGIN = 36;

	private static final double GROUND = HEIGHT - 12;

	/** Height of the lens of a camera of the drawing at full size. */
	private static final double SIZE = .62;

	private final CameraStand stand;

	private final double aspect;

	private final Wording wording;

	private final double metre;

	private final Point lens;

	private final Svg svg;

	StandView(Svg svg, CameraStand stand, double aspect, Wording wording) {
		this.svg = svg;
		this.stand = stand;
		this.aspect = aspect;
		this.wording = wording;
		this.metre = Math.min((WIDTH - LEFT - MARGIN) / Math.max(.6, stand.away()),
				(GROUND - 30) / Math.max(1.9, stand.height() + .2));
		double away = stand.away() * this.metre;
		double left = stand.isOverhead() ? WIDTH / 2 : Math.max(LEFT, (WIDTH - away) / 2 + 14);
		// The housing of a tilted camera must not sink into the ground.
		double least = Math.max(0, Math.sin(Math.toRadians(stand.tilt())) * 52 * SIZE) + 9;
		this.lens = new Point(left, GROUND - Math.max(least, stand.height() * this.metre));
	}

	void draw() {
		double person = this.lens.x() + this.stand.away() * this.metre;
		this.svg.add("rect", "class", "stage", "width", WIDTH, "height", GROUND)
			.add("path", "class", "ground-line", "d", Svg.path("M", 0.0, GROUND, "H", WIDTH));
		cone();
		Person.SIDE.draw(this.svg, person, GROUND, this.metre / 100, true);
		if (!this.stand.isOverhead()) {
			level();
		}
		this.svg
			.open("g", "class", "camera", "transform",
					"translate(%s %s) rotate(%s) scale(%s)".formatted(Svg.number(this.lens.x()),
							Svg.number(this.lens.y()), Svg.number(-this.stand.tilt()), Svg.number(SIZE)))
			.add("path", "d", "M0-9-13-6V-14H-52V14H-13V6L0 9Z")
			.close();
		height();
	}

	private void cone() {
		double half = this.stand.vertical(this.aspect) / 2;
		Point up = this.lens.ahead(-this.stand.tilt() - half, 500);
		Point down = this.lens.ahead(-this.stand.tilt() + half, 500);
		this.svg.open("svg", "x", 0.0, "y", 0.0, "width", WIDTH, "height", GROUND)
			.add("path", "class", "view", "d",
					Svg.path("M", this.lens.x(), this.lens.y(), "L", up.x(), up.y(), "L", down.x(), down.y(), "Z"))
			.close();
	}

	/** The level through the lens, and the axis with the angle between them. */
	private void level() {
		double length = 92;
		Point axis = this.lens.ahead(-this.stand.tilt(), length);
		this.svg.add("path", "class", "level", "d", Svg.path("M", this.lens.x(), this.lens.y(), "h", length + 12));
		if (Math.abs(this.stand.tilt()) < 1) {
			return;
		}
		this.svg.add("path", "class", "measure", "d",
				Svg.path("M", this.lens.x(), this.lens.y(), "L", axis.x(), axis.y()));
		Point on = this.lens.ahead(-this.stand.tilt(), 56);
		this.svg.add("path", "class", "measure", "d", Svg.path("M", this.lens.x() + 56, this.lens.y(), "A", 56.0, 56.0,
				(this.stand.tilt() > 0) ? "0 0 0" : "0 0 1", on.x(), on.y()));
		Point label = this.lens.ahead(-this.stand.tilt() / 2, 70);
		this.svg.label(label.x(), label.y() + 7, "halo",
				this.wording.say("framing.degrees", Math.abs(Math.round(this.stand.tilt()))));
	}

	private void height() {
		double x = Math.max(14, this.lens.x() - 50);
		String words = this.wording.say("framing.metres", this.stand.height());
		if (GROUND - this.lens.y() > 40) {
			Arrow.draw(this.svg, new Point(x, GROUND), new Point(x, this.lens.y()), true);
			this.svg.label(x - 8, (GROUND + this.lens.y()) / 2 + 8, "halo end", words);
		}
		else {
			this.svg.label(x - 2, this.lens.y() - 18, "halo middle", words);
		}
	}

}

package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.media.diagram.FramedPicture.Guide;

/**
 * Draws lines and arrows over a picture, with numbers of the legend.
 */
final class FrameGuides {

	/** From the edge of an opening to the middle of a number in it. */
	private static final double NUMBER_ROOM = 28;

	private final Svg svg;

	private final FramedPicture picture;

	private final PictureSpace space;

	private final Canvas canvas;

	private final Wording wording;

	private final double w;

	private final double h;

	FrameGuides(Svg svg, FramedPicture picture, PictureSpace space, Canvas canvas, Wording wording) {
		this.svg = svg;
		this.picture = picture;
		this.space = space;
		this.canvas = canvas;
		this.wording = wording;
		this.w = space.width();
		this.h = space.height();
	}

	/** Draws all over the picture whose upper left corner is at 0, 0. */
	void draw() {
		this.picture.guides().forEach((guide) -> {
			switch (guide) {
				case THIRDS -> thirds();
				case DIAGONALS -> lines("M", 0.0, 0.0, "L", this.w, this.h, "M", 0.0, this.h, "L", this.w, 0.0);
				case CENTRE -> lines("M", this.w / 2, 0.0, "V", this.h, "M", 0.0, this.h / 2, "H", this.w);
				case SYMMETRY -> lines("M", this.w / 2, 0.0, "V", this.h);
				case HEADROOM -> headroom();
				case LOOKING_ROOM -> lookingRoom();
				case NEGATIVE_SPACE -> negativeSpace();
				case LEADING_LINES -> leadingLines();
				case FRAME_WITHIN_A_FRAME -> inner();
				case HORIZON -> horizon();
			}
		});
	}

	private void lines(Object... path) {
		this.svg.add("path", "class", "guide", "d", Svg.path(path));
	}

	private void thirds() {
		lines("M", this.w / 3, 0.0, "V", this.h, "M", this.w * 2 / 3, 0.0, "V", this.h, "M", 0.0, this.h / 3, "H",
				this.w, "M", 0.0, this.h * 2 / 3, "H", this.w);
		for (int i = 0; i < 4; i++) {
			this.svg.add("circle", "class", "guide-point", "cx", this.w * (1 + i % 2) / 3, "cy",
					this.h * (1 + i / 2) / 3, "r", this.w / 80);
		}
	}

	private void headroom() {
		Point crown = this.space.crown(first());
		arrow(new Point(crown.x(), 0), crown);
		lines("M", crown.x() - this.w * .09, crown.y(), "H", crown.x() + this.w * .09);
		number(Guide.HEADROOM,
				new Point(crown.x() + this.w * .05 + Svg.NUMBER, Math.max(Svg.NUMBER + 4, crown.y() / 2)));
	}

	private Player first() {
		return this.picture.players().get(0);
	}

	private void lookingRoom() {
		Player first = first();
		Point nose = this.space.nose(first);
		double edge = (first.faces().side > 0) ? this.w : 0;
		arrow(nose, new Point(edge, nose.y()));
		number(Guide.LOOKING_ROOM, new Point((nose.x() + edge) / 2, nose.y() - Svg.NUMBER - 8));
	}

	/** The empty part to the side where there is more of it. */
	private void negativeSpace() {
		Player first = first();
		double half = 30 * this.space.scale(first);
		double x = this.space.feet(first).x();
		boolean right = x < this.w / 2;
		double from = right ? x + half : 0;
		double to = right ? this.w : x - half;
		double inset = this.h * .06;
		this.svg.add("rect", "class", "guide-space", "x", from + inset, "y", inset, "width",
				Math.max(0, to - from - 2 * inset), "height", this.h - 2 * inset);
		number(Guide.NEGATIVE_SPACE, new Point((from + to) / 2, this.h / 2));
	}

	private void leadingLines() {
		Point meet = this.space.vanishing();
		double half = (this.picture.place() == FramedPicture.Place.ROAD) ? 2.6 : 1.25;
		double near = -this.space.distance() + .4;
		for (int side = -1; side <= 1; side += 2) {
			Point from = this.space.at(side * half, 0, near);
			lead(meet, from);
			if (this.picture.place() == FramedPicture.Place.CORRIDOR) {
				lead(meet, this.space.at(side * half, 2.7, near));
			}
		}
		Point left = this.space.at(-half, 0, near);
		double part = Math.max(0, Math.min(1, (this.h - 30 - left.y()) / (meet.y() - left.y())));
		Point label = left.towards(meet, part);
		number(Guide.LEADING_LINES,
				new Point(Math.max(Svg.NUMBER + 6, label.x() - 34), Math.min(label.y(), this.h - 24)));
	}

	/** An arrow along a line, from the edge of the picture almost to where lines meet. */
	private void lead(Point meet, Point from) {
		double dx = from.x() - meet.x();
		double dy = from.y() - meet.y();
		double part = Math.min(1, Math.min(((dx > 0) ? this.w - meet.x() : meet.x()) / Math.max(1, Math.abs(dx)),
				((dy > 0) ? this.h - meet.y() : meet.y()) / Math.max(1, Math.abs(dy))));
		arrow(meet.towards(from, part * .94), meet.towards(from, part * .3), false);
	}

	private void inner() {
		Player first = first();
		Backdrop.Opening hole = new Backdrop(this.svg, this.space).opening(this.picture.through(),
				this.space.feet(first), this.space.scale(first));
		this.svg.add("rect", "class", "guide-frame", "x", hole.left(), "y", hole.top(), "width",
				hole.right() - hole.left(), "height", Math.min(hole.bottom(), this.h + 9) - hole.top());
		// In the opening, for on a dark wall nobody would see it.
		number(Guide.FRAME_WITHIN_A_FRAME,
				new Point(Math.min(hole.right(), this.w) - NUMBER_ROOM, Math.max(hole.top(), 0) + NUMBER_ROOM));
	}

	private void horizon() {
		double lean = Math.toRadians(-this.picture.roll());
		CameraStand stand = this.picture.stand();
		double y = (stand != null) ? this.h / 2 + stand.horizon() * this.w : this.space.horizon();
		double off = y - this.h / 2;
		double half = this.w;
		double cx = this.w / 2 - off * Math.sin(lean);
		double cy = this.h / 2 + off * Math.cos(lean);
		lines("M", cx - half * Math.cos(lean), cy - half * Math.sin(lean), "L", cx + half * Math.cos(lean),
				cy + half * Math.sin(lean));
	}

	private void arrow(Point from, Point to) {
		arrow(from, to, true);
	}

	private void arrow(Point from, Point to, boolean both) {
		Arrow.draw(this.svg, from, to, both);
	}

	private void number(Guide guide, Point at) {
		if (guide.isTerm()) {
			this.svg.numbered(at, this.canvas.number(this.wording.term(guide.key())));
		}
	}

}

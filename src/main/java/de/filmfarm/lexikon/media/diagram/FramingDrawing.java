package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.Framing.Cut;

/**
 * Draws frames: one large, several side by side, or one that turns into another.
 */
final class FramingDrawing {

	/** Units of a panel that stands alone. */
	static final double LARGE = 640;

	/** Units of a panel that stands beside others. */
	static final double SMALL = 320;

	/** From the frame to the words above it. */
	private static final double GAP = 8;

	private final Framing framing;

	private final Canvas canvas;

	private final Wording wording;

	FramingDrawing(Framing framing, Canvas canvas, Wording wording) {
		this.framing = framing;
		this.canvas = canvas;
		this.wording = wording;
	}

	void draw() {
		if (!this.framing.chart().isEmpty()) {
			new SizeChart(this.framing, this.canvas, this.wording).draw();
		}
		else if (this.framing.change() != null) {
			change(this.framing.change());
		}
		else if (this.framing.frames().size() == 1) {
			alone(this.framing.frames().get(0));
		}
		else {
			this.framing.frames().forEach(this::beside);
		}
		new FramingWords(this.framing, this.canvas, this.wording).tell();
	}

	private void alone(FramedPicture picture) {
		Svg svg = new Svg();
		double height = frame(svg, picture, LARGE, 1, Cut.WHOLE);
		this.canvas.panel(PanelKind.MAIN, LARGE, height, svg);
		if (picture.stand() != null) {
			Svg side = new Svg();
			new StandView(side, picture.stand(), this.framing.aspect(), this.wording).draw();
			this.canvas.panel(PanelKind.SIDE, StandView.WIDTH, StandView.HEIGHT, side);
		}
	}

	/** All captions take as many lines as the longest, so that the frames are in line. */
	private int lines() {
		return this.framing.frames()
			.stream()
			.mapToInt((picture) -> picture.caption().lines(this.wording, SMALL).size())
			.max()
			.orElse(0);
	}

	private void beside(FramedPicture picture) {
		Svg svg = new Svg();
		double height = frame(svg, picture, SMALL, lines(), Cut.WHOLE);
		if (picture.stand() != null) {
			svg.open("g", "transform", "translate(0 %s)".formatted(Svg.number(height + 10)));
			new StandView(svg, picture.stand(), this.framing.aspect(), this.wording).draw();
			svg.close();
			height += 10 + StandView.HEIGHT;
		}
		this.canvas.panel(PanelKind.SIDE, SMALL, height, svg);
	}

	/** Draws a caption and below it the frame, and says how high they are. */
	private double frame(Svg svg, FramedPicture picture, double width, int lines, Cut part) {
		double height = width / this.framing.aspect();
		double head = picture.caption().equals(Caption.NONE) && lines < 2 ? 0 : lines * Caption.LINE + GAP;
		picture.caption()
			.draw(svg, this.wording,
					new Point(0,
							head - GAP - 6 - (picture.caption().lines(this.wording, width).size() - 1) * Caption.LINE),
					width, "word");
		FramedPictureDrawing drawing = new FramedPictureDrawing(picture, width, height);
		drawing.draw(svg, new Point(0, head), part);
		if (!picture.guides().isEmpty()) {
			svg.open("svg", "x", 0.0, "y", head, "width", width, "height", height);
			new FrameGuides(svg, picture, drawing.space(), this.canvas, this.wording).draw();
			svg.close();
		}
		edge(svg, new Point(0, head), width, height, "frame-edge");
		return head + height + 2;
	}

	private void edge(Svg svg, Point at, double width, double height, String look) {
		svg.add("rect", "class", look, "x", at.x() + 1.5, "y", at.y() + 1.5, "width", width - 3, "height", height - 3);
	}

	private void change(Framing.Reframing change) {
		FramedPicture picture = this.framing.frames().get(0);
		Svg svg = new Svg();
		double height = LARGE / this.framing.aspect();
		new FramedPictureDrawing(picture, LARGE, height).draw(svg, new Point(0, 0), Cut.WHOLE);
		part(svg, change.start(), height, "part start");
		part(svg, change.end(), height, "part");
		for (int corner = 0; corner < 4; corner++) {
			Point from = corner(change.start(), corner, height);
			Point to = corner(change.end(), corner, height);
			Arrow.draw(svg, from.towards(to, .12), from.towards(to, .92), false);
		}
		traveller(svg, change, height);
		this.canvas.panel(PanelKind.MAIN, LARGE, height, svg);
		this.canvas.move();
		still("start", picture, change.start());
		still("end", picture, change.end());
	}

	private void part(Svg svg, Cut part, double height, String look) {
		Point at = corner(part, 0, height);
		edge(svg, at, part.width() * LARGE, part.width() * height, look);
	}

	private static Point corner(Cut part, int corner, double height) {
		double x = part.x() + ((corner % 2 == 0) ? -.5 : .5) * part.width();
		double y = part.y() + ((corner < 2) ? -.5 : .5) * part.width();
		return new Point(x * LARGE, y * height);
	}

	private void traveller(Svg svg, Framing.Reframing change, double height) {
		Point from = corner(change.start(), 0, height);
		Point to = corner(change.end(), 0, height);
		svg.open("g", "class", "traveller", "visibility", "hidden").open("rect", "class", "part-runs");
		animate(svg, "x", from.x(), to.x(), change);
		animate(svg, "y", from.y(), to.y(), change);
		animate(svg, "width", change.start().width() * LARGE, change.end().width() * LARGE, change);
		animate(svg, "height", change.start().width() * height, change.end().width() * height, change);
		svg.close().close();
	}

	private void animate(Svg svg, String attribute, double from, double to, Framing.Reframing change) {
		svg.add("animate", "attributeName", attribute, "values", Svg.path(from, ";", to), "dur",
				Svg.number(change.seconds()) + "s", "begin", "indefinite", "fill", "freeze");
	}

	private void still(String key, FramedPicture picture, Cut part) {
		Svg svg = new Svg();
		double height = SMALL / this.framing.aspect();
		svg.label(0, 22, "word", this.wording.say(key));
		new FramedPictureDrawing(picture, SMALL, height).draw(svg, new Point(0, 34), part);
		edge(svg, new Point(0, 34), SMALL, height, "frame-edge");
		this.canvas.panel(PanelKind.SIDE, SMALL, height + 36, svg);
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.EnumSet;
import java.util.List;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

/**
 * One standing figure with a line where each size of shot cuts it; sizes wider than the
 * figure stand beside it as frames.
 */
final class SizeChart {

	private static final double WIDTH = 640;

	/** Units of a centimetre. */
	private static final double SCALE = 4.4;

	private static final double TOP = 60;

	/** Where the figure stands. */
	private static final double MIDDLE = 168;

	private static final double WORDS = 326;

	/** Room for words, which are larger here. */
	private static final double ROOM = 270;

	private final Framing framing;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	SizeChart(Framing framing, Canvas canvas, Wording wording) {
		this.framing = framing;
		this.canvas = canvas;
		this.wording = wording;
	}

	private static double y(double above) {
		return TOP + (Person.HEIGHT + 2 - above) * SCALE;
	}

	void draw() {
		this.svg.add("path", "class", "ground-line", "d", Svg.path("M", 20.0, y(0), "H", 312.0));
		Person.FRONT.draw(this.svg, MIDDLE, y(0), SCALE, false);
		List<ShotSize> marked = this.framing.chart()
			.stream()
			.filter((size) -> size.compareTo(ShotSize.FULL_SHOT) <= 0)
			.toList();
		marked.forEach(this::line);
		this.canvas.panel(PanelKind.MAIN, WIDTH, y(-12) + 34, this.svg);
		this.framing.chart().stream().filter((size) -> !marked.contains(size)).forEach(this::beside);
	}

	private void line(ShotSize size) {
		double y = y(size.bottom());
		this.svg.add("path", "class", "cut-line", "d", Svg.path("M", 20.0, y, "H", WORDS - 14));
		Caption caption = new Caption(size.key(), null);
		if (size == ShotSize.EXTREME_CLOSE_UP) {
			double top = y(size.top());
			this.svg.add("path", "class", "cut-line", "d", Svg.path("M", MIDDLE - 62, top, "H", MIDDLE + 62));
		}
		int lines = caption.lines(this.wording, ROOM).size();
		caption.draw(this.svg, this.wording, new Point(WORDS, y + 11 - (lines - 1) * Caption.LINE / 2), ROOM,
				"word large");
	}

	private void beside(ShotSize size) {
		Player player = new Player(.5, size, Player.Facing.FRONT, false, false);
		FramedPicture picture = new FramedPicture(new Caption(size.key(), null), List.of(player),
				FramedPicture.Place.LANDSCAPE, .5, FramedPicture.Through.NOTHING, null, 0, null,
				EnumSet.noneOf(FramedPicture.Guide.class));
		Svg frame = new Svg();
		double height = FramingDrawing.SMALL / this.framing.aspect();
		picture.caption().draw(frame, this.wording, new Point(0, 22), FramingDrawing.SMALL, "word");
		double head = picture.caption().lines(this.wording, FramingDrawing.SMALL).size() * Caption.LINE + 4;
		new FramedPictureDrawing(picture, FramingDrawing.SMALL, height).draw(frame, new Point(0, head),
				Framing.Cut.WHOLE);
		frame.add("rect", "class", "frame-edge", "x", 1.5, "y", head + 1.5, "width", FramingDrawing.SMALL - 3, "height",
				height - 3);
		this.canvas.panel(PanelKind.SIDE, FramingDrawing.SMALL, head + height + 2, frame);
	}

}

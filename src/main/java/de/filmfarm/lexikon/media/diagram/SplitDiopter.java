package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Half a close-up lens before the lens: a near face and somebody far away are sharp at
 * once, with a soft seam between them.
 *
 * @param near metres to the near face
 * @param far metres to the other
 */
record SplitDiopter(double near, double far) implements Diagram {

	private static final double WIDTH = 640;

	private static final double HEIGHT = 268;

	/** Half the width of the soft seam. */
	private static final double SEAM = 26;

	static SplitDiopter read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "near", "far");
		SplitDiopter split = new SplitDiopter(lines.required("near").decimal(.2, 5),
				lines.required("far").decimal(.5, 100));
		if (split.far < split.near * 1.5) {
			throw lines.required("far").error("the far person stands clearly behind the near one");
		}
		return split;
	}

	/** What the half lens adds. */
	double dioptres() {
		return 1 / this.near - 1 / this.far;
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		Svg svg = new Svg();
		picture(svg);
		canvas.panel(PanelKind.MAIN, WIDTH, HEIGHT, svg);
		Svg side = new Svg();
		fromAbove(side, sheet, wording);
		canvas.panel(PanelKind.SIDE, Sheet.SMALL, 250, side);
		canvas.alt(wording.say("optics.split.alt"));
		canvas.tell(wording.say("optics.split.text", sheet.metres(this.near), sheet.metres(this.far), dioptres()));
	}

	private static void picture(Svg svg) {
		FramedPicture picture = new FramedPicture(Caption.NONE,
				List.of(new Player(.24, ShotSize.CLOSE_UP, Player.Facing.RIGHT, false, false),
						new Player(.74, ShotSize.FULL_SHOT, Player.Facing.FRONT_LEFT, false, true)),
				FramedPicture.Place.ROOM, .5, FramedPicture.Through.NOTHING, null, 0, null, Set.of());
		new FramedPictureDrawing(picture, WIDTH, HEIGHT).draw(svg, new Point(0, 0), Framing.Cut.WHOLE);
		double seam = WIDTH * .5;
		svg.add("rect", "class", "seam-zone", "x", seam - SEAM, "y", 0.0, "width", 2 * SEAM, "height", HEIGHT)
			.add("path", "class", "guide", "d", Svg.path("M", seam, 0.0, "V", HEIGHT))
			.add("rect", "class", "frame-edge", "x", 1.5, "y", 1.5, "width", WIDTH - 3, "height", HEIGHT - 3);
	}

	/** The camera looks upwards; its left half has the lens before it. */
	private void fromAbove(Svg svg, Sheet sheet, Wording wording) {
		double lens = 196;
		double middle = 130;
		double nearY = 112;
		double farY = 26;
		svg.add("path", "class", "view", "d",
				Svg.path("M", middle, lens, "L", 20.0, nearY, "H", middle, "Z M", middle, lens, "V", farY, "H", 240.0,
						"Z"))
			.add("path", "class", "focus-plane", "d",
					Svg.path("M", 8.0, nearY, "H", middle, "M", middle, farY, "H", 250.0))
			.add("path", "class", "glass", "d",
					Svg.path("M", middle, lens - 26, "H", middle - 36, "Q", middle - 20, lens - 10, middle, lens - 8,
							"Z"))
			.add("path", "class", "camera", "d", "M-10 0-14 14H-16V52H16V14H14L10 0Z", "transform",
					"translate(%s %s)".formatted(Svg.number(middle), Svg.number(lens)));
		svg.label(8, nearY - 10, "", sheet.metres(this.near))
			.label(Sheet.SMALL - 2, farY + 30, "end", sheet.metres(this.far))
			.label(8, lens - 2, "", wording.say("optics.dioptres", dioptres()));
	}

}

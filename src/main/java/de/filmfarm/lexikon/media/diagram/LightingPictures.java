package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

/**
 * What the camera sees in a light: one picture, or several with the first lamp at other
 * distances.
 */
final class LightingPictures {

	private static final double WIDTH = 640;

	/** Between pictures. */
	private static final double GAP = 28;

	private final LitHead head;

	private final Lighting lighting;

	private final Canvas canvas;

	private final Wording wording;

	LightingPictures(LitHead head, Canvas canvas, Wording wording) {
		this.head = head;
		this.lighting = head.lighting();
		this.canvas = canvas;
		this.wording = wording;
	}

	void draw() {
		if (this.lighting.distances().isEmpty()) {
			String ratio = this.lighting.ratio() ? this.wording.say("lighting.ratio", this.lighting.contrast()) : "";
			Svg picture = new Svg();
			new HeadPicture(this.head, picture, WIDTH).draw(new Point(0, 0), this.wording.say("frame"), ratio);
			this.canvas.panel(PanelKind.MAIN, WIDTH, HeadPicture.tall(WIDTH), picture);
		}
		else {
			comparison();
		}
	}

	/** The same head with the first lamp at several distances, two in a row. */
	private void comparison() {
		Svg pictures = new Svg();
		double width = (WIDTH - GAP) / 2;
		double tall = HeadPicture.tall(width);
		for (int i = 0; i < this.lighting.distances().size(); i++) {
			double distance = this.lighting.distances().get(i);
			int row = i / 2;
			double stops = this.lighting.stopsAt(distance);
			new HeadPicture(LitHead.of(this.lighting.at(distance)), pictures, width).draw(
					new Point(i % 2 * (width + GAP), row * (tall + GAP)), this.wording.say("lighting.metres", distance),
					this.wording.say("lighting.stops", Math.abs(stops), Math.signum(stops)));
		}
		int rows = (this.lighting.distances().size() + 1) / 2;
		this.canvas.panel(PanelKind.MAIN, WIDTH, rows * (tall + GAP) - GAP, pictures);
	}

}

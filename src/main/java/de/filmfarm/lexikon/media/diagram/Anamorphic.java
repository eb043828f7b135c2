package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A wide picture is squeezed onto the sensor and stretched again for the screen; a circle
 * becomes an ellipse and a circle again.
 *
 * @param squeeze by which the lens narrows the picture
 * @param aspect of the picture on the screen
 */
record Anamorphic(double squeeze, double aspect) implements Diagram {

	static Anamorphic read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "squeeze", "aspect");
		return new Anamorphic(lines.field("squeeze").map((value) -> value.decimal(1.2, 2)).orElse(2.0),
				lines.field("aspect").map((value) -> value.decimal(1.7, 3)).orElse(2.39));
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		double height = Sheet.SMALL / this.aspect;
		frame(sheet, wording.say("optics.squeeze.scene"), height, 1);
		frame(sheet, wording.say("optics.squeeze.sensor"), height, this.squeeze);
		frame(sheet, wording.say("optics.squeeze.screen"), height, 1);
		canvas.alt(wording.say("optics.squeeze.alt", this.squeeze));
		canvas.tell(wording.say("optics.squeeze.text", this.aspect, this.aspect / this.squeeze, this.squeeze));
	}

	private void frame(Sheet sheet, String words, double height, double squeeze) {
		double width = Sheet.SMALL / squeeze;
		sheet.picture(words, height, false, (svg) -> {
			svg.open("g", "transform", "translate(%s 0) scale(%s 1)".formatted(Svg.number((Sheet.SMALL - width) / 2),
					Svg.number(1 / squeeze)));
			content(svg, height);
			svg.close();
			svg.add("rect", "class", "frame-edge", "x", (Sheet.SMALL - width) / 2 + 1.5, "y", 1.5, "width", width - 3,
					"height", height - 3);
		});
	}

	private static void content(Svg svg, double height) {
		FramedPicture picture = new FramedPicture(Caption.NONE,
				List.of(new Player(.32, ShotSize.MEDIUM_SHOT, Player.Facing.FRONT_RIGHT, false, false)),
				FramedPicture.Place.PLAIN, .5, FramedPicture.Through.NOTHING, null, 0, null, Set.of());
		new FramedPictureDrawing(picture, Sheet.SMALL, height).draw(svg, new Point(0, 0), Framing.Cut.WHOLE);
		svg.add("circle", "class", "ring", "cx", Sheet.SMALL * .7, "cy", height / 2, "r", height * .3);
	}

}

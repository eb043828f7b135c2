package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A picture that darkens towards its corners.
 *
 * @param losses stops of light lost in the corners, one panel each
 */
record Vignetting(List<Double> losses) implements Diagram {

	private static final double HEIGHT = 180;

	/** Rings of the shade: enough to look smooth. */
	private static final int RINGS = 40;

	/** Part of the way to the corner from which on it darkens. */
	private static final double CLEAR = .3;

	static Vignetting read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "losses");
		List<Double> losses = new ArrayList<>();
		lines.required("losses").items().forEach((value) -> losses.add(value.decimal(0, 5)));
		if (losses.isEmpty() || losses.size() > 4) {
			throw lines.required("losses").error("one to four losses in stops");
		}
		return new Vignetting(losses);
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	/** What is left of the light at a part of the way from the middle to the corner. */
	static double light(double loss, double part) {
		double dark = Math.max(0, (part - CLEAR) / (1 - CLEAR));
		return Math.pow(2, -loss * dark * dark);
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		for (double loss : this.losses) {
			sheet.picture(wording.say("optics.vignetting.loss", loss), HEIGHT, (svg) -> frame(svg, loss));
			canvas.tell(wording.say("optics.vignetting.corner", loss, Math.round(100 * light(loss, 1))));
		}
		canvas.alt(wording.say("optics.vignetting.alt"));
	}

	private static void frame(Svg svg, double loss) {
		FramedPicture picture = new FramedPicture(Caption.NONE,
				List.of(new Player(.5, ShotSize.LONG_SHOT, Player.Facing.FRONT, false, false)),
				FramedPicture.Place.LANDSCAPE, .5, FramedPicture.Through.NOTHING, null, 0, null, Set.of());
		new FramedPictureDrawing(picture, Sheet.SMALL, HEIGHT).draw(svg, new Point(0, 0), Framing.Cut.WHOLE);
		for (int ring = 0; ring < RINGS; ring++) {
			// Each ring takes its share of what the one inside it has left.
			double before = light(loss, CLEAR + (1 - CLEAR) * ring / RINGS);
			double after = light(loss, CLEAR + (1 - CLEAR) * (ring + 1) / RINGS);
			double part = CLEAR + (1 - CLEAR) * (ring + .5) / RINGS;
			double radius = part * Math.hypot(Sheet.SMALL, HEIGHT) / 2;
			svg.add("path", "class", "shade", "fill-rule", "evenodd", "fill-opacity", precise(1 - after / before), "d",
					Svg.path("M 0 0 H", Sheet.SMALL, "V", HEIGHT, "H 0 Z M", Sheet.SMALL / 2 - radius, HEIGHT / 2, "a",
							radius, radius, "0 1 0", 2 * radius, 0.0, "a", radius, radius, "0 1 0", -2 * radius, 0.0,
							"Z"));
		}
	}

	private static String precise(double number) {
		return String.valueOf(Math.round(number * 10_000) / 10_000.0);
	}

}

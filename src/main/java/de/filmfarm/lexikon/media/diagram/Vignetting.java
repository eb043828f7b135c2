package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A picture that darkens towards its corners.
 *
 * @param losses stops of light lost in the corners, one panel each
 */
record Vignetting(List<Double> losses) implements Diagram {

	private static final double HEIGHT = 180;

	/** Steps of the shade, between which it runs evenly. */
	private static final int STEPS = 20;

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
		FramedPicture picture = FramedPicture.of(FramedPicture.Place.LANDSCAPE,
				new Player(.5, ShotSize.LONG_SHOT, Player.Facing.FRONT, false, false));
		new FramedPictureDrawing(picture, Sheet.SMALL, HEIGHT).draw(svg, new Point(0, 0), Framing.Cut.WHOLE);
		shade(svg, loss);
	}

	/**
	 * Black that covers what light is lost. The same loss makes the same shade anywhere.
	 */
	private static void shade(Svg svg, double loss) {
		String id = "vignetting-" + Math.round(loss * 100);
		svg.open("radialGradient", "id", id, "gradientUnits", "userSpaceOnUse", "cx", Sheet.SMALL / 2, "cy", HEIGHT / 2,
				"r", Math.hypot(Sheet.SMALL, HEIGHT) / 2);
		for (int step = 0; step <= STEPS; step++) {
			double part = CLEAR + (1 - CLEAR) * step / STEPS;
			svg.add("stop", "offset", precise(part), "stop-opacity", precise(1 - light(loss, part)));
		}
		svg.close().add("rect", "width", Sheet.SMALL, "height", HEIGHT, "fill", "url(#" + id + ")");
	}

	private static String precise(double number) {
		return String.valueOf(Math.round(number * 10_000) / 10_000.0);
	}

}

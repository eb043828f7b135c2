package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A picture on a screen of another shape.
 *
 * @param screen width by height
 * @param picture width by height, as it is meant
 * @param way how it gets there
 * @param window where of a cropped picture the screen begins and where it ends up, from 0
 * to 1
 */
record ScreenFit(double screen, double picture, Way way, Span window) {

	static ScreenFit read(YamlValue lines) {
		lines.only("ratio", "picture", "way", "window");
		ScreenFit fit = new ScreenFit(lines.required("ratio").decimal(.5, 4), lines.required("picture").decimal(.5, 4),
				lines.required("way").one(Way.class),
				lines.field("window").map((value) -> Span.read(value, 0, 1)).orElse(Span.of(.5)));
		if (fit.way != Way.CROP && lines.field("window").isPresent()) {
			throw lines.required("window").error("only a picture that is cropped has a window");
		}
		if (Math.abs(fit.screen - fit.picture) < .02) {
			throw lines.error("the picture has the shape of the screen; nothing is to be seen");
		}
		if (fit.way != Way.WHOLE && fit.picture < fit.screen) {
			throw lines.error("only a picture that is wider than the screen is cropped or squeezed");
		}
		return fit;
	}

	boolean isLetterbox() {
		return this.picture > this.screen;
	}

	/** How a picture gets on a screen. */
	enum Way {

		/** Whole, with black bars. */
		WHOLE,

		/** Only a window of it is shown. */
		CROP,

		/** Squeezed by a lens, and stretched by another. */
		SQUEEZE

	}

}

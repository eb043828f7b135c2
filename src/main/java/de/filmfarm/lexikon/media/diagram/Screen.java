package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Something flat that faces the subject: a flag or net that takes light away, a frame
 * that spreads it, a board that throws it back.
 *
 * @param term key of the term that it is
 * @param at where it stands
 * @param width in metres
 * @param tall in metres
 * @param stops how much light passes it, or what a board gives beside the key light
 * @param colour of what a board throws back
 */
record Screen(String term, Setting at, double width, double tall, double stops, LightColour colour) {

	/** So few stops let no light pass. */
	static final double OPAQUE = -20;

	private static final double USUAL_BOUNCE = -2;

	static Screen flag(YamlValue lines) {
		lines.only("term", "angle", "height", "distance", "width", "tall", "stops");
		return read(lines, 1, lines.field("stops").map((value) -> value.decimal(-8, -.1)).orElse(OPAQUE));
	}

	static Screen frame(YamlValue lines) {
		lines.only("term", "angle", "height", "distance", "width", "tall");
		return read(lines, 1.2, 0);
	}

	static Screen bounce(YamlValue lines) {
		lines.only("term", "angle", "height", "distance", "width", "tall", "stops", "colour");
		return read(lines, 1.2, lines.field("stops").map((value) -> value.decimal(-8, 3)).orElse(USUAL_BOUNCE));
	}

	private static Screen read(YamlValue lines, double distance, double stops) {
		double width = lines.field("width").map((value) -> value.decimal(.05, 6)).orElse(1.0);
		return new Screen(lines.required("term").text(), Setting.read(lines, distance), width,
				lines.field("tall").map((value) -> value.decimal(.05, 6)).orElse(width), stops,
				lines.field("colour").map((value) -> value.one(LightColour.class)).orElse(LightColour.NEUTRAL));
	}

	boolean isOpaque() {
		return this.stops == OPAQUE;
	}

	/** Whether it stands between a lamp and the head. */
	boolean covers(Setting lamp) {
		double half = Math.toDegrees(Math.atan2(this.width / 2, this.at.distance()));
		return lamp.distance() > this.at.distance() && this.at.apart(lamp) < half;
	}

	/** The frame as what shines. */
	LightSource light(double lit, double strength, LightColour colour) {
		return LightSource.disc(this.at.place(), Math.min(this.width, lit) * 100, strength, colour.warmth, 180);
	}

	/** The board as what shines, through a frame if there is one before it. */
	LightSource light(Iterable<Screen> frames) {
		double strength = Math.pow(2, this.stops);
		for (Screen frame : frames) {
			if (frame.covers(this.at)) {
				return frame.light(frame.width, strength, this.colour);
			}
		}
		return light(this.width, strength, this.colour);
	}

	/** What it takes away. */
	LightScreen shade() {
		return new LightScreen(this.at.place(), this.width * 100, this.tall * 100,
				isOpaque() ? 0 : Math.pow(2, this.stops));
	}

}

package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What is exposed behind a lens.
 */
enum Sensor {

	/** 24 by 36 millimetres, as in still photography. */
	FULL_FRAME(36, 24),

	/** The usual size of cinema, 16 to 9. */
	SUPER_35(24.9, 14),

	/** As Super 16 film, about a fifth wider than the usual 16 millimetres. */
	SUPER_16(12.5, 7.4),

	/** A small one of mirrorless cameras. */
	MICRO_FOUR_THIRDS(17.3, 13),

	/** A sensor about as large as 65 millimetre film, as in the ALEXA 65. */
	LARGE_FORMAT(54.1, 25.6);

	/** A point may be this part of the diagonal. */
	private static final double SHARP = 1500;

	final double width;

	final double height;

	Sensor(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/** The field {@code sensor}. */
	static Sensor read(YamlValue lines) {
		return lines.field("sensor").map((value) -> value.one(Sensor.class)).orElse(SUPER_35);
	}

	double diagonal() {
		return Math.hypot(this.width, this.height);
	}

	double confusion() {
		return diagonal() / SHARP;
	}

	/** Horizontal angle of view of a focal length in degrees. */
	double angle(double focal) {
		return 2 * Math.toDegrees(Math.atan(this.width / 2 / focal));
	}

	/** Vertical angle of view of a focal length in degrees. */
	double vertical(double focal) {
		return 2 * Math.toDegrees(Math.atan(this.height / 2 / focal));
	}

	/** The key of the term for a lens of this focal length. */
	String lens(double focal) {
		double part = focal / diagonal();
		return (part < .85) ? "wide-angle-lens" : (part < 1.65) ? "normal-lens" : "telephoto-lens";
	}

	String key() {
		return YamlValue.spelling(this);
	}

}

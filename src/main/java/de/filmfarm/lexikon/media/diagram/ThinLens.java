package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A lens at a stop, by the usual formulas of photography: H = f²/(N·c) + f, and from it
 * the near and far limit of what looks sharp.
 *
 * @param focal length in millimetres
 * @param stop f-number
 * @param confusion diameter of the largest circle on the sensor that still looks like a
 * point, in millimetres
 */
record ThinLens(double focal, double stop, double confusion) {

	/** The fields {@code focal}, {@code sensor} and {@code confusion}, at a stop. */
	static ThinLens read(YamlValue lines, double stop) {
		double confusion = lines.field("confusion")
			.map((value) -> value.decimal(.001, .2))
			.orElse(Sensor.read(lines).confusion());
		return new ThinLens(lines.required("focal").decimal(4, 1200), stop, confusion);
	}

	/**
	 * Metres from which on everything is sharp to infinity if the lens is focused there.
	 */
	double hyperfocal() {
		return (this.focal * this.focal / (this.stop * this.confusion) + this.focal) / 1000;
	}

	/** Metres to the near limit when focused at so many metres. */
	double near(double focus) {
		if (Double.isInfinite(focus)) {
			return hyperfocal();
		}
		double f = this.focal / 1000;
		return focus * (hyperfocal() - f) / (hyperfocal() + focus - 2 * f);
	}

	/** Metres to the far limit, which may be infinite. */
	double far(double focus) {
		if (focus >= hyperfocal() - 1e-9) {
			return Double.POSITIVE_INFINITY;
		}
		return focus * (hyperfocal() - this.focal / 1000) / (hyperfocal() - focus);
	}

	/** Diameter of the blur of a point on the sensor in millimetres. */
	double blur(double focus, double place) {
		if (Double.isInfinite(focus)) {
			return this.focal * this.focal / (this.stop * place * 1000);
		}
		double extension = this.focal * this.focal / (this.stop * (focus * 1000 - this.focal));
		return extension * Math.abs(place - focus) / place;
	}

	/**
	 * How soft something looks: 0 is sharp, 3 is very soft. From the limits of sharpness
	 * on it can be seen, even in a small figure.
	 */
	int softness(double focus, double place) {
		double times = blur(focus, place) / this.confusion;
		return (times <= 1) ? 0 : (times <= 7) ? 1 : (times <= 14) ? 2 : 3;
	}

}

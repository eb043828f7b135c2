package de.filmfarm.lexikon.media.diagram;

/**
 * How loud a sound looks from moment to moment. Made up, but the same every time, and
 * telling: words with pauses, music in beats, single effects, an even murmur.
 *
 * @param kind of the track
 * @param seed that tells one clip from the next
 */
record Waveform(Track.Kind kind, int seed) {

	/** From 0 to 1, at a distance in units of the drawing. */
	double at(double x) {
		double rough = .55 + .45 * noise(Math.floor(x / 4));
		return switch (this.kind) {
			case MUSIC -> (.35 + .65 * decay(x, 38)) * (.75 + .25 * rough);
			case EFFECTS -> decay(x + this.seed * 17, 84) * decay(x + this.seed * 17, 84) * rough;
			case AMBIENCE -> .3 * rough;
			default -> Math.max(.04, .2 + Math.sin(x * .17 + this.seed) * .45 + Math.sin(x * .043 + this.seed * 2) * .5)
					* rough;
		};
	}

	private static double decay(double x, double period) {
		return 1 - (x % period) / period;
	}

	private double noise(double i) {
		double value = Math.sin(i * 12.9898 + this.seed * 78.233) * 43758.5453;
		return value - Math.floor(value);
	}

}

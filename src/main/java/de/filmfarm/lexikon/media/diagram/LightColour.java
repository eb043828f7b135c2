package de.filmfarm.lexikon.media.diagram;

/**
 * The colour of a light beside the white of the camera.
 */
enum LightColour {

	/** Orange, as of a tungsten lamp in daylight. */
	WARM(1),

	/** White. */
	NEUTRAL(0),

	/** Blue, as of daylight among tungsten lamps. */
	COOL(-1);

	final double warmth;

	LightColour(double warmth) {
		this.warmth = warmth;
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Locale;

/**
 * How much of a person a frame shows, by the height of the frame in heights of a person.
 */
enum ShotSize {

	/** A part of the face. */
	EXTREME_CLOSE_UP(.11),

	/** The face. */
	CLOSE_UP(.24),

	/** Head and shoulders. */
	MEDIUM_CLOSE_UP(.42),

	/** To the waist. */
	MEDIUM_SHOT(.62),

	/** To the knees. */
	MEDIUM_LONG_SHOT(.95),

	/** The whole figure. */
	FULL_SHOT(1.7),

	/** The figure in its surroundings. */
	LONG_SHOT(4),

	/** The surroundings, and somewhere in them the figure. */
	EXTREME_LONG_SHOT(Double.MAX_VALUE);

	private final double most;

	ShotSize(double most) {
		this.most = most;
	}

	static ShotSize of(double heights) {
		for (ShotSize size : values()) {
			if (heights <= size.most) {
				return size;
			}
		}
		return EXTREME_LONG_SHOT;
	}

	/** The key of the term, and of the words for it. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

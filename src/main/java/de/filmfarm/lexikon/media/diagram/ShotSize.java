package de.filmfarm.lexikon.media.diagram;

import java.util.Locale;

/**
 * How much of a person a frame shows: by where its lower edge cuts them, or, if it does
 * not, by how much taller than they are it is.
 */
enum ShotSize {

	/** A part of the face. */
	EXTREME_CLOSE_UP(.09),

	/** The face. */
	CLOSE_UP(.2),

	/** Head and shoulders. */
	MEDIUM_CLOSE_UP(.36),

	/** To the waist. */
	MEDIUM_SHOT(.53),

	/** To the knees. */
	MEDIUM_LONG_SHOT(.9),

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

	/**
	 * The size of a shot.
	 * @param shown part of the person above the lower edge, from 0 to 1
	 * @param frame height of the frame at their distance, by the height of a person
	 */
	static ShotSize of(double shown, double frame) {
		double heights = (shown < MEDIUM_LONG_SHOT.most) ? Math.min(shown, frame) : Math.max(frame, shown);
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

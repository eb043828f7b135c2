package de.filmfarm.lexikon.media.diagram;

import java.util.Comparator;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * How much of a person a frame shows: by the place where it cuts a standing person of 176
 * centimetres, and if it does not, by its height in heights of a person.
 */
enum ShotSize {

	/** A part of the face. */
	EXTREME_CLOSE_UP(.11, 168.5, 154),

	/** The face. */
	CLOSE_UP(.24, 180, 141),

	/** Head and shoulders. */
	MEDIUM_CLOSE_UP(.42, 184, 122),

	/** To the waist. */
	MEDIUM_SHOT(.62, 187, 98),

	/** To the middle of the thigh. */
	AMERICAN_SHOT(.755, 188, 63),

	/** To the knees. */
	MEDIUM_LONG_SHOT(.95, 189, 45),

	/** The whole figure. */
	FULL_SHOT(1.7, 194, -10),

	/** The figure in its surroundings. */
	LONG_SHOT(4, 352, -88),

	/** The surroundings, and somewhere in them the figure. */
	EXTREME_LONG_SHOT(Double.MAX_VALUE, 1500, -440);

	/** Centimetres. A frame that begins lower shows the whole figure, more or less. */
	private static final double SHINS = 22;

	private final double most;

	private final double top;

	private final double bottom;

	ShotSize(double most, double top, double bottom) {
		this.most = most;
		this.top = top;
		this.bottom = bottom;
	}

	/**
	 * The size of a shot.
	 * @param lowest centimetres above the floor where the lower edge cuts the person
	 * @param frame height of the frame at their distance, in heights of a person
	 */
	static ShotSize of(double lowest, double frame) {
		if (frame <= EXTREME_CLOSE_UP.most) {
			return EXTREME_CLOSE_UP;
		}
		return Stream.of(values())
			.filter((size) -> size.cuts() == (lowest > SHINS))
			.min(Comparator.comparingDouble((size) -> size.cuts() ? Math.abs(size.bottom - lowest)
					: (frame <= size.most) ? size.most : Double.POSITIVE_INFINITY))
			.orElseThrow();
	}

	/** Centimetres above the floor where the upper edge of the frame is. */
	double top() {
		return this.top;
	}

	/** Centimetres above the floor where the lower edge of the frame is. */
	double bottom() {
		return this.bottom;
	}

	/** Whether the frame cuts the figure. */
	boolean cuts() {
		return this.bottom > 0;
	}

	/** The key of the term, and of the words for it. */
	String key() {
		return YamlValue.spelling(this);
	}

	/** What is seen of a person, from behind without a face. */
	String say(Wording wording, boolean behind) {
		return wording.say("size." + key() + ((behind && compareTo(CLOSE_UP) <= 0) ? ".behind" : ""));
	}

}

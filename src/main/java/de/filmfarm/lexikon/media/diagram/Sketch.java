package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A tiny picture of a shot: a person, and how much of them is seen.
 *
 * @param size how much of the person, or none for an empty room
 * @param looks where the person looks
 * @param second whether it is the other of two people
 */
record Sketch(@Nullable ShotSize size, Looks looks, boolean second) {

	/** Units of the picture that {@link #draw} fills. */
	static final double WIDTH = 320;

	static final double HEIGHT = 180;

	/**
	 * The size of the shot alone, {@code empty}, or fields.
	 */
	static Sketch read(YamlValue value) {
		if (value.isText()) {
			return new Sketch(size(value), Looks.FRONT, false);
		}
		value.only("size", "looks", "person");
		return new Sketch(size(value.required("size")),
				value.field("looks").map((looks) -> looks.one(Looks.class)).orElse(Looks.FRONT),
				value.field("person").map((person) -> person.one(Which.class)).orElse(Which.A) == Which.B);
	}

	private static @Nullable ShotSize size(YamlValue value) {
		return value.text().equals("empty") ? null : value.one(ShotSize.class);
	}

	/**
	 * Fills the picture from 0, 0.
	 * @param wide how wide it is shown
	 */
	void draw(Svg svg, double wide) {
		svg.add("rect", "class", "sky", "width", WIDTH, "height", HEIGHT);
		if (this.size == null) {
			floor(svg, .68);
			return;
		}
		double heights = heights(this.size);
		double scale = HEIGHT / heights / Person.HEIGHT;
		// In a long shot there is ground beneath the feet, in a close one room above the
		// head.
		double feet = (heights > 1.2) ? HEIGHT * .86 : HEIGHT * .1 + Person.HEIGHT * scale;
		if (heights < .12) {
			feet = HEIGHT * .5 + 159 * scale;
		}
		floor(svg, (heights > 1.2) ? .6 : .74);
		svg.open("g", "class", this.second ? "second" : "first");
		this.looks.person.drawEnlarged(svg, "person", new Point(WIDTH / 2 + this.looks.aside * WIDTH * .1, feet), scale,
				wide / WIDTH, this.looks == Looks.LEFT, false);
		svg.close();
	}

	private static void floor(Svg svg, double horizon) {
		svg.add("rect", "class", "floor", "y", HEIGHT * horizon, "width", WIDTH, "height", HEIGHT * (1 - horizon));
	}

	/** Height of the frame in heights of the person. */
	private static double heights(ShotSize size) {
		return switch (size) {
			case EXTREME_CLOSE_UP -> .1;
			case CLOSE_UP -> .22;
			case MEDIUM_CLOSE_UP -> .36;
			case MEDIUM_SHOT -> .58;
			case AMERICAN_SHOT -> .72;
			case MEDIUM_LONG_SHOT -> .85;
			case FULL_SHOT -> 1.4;
			case LONG_SHOT -> 2.6;
			case EXTREME_LONG_SHOT -> 6;
		};
	}

	/** In words. */
	String say(Wording wording) {
		if (this.size == null) {
			return wording.say("timeline.shows.empty");
		}
		return wording.say("timeline.shows", this.size.say(wording, this.looks.person.isFromBehind()),
				this.second ? 1 : 0, wording.say("timeline.looks." + YamlValue.spelling(this.looks)));
	}

	/** Where a person looks in the picture. */
	enum Looks {

		FRONT(Person.FRONT, 0), BACK(Person.BACK, 0), LEFT(Person.SIDE, 1), RIGHT(Person.SIDE, -1);

		private final Person person;

		/** Who looks to a side stands on the other, with room before the eyes. */
		private final int aside;

		Looks(Person person, int aside) {
			this.person = person;
			this.aside = aside;
		}

	}

	private enum Which {

		A, B

	}

}

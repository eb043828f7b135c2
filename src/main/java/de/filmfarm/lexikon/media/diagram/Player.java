package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A person in a picture.
 *
 * @param at from the left edge of the frame, 0, to the right one, 1
 * @param size how much of the person the frame would show if the person stood alone in it
 * @param faces where the person looks
 * @param soft whether out of focus
 * @param longHair so that two people can be told apart
 */
record Player(double at, ShotSize size, Facing faces, boolean soft, boolean longHair) {

	static Player read(YamlValue lines, ShotSize size, int number) {
		lines.only("at", "size", "faces", "soft", "hair");
		return new Player(lines.field("at").map((value) -> value.decimal(-.2, 1.2)).orElse(.5),
				lines.field("size").map((value) -> value.one(ShotSize.class)).orElse(size),
				lines.field("faces").map((value) -> value.one(Facing.class)).orElse(Facing.FRONT),
				lines.flag("soft", false),
				lines.field("hair").map((value) -> value.one(Hair.class) == Hair.LONG).orElse(number % 2 == 1));
	}

	/** Length of hair. */
	enum Hair {

		/** Short hair. */
		SHORT,

		/** Down to the shoulders. */
		LONG

	}

	/** Where a person looks, as the picture shows it. */
	enum Facing {

		/** At us. */
		FRONT(Person.FRONT, 0),

		/** Half to the left. */
		FRONT_LEFT(Person.THREE_QUARTER, -1),

		/** Half to the right. */
		FRONT_RIGHT(Person.THREE_QUARTER, 1),

		/** To the left, in profile. */
		LEFT(Person.SIDE, -1),

		/** To the right, in profile. */
		RIGHT(Person.SIDE, 1),

		/** Away, half to the left. */
		BACK_LEFT(Person.BACK_QUARTER, -1),

		/** Away, half to the right. */
		BACK_RIGHT(Person.BACK_QUARTER, 1),

		/** Away. */
		BACK(Person.BACK, 0);

		final Person person;

		/** -1 to the left, 1 to the right, 0 neither. */
		final int side;

		Facing(Person person, int side) {
			this.person = person;
			this.side = side;
		}

		String key() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

}

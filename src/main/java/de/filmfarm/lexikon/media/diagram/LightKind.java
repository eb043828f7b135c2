package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What a light comes from, as a lighting plan draws it.
 */
enum LightKind {

	/** A spotlight with a lens. */
	SPOTLIGHT(.15),

	/** A flat panel. */
	PANEL(.6),

	/** A box with a cloth in front. */
	SOFTBOX(1),

	/** A paper lantern. */
	BALL(.6),

	/** A lamp that is part of the set. */
	PRACTICAL(.3),

	/** A window through which the sky shines. */
	WINDOW(1.2),

	/** The sun, which is nearly at one point. */
	SUN(.05);

	/** Metres from one side to the other, unless told otherwise. */
	final double width;

	LightKind(double width) {
		this.width = width;
	}

	/** Whether it has no front, so that its light goes everywhere. */
	boolean shinesAllRound() {
		return this == BALL || this == PRACTICAL;
	}

	/** The key of the words for it. */
	String key() {
		return YamlValue.spelling(this);
	}

}

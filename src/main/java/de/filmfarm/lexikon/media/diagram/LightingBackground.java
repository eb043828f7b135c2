package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What is behind the subject.
 *
 * @param tone how bright it is by itself
 * @param distance behind the subject in metres
 * @param light lamp that throws a pool of light on it, if any
 */
record LightingBackground(Tone tone, double distance, @Nullable Lamp light) {

	private static final double USUAL_DISTANCE = 1.6;

	/** A lamp from the side throws its pool no further from the middle than this. */
	private static final double ASIDE = .1875;

	static LightingBackground usual() {
		return new LightingBackground(Tone.GREY, USUAL_DISTANCE, null);
	}

	static LightingBackground read(YamlValue lines) {
		lines.only("tone", "distance", "light");
		double distance = lines.field("distance").map((value) -> value.decimal(.5, 8)).orElse(USUAL_DISTANCE);
		Lamp light = lines.field("light").map(Lamp::read).orElse(null);
		if (light != null && light.at().onPlan().y() > 0) {
			throw lines.required("light").error("a background light stands behind the subject: an angle beyond 90");
		}
		if (light != null && -light.at().onPlan().y() > distance) {
			throw lines.required("light").error("the background light would stand behind the background");
		}
		return new LightingBackground(lines.field("tone").map((value) -> value.one(Tone.class)).orElse(Tone.GREY),
				distance, light);
	}

	/**
	 * Where a lamp meets the background: from the middle to the right, as part of half of
	 * what is in the picture.
	 */
	static double pool(Lamp light) {
		return ASIDE * Math.sin(Math.toRadians(light.at().angle()));
	}

	/** How bright the picture shows it, where 1 is a white surface in the key light. */
	enum Tone {

		/** Without any light. */
		BLACK(0),

		/** A wall at night. */
		DARK(.07),

		/** A wall in the shade. */
		GREY(.22),

		/** A bright wall. */
		LIGHT(.6),

		/** A white wall that is lit, or the sky. */
		WHITE(1.1);

		final double brightness;

		Tone(double brightness) {
			this.brightness = brightness;
		}

	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * How a clip begins or ends, other than with a cut.
 *
 * @param kind how
 * @param time how long it takes; null if it takes as long as two clips overlap
 */
record Passage(Kind kind, @Nullable Double time) {

	/** Either {@code dissolve}, or {@code { fade: 1.5 }}. */
	static Passage read(YamlValue value) {
		if (value.isText()) {
			Kind kind = value.one(Kind.class);
			if (kind == Kind.FADE || kind == Kind.IRIS) {
				throw value.error("a fade or an iris takes time: { fade: 1 }");
			}
			return new Passage(kind, null);
		}
		Map<String, YamlValue> fields = value.only("fade", "iris").entries();
		if (fields.size() != 1) {
			throw value.error("either a fade or an iris: { fade: 1 }");
		}
		boolean fade = fields.containsKey("fade");
		return new Passage(fade ? Kind.FADE : Kind.IRIS, fields.values().iterator().next().decimal(.01, 1000));
	}

	/** How pictures and sounds change other than with a cut. */
	enum Kind {

		/** From one clip to the next, or of one sound into the next. */
		DISSOLVE,

		/** The next picture pushes the last away. */
		WIPE,

		/** From black or silence, or to it. */
		FADE,

		/** In a circle, from black or to black. */
		IRIS

	}

}

package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What sort of drawing a diagram is. Each reads its own lines of YAML.
 */
public enum DiagramKind {

	/** A set from above, with the camera, its way, and what it sees. */
	FLOOR_PLAN,

	/** What frames show: sizes of shots, people and their places, angles, guides. */
	FRAMING,

	/** What lenses do: angles of view, depth of field, stops and flaws. */
	OPTICS;

	static Diagram read(YamlValue lines) {
		return switch (lines.required("kind").one(DiagramKind.class)) {
			case FLOOR_PLAN -> FloorPlan.read(lines);
			case FRAMING -> Framing.read(lines);
			case OPTICS -> Optics.read(lines);
		};
	}

}

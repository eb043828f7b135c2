package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What sort of drawing a diagram is. Each reads its own lines of YAML.
 */
public enum DiagramKind {

	/** A set from above, with the camera, its way, and what it sees. */
	FLOOR_PLAN,

	/** Lamps around a head, and the head in their light. */
	LIGHTING;

	static Diagram read(YamlValue lines) {
		return switch (lines.required("kind").one(DiagramKind.class)) {
			case FLOOR_PLAN -> FloorPlan.read(lines);
			case LIGHTING -> Lighting.read(lines);
		};
	}

}

package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What sort of drawing a diagram is. Each reads its own lines of YAML.
 */
public enum DiagramKind {

	/** A set from above, with the camera, its way, and what it sees. */
	FLOOR_PLAN,

	/** Cuts of picture and sound over time. */
	TIMELINE,

	/** What belongs to what. */
	TREE,

	/** Shapes and sizes of pictures. */
	RATIO,

	/** How something depends on something else. */
	CURVE;

	static Diagram read(YamlValue lines) {
		return switch (lines.required("kind").one(DiagramKind.class)) {
			case FLOOR_PLAN -> FloorPlan.read(lines);
			case TIMELINE -> Timeline.read(lines);
			case TREE -> Tree.read(lines);
			case RATIO -> Ratio.read(lines);
			case CURVE -> Curve.read(lines);
		};
	}

}

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

	/** Lamps around a subject, and the light they make on a head. */
	LIGHTING,

	/** What lenses do: angles of view, depth of field, stops and flaws. */
	OPTICS,

	/** Cuts of picture and sound over time. */
	TIMELINE,

	/** Shapes and sizes of pictures. */
	RATIO,

	/** How something depends on something else. */
	CURVE,

	/** What belongs to what. */
	TREE;

	static Diagram read(YamlValue lines) {
		return switch (lines.required("kind").one(DiagramKind.class)) {
			case FLOOR_PLAN -> FloorPlan.read(lines);
			case FRAMING -> Framing.read(lines);
			case LIGHTING -> Lighting.read(lines);
			case OPTICS -> Optics.read(lines);
			case TIMELINE -> Timeline.read(lines);
			case RATIO -> Ratio.read(lines);
			case CURVE -> Curve.read(lines);
			case TREE -> Tree.read(lines);
		};
	}

}

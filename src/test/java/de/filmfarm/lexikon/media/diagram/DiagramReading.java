package de.filmfarm.lexikon.media.diagram;

import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Reads diagrams where there is no application.
 */
public final class DiagramReading {

	private DiagramReading() {
	}

	/** Keys of the terms that a diagram names. */
	public static Set<String> terms(YamlValue lines) {
		return DiagramKind.read(lines).terms();
	}

}

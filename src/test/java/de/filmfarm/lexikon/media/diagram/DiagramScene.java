package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Draws diagrams of a few lines, without an application around them.
 */
final class DiagramScene {

	static final LanguageTag ENGLISH = LanguageTag.of("en");

	static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final Map<String, TermName> TERMS = Map.of("dolly", new TermName("dolly & co", "/en/terms/dolly"));

	private DiagramScene() {
	}

	static YamlValue lines(String text) {
		return YamlValue.read("camera/pan.yaml", text, 0);
	}

	static Diagram read(String text) {
		return DiagramKind.read(lines(text));
	}

	static DrawnDiagram draw(String text, LanguageTag language) {
		return Drawings.draw(language.value(), text, TERMS);
	}

}

package de.filmfarm.lexikon.media.diagram;

import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes drawings of their descriptions.
 */
@Component
public class Diagrams {

	private final MessageSource messages;

	Diagrams(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Keys of the terms that a diagram names.
	 * @param lines what the file of a term says of it
	 * @throws InvalidFileException if that cannot be drawn
	 */
	public Set<String> terms(YamlValue lines) {
		return DiagramKind.read(lines).terms();
	}

	/**
	 * Draws a diagram.
	 * @param lines what the file of a term says of it
	 * @param language of its words
	 * @param terms that it names, by their keys
	 * @throws InvalidFileException if that cannot be drawn
	 */
	public DrawnDiagram draw(YamlValue lines, LanguageTag language, Map<String, TermName> terms) {
		Canvas canvas = new Canvas();
		DiagramKind.read(lines).draw(canvas, new Wording(language, this.messages, terms));
		return canvas.drawn();
	}

}

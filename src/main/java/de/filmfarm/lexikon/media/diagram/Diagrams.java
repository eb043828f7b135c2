package de.filmfarm.lexikon.media.diagram;

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
	 * Draws a diagram.
	 * @param lines what the file of a term says of it
	 * @param language of its words
	 * @throws InvalidFileException if that cannot be drawn
	 */
	public DrawnDiagram draw(YamlValue lines, LanguageTag language) {
		Canvas canvas = new Canvas();
		DiagramKind.read(lines).draw(canvas, new Wording(language, this.messages));
		return canvas.drawn();
	}

}

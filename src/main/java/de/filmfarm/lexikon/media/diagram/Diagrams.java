package de.filmfarm.lexikon.media.diagram;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern NAMED = Pattern.compile(".*\\.([a-z]{2})\\.svg");

	private final MessageSource messages;

	private final TermNames terms;

	Diagrams(MessageSource messages, TermNames terms) {
		this.messages = messages;
		this.terms = terms;
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
	 * Draws a diagram that is stored.
	 * @param document the lines of it as {@link YamlValue#document()} gives them
	 * @param language of its words
	 */
	public DrawnDiagram draw(String document, LanguageTag language) {
		Diagram diagram = DiagramKind.read(YamlValue.read("diagram", document, 0));
		return draw(diagram, language, this.terms.find(diagram.terms(), language));
	}

	/** What the drawing of a stored diagram is called in a language. */
	public static String fileName(String name, LanguageTag language) {
		return name.replaceFirst("\\.svg$", "." + language + ".svg");
	}

	/** The language of a drawing by its name. */
	public static LanguageTag language(String fileName) {
		Matcher matcher = NAMED.matcher(fileName);
		return LanguageTag.of(matcher.matches() ? matcher.group(1) : "en");
	}

	/**
	 * Draws a diagram.
	 * @param lines what the file of a term says of it
	 * @param language of its words
	 * @param terms that it names, by their keys
	 * @throws InvalidFileException if that cannot be drawn
	 */
	public DrawnDiagram draw(YamlValue lines, LanguageTag language, Map<String, TermName> terms) {
		return draw(DiagramKind.read(lines), language, terms);
	}

	private DrawnDiagram draw(Diagram diagram, LanguageTag language, Map<String, TermName> terms) {
		Canvas canvas = new Canvas();
		diagram.draw(canvas, new Wording(language, this.messages, terms));
		return canvas.drawn();
	}

}

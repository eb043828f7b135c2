package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Draws diagrams of a few lines.
 */
final class Drawings {

	private Drawings() {
	}

	static DrawnDiagram draw(String language, String yaml, Map<String, TermName> terms) {
		return new Diagrams(messages(), (keys, tag) -> terms).draw(YamlValue.read("term.yaml", yaml, 0),
				LanguageTag.of(language), terms);
	}

	static DrawnDiagram english(String yaml) {
		return draw("en", yaml, Map.of());
	}

	static DrawnDiagram german(String yaml) {
		return draw("de", yaml, Map.of());
	}

	static String svg(DrawnDiagram diagram) {
		return diagram.panels().get(0).content();
	}

	/** What is said against lines that cannot be drawn, with the place. */
	static String refusal(String yaml) {
		InvalidFileException refused = catchThrowableOfType(InvalidFileException.class, () -> english(yaml));
		return String.valueOf(refused.getMessage());
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		return messages;
	}

}

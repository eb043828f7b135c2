package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Lights a head by a few lines, without an application around it.
 */
final class LightingScene {

	static final LanguageTag ENGLISH = LanguageTag.of("en");

	static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final Map<String, TermName> TERMS = Map.of("key-light",
			new TermName("key <light>", "/en/terms/key-light"));

	private LightingScene() {
	}

	/** Lighting with the lines after its kind. */
	static Lighting read(String lines) {
		return Lighting.read(YamlValue.read("light-and-grip/key-light.yaml", "kind: lighting\n" + lines, 0));
	}

	/** Lighting with a single lamp in a black room. */
	static Lighting lamp(String fields) {
		return read("lamps: [{ term: key-light, %s }]\nambient: { stops: -12 }\n".formatted(fields));
	}

	static DrawnDiagram draw(String lines, LanguageTag language) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setAlwaysUseMessageFormat(true);
		Canvas canvas = new Canvas();
		read(lines).draw(canvas, new Wording(language, messages, TERMS));
		return canvas.drawn();
	}

	/** The plan, or the picture that stands beside it. */
	static Document panel(DrawnDiagram drawn, int number) {
		return Jsoup.parse(drawn.of(PanelKind.MAIN).get(number).svg(), Parser.xmlParser());
	}

}

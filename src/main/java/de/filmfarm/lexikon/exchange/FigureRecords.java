package de.filmfarm.lexikon.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.FigureDescription;
import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.media.FigureStore;
import de.filmfarm.lexikon.media.Licence;
import de.filmfarm.lexikon.media.diagram.DiagramFile;
import de.filmfarm.lexikon.media.diagram.Diagrams;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

import org.springframework.stereotype.Component;

/**
 * Stores the figures and diagrams of a term. A diagram is kept as the lines that describe
 * it; what is said about it comes from drawing it once in every language.
 */
@Component
class FigureRecords {

	private final FigureStore store;

	private final Diagrams diagrams;

	private final InterfaceLanguages languages;

	FigureRecords(FigureStore store, Diagrams diagrams, InterfaceLanguages languages) {
		this.store = store;
		this.diagrams = diagrams;
		this.languages = languages;
	}

	/** The digests, in the order in which they are shown: diagrams first. */
	List<String> store(TermFile file, CrossReferences references) {
		List<String> digests = new ArrayList<>();
		for (YamlValue lines : file.diagrams()) {
			String name = file.key() + (digests.isEmpty() ? "" : "-" + (digests.size() + 1)) + ".yaml";
			byte[] content = lines.document().getBytes(StandardCharsets.UTF_8);
			digests.add(this.store.store(name, content, describe(lines, references)).getDigest());
		}
		file.figures()
			.forEach((figure) -> digests
				.add(this.store.store(figure.name(), figure.content(), figure.description()).getDigest()));
		return digests;
	}

	private FigureDescription describe(YamlValue lines, CrossReferences references) {
		Map<LanguageTag, DrawnDiagram> drawn = this.languages.tags()
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					(language) -> this.diagrams.draw(lines, language, references.names(language))));
		// Captions may take a line more in one language than in another; one size stands
		// for all.
		List<LanguageTag> tags = this.languages.tags();
		DiagramFile size = Objects.requireNonNull(drawn.get(tags.get(tags.size() - 1))).file();
		return new FigureDescription(FigureKind.DIAGRAM, null, size.width(), size.height(),
				inEach(drawn, DrawnDiagram::alt), inEach(drawn, DrawnDiagram::description),
				lines.field("caption").map(YamlValue::localized).orElse(null), "Filmlexikon", Licence.CC_BY.text(),
				null, false);
	}

	private static LocalizedText inEach(Map<LanguageTag, DrawnDiagram> drawn, Function<DrawnDiagram, String> text) {
		return new LocalizedText(drawn.entrySet()
			.stream()
			.collect(Collectors.toMap((one) -> one.getKey().value(), (one) -> text.apply(one.getValue()))));
	}

}

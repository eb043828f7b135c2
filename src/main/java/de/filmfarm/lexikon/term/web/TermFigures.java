package de.filmfarm.lexikon.term.web;

import java.util.List;

import de.filmfarm.lexikon.media.FigureImage;
import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.media.Licence;
import de.filmfarm.lexikon.media.diagram.Diagrams;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.web.TermDocument.FigureRow;
import de.filmfarm.lexikon.term.web.TermPage.FigureView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Prepares the figures of a term for its page: pictures as they are stored, diagrams
 * drawn in the language of the reader.
 */
@Component
class TermFigures {

	private final Diagrams diagrams;

	TermFigures(Diagrams diagrams) {
		this.diagrams = diagrams;
	}

	List<FigureView> of(TermDocument term, LanguageTag reader) {
		return term.figures().stream().map((figure) -> view(figure, reader)).toList();
	}

	private FigureView view(FigureRow row, LanguageTag reader) {
		DrawnDiagram drawn = (row.lines() != null) ? this.diagrams.draw(row.lines(), reader) : null;
		String name = (drawn != null) ? Diagrams.fileName(row.name(), reader) : row.name();
		return new FigureView(row.digest(), FigureImage.of(row.digest(), name, row.width(), row.height(), row.sizes()),
				drawn, (drawn != null) ? drawn.alt() : row.alt().in(reader),
				(drawn != null) ? drawn.description() : in(row.description(), reader), in(row.caption(), reader),
				row.credit(), row.licence(), Licence.address(row.licence()), row.style(),
				row.kind() == FigureKind.DIAGRAM, row.aiGenerated());
	}

	private static @Nullable String in(@Nullable LocalizedText text, LanguageTag reader) {
		return (text != null) ? text.in(reader) : null;
	}

}

package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.editorial.difference.DiffView.Field;
import de.filmfarm.lexikon.editorial.difference.DiffView.Row;
import de.filmfarm.lexikon.editorial.difference.DiffView.Section;
import de.filmfarm.lexikon.editorial.difference.DiffView.Stretch;

/**
 * Takes out what no XML may hold, however it is escaped: one such character in a feed,
 * and no reader of feeds reads any of it.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class XmlText {

	private static final String FORBIDDEN = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

	private XmlText() {
	}

	static CorrectionEntry of(CorrectionEntry entry) {
		return new CorrectionEntry(entry.number(), of(entry.headword()), entry.language(), entry.department(),
				entry.path(), entry.revision(), entry.publishedAt(), entry.changedAt(),
				entry.thanks().stream().map(XmlText::of).toList(), entry.reasons(), of(entry.changes()));
	}

	private static DiffView of(DiffView view) {
		return new DiffView(view.sections()
			.stream()
			.map((section) -> new Section(section.part(), section.rows().stream().map(XmlText::of).toList()))
			.toList());
	}

	private static Row of(Row row) {
		return new Row(row.kind(), of(row.label()), row.language(),
				row.fields().stream().map((field) -> of(field)).toList());
	}

	private static Field of(Field field) {
		List<Stretch> stretches = field.stretches()
			.stream()
			.map((stretch) -> new Stretch(stretch.kind(), of(stretch.text())))
			.toList();
		return new Field(of(field.label()), field.prose(), field.language(), stretches);
	}

	static String of(String text) {
		return text.replaceAll(FORBIDDEN, "");
	}

}

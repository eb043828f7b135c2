package de.filmfarm.lexikon.editorial.web;

import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.editorial.TermDraft;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.web.TermForm.ArticleRow;
import de.filmfarm.lexikon.editorial.web.TermForm.ExampleRow;
import de.filmfarm.lexikon.editorial.web.TermForm.NameRow;
import de.filmfarm.lexikon.editorial.web.TermForm.RelationRow;
import de.filmfarm.lexikon.editorial.web.TermForm.SourceRow;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a form: from a revision, or from what was sent or kept of a form.
 */
final class TermFormFiller {

	private TermFormFiller() {
	}

	/** A form with a revision in it. */
	static TermForm fill(TermSnapshot term, Basis basis) {
		return new TermForm(String.valueOf(term.number()), basis.text(), term.category(),
				term.names().stream().map(TermFormFiller::name).toList(),
				term.articles()
					.stream()
					.map((text) -> new ArticleRow(text.language().value(), text.slug(), text.lead(), text.body(),
							orEmpty(text.plain())))
					.toList(),
				term.relations()
					.stream()
					.map((edge) -> new RelationRow(edge.type().name(), "#" + edge.target(), texts(edge.difference())))
					.toList(),
				term.examples().stream().map(TermFormFiller::example).toList(), term.figures(),
				term.sources().stream().map(TermFormFiller::source).toList(), "");
	}

	private static NameRow name(Name name) {
		return new NameRow(name.language().value(), name.text(), name.status().name(), name.kind().name(),
				orEmpty(name.gender()), orEmpty(name.pronunciation()), texts(name.note()), orEmpty(name.source()),
				name.linked());
	}

	private static ExampleRow example(Example example) {
		return new ExampleRow(example.film(), example.note().texts(), orEmpty(example.timecode()), example.spoiler());
	}

	private static SourceRow source(Literature book) {
		return new SourceRow(book.authors(), book.title(), orEmpty(book.publisher()), orEmpty(book.year()),
				orEmpty(book.edition()), orEmpty(book.pages()), orEmpty(book.isbn()));
	}

	private static Map<String, String> texts(@Nullable LocalizedText text) {
		return (text != null) ? text.texts() : Map.of();
	}

	private static String orEmpty(@Nullable Object value) {
		return Objects.toString(value, "");
	}

	/** A form with what was sent or kept in it. */
	static TermForm fill(Fields fields) {
		String key = fields.line("key");
		return new TermForm(TermDraft.isKey(key) ? key : TermDraft.newKey(), fields.line("basedOn"),
				fields.line("category"), fields.rows("names", (row) -> name(fields, "names." + row + ".")),
				fields.languages("articles")
					.keySet()
					.stream()
					.map((name) -> name.replaceFirst("\\..*", ""))
					.distinct()
					.map((language) -> article(fields, language))
					.toList(),
				fields.rows("relations", (row) -> relation(fields, "relations." + row + ".")),
				fields.rows("examples", (row) -> example(fields, "examples." + row + ".")),
				fields.rows("figures", (row) -> fields.line("figures." + row)),
				fields.rows("sources", (row) -> source(fields, "sources." + row + ".")), fields.text("note"));
	}

	private static NameRow name(Fields fields, String row) {
		return new NameRow(fields.line(row + "language"), fields.text(row + "text"), fields.line(row + "status"),
				fields.line(row + "kind"), fields.line(row + "gender"), fields.text(row + "pronunciation"),
				fields.languages(row + "note"), fields.text(row + "source"), fields.isChecked(row + "linked"));
	}

	private static ArticleRow article(Fields fields, String language) {
		String row = "articles." + language + ".";
		return new ArticleRow(language, fields.line(row + "slug"), fields.text(row + "lead"), fields.text(row + "body"),
				fields.text(row + "plain"));
	}

	private static RelationRow relation(Fields fields, String row) {
		return new RelationRow(fields.line(row + "type"), fields.line(row + "target"),
				fields.languages(row + "difference"));
	}

	private static ExampleRow example(Fields fields, String row) {
		return new ExampleRow(fields.line(row + "film"), fields.languages(row + "note"), fields.line(row + "timecode"),
				fields.isChecked(row + "spoiler"));
	}

	private static SourceRow source(Fields fields, String row) {
		return new SourceRow(fields.text(row + "authors"), fields.text(row + "title"), fields.text(row + "publisher"),
				fields.line(row + "year"), fields.text(row + "edition"), fields.text(row + "pages"),
				fields.line(row + "isbn"));
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.web.TermForm.ExampleRow;
import de.filmfarm.lexikon.editorial.web.TermForm.RelationRow;
import de.filmfarm.lexikon.editorial.web.TermForm.SourceRow;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form links a term to: other terms, films, figures, literature.
 */
final class TermLinks {

	private static final int LONGEST_DIFFERENCE = 4000;

	private static final int LONGEST_EXAMPLE = 8000;

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_PUBLISHER = 200;

	private static final int LONGEST_EDITION = 100;

	private static final int LONGEST_PAGES = 50;

	private static final Pattern NUMBER = Pattern.compile("#?([1-9]\\d{0,17})");

	private final TermForm form;

	private final FieldReader fields;

	private final TermReferences references;

	private final BiConsumer<String, Integer> keep;

	/**
	 * Reads a form.
	 * @param keep told of each row that makes sense
	 */
	TermLinks(TermForm form, FieldReader fields, TermReferences references, BiConsumer<String, Integer> keep) {
		this.form = form;
		this.fields = fields;
		this.references = references;
		this.keep = keep;
	}

	List<Edge> relations() {
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < this.form.relations().size(); i++) {
			Edge edge = relation(this.form.relations().get(i), "relations." + i + ".");
			if (edge != null) {
				edges.add(edge);
				this.keep.accept("relations", i);
			}
		}
		return edges;
	}

	private @Nullable Edge relation(RelationRow row, String place) {
		RelationType type = this.fields.one(place + "type", row.type(), RelationType.class);
		Long target = target(row.target(), place + "target");
		LocalizedText difference = this.fields.localized(place + "difference", row.difference(), LONGEST_DIFFERENCE);
		if (type == RelationType.REPLACED_BY) {
			// Retiring a term is another page's business.
			this.fields.wrong(place + "type", "unknownValue");
			return null;
		}
		checkDifference(type, row, place, difference);
		boolean fits = (type == RelationType.CONFUSED_WITH) == (difference != null);
		return (type != null && target != null && fits) ? new Edge(type, target, difference) : null;
	}

	private void checkDifference(@Nullable RelationType type, RelationRow row, String place,
			@Nullable LocalizedText difference) {
		if (type == RelationType.CONFUSED_WITH) {
			row.difference().forEach((language, text) -> {
				if (text.isBlank()) {
					this.fields.wrong(place + "difference." + language, "noDifference");
				}
			});
			if (row.difference().isEmpty()) {
				this.fields.wrong(place + "type", "noDifference");
			}
		}
		else if (difference != null) {
			this.fields.wrong(place + "type", "needlessDifference");
		}
	}

	private @Nullable Long target(String value, String place) {
		Matcher number = NUMBER.matcher(value);
		if (number.matches()) {
			return Long.valueOf(number.group(1));
		}
		String name = this.fields.required(place, value, LONGEST_TITLE);
		List<Long> terms = name.isEmpty() ? List.of() : this.references.called(name);
		if (terms.size() > 1) {
			this.fields.wrong(place, "severalTerms",
					terms.stream().map((term) -> "#" + term).collect(Collectors.joining(", ")));
		}
		else if (terms.isEmpty() && !name.isEmpty()) {
			this.fields.wrong(place, "unknownTerm", name);
		}
		return (terms.size() == 1) ? terms.get(0) : null;
	}

	List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (int i = 0; i < this.form.examples().size(); i++) {
			Example example = example(this.form.examples().get(i), "examples." + i + ".");
			if (example != null) {
				examples.add(example);
				this.keep.accept("examples", i);
			}
		}
		return examples;
	}

	private @Nullable Example example(ExampleRow row, String place) {
		String film = film(row.film(), place + "film");
		LocalizedText note = this.fields.localized(place + "note", row.note(), LONGEST_EXAMPLE);
		if (note == null) {
			String language = row.note().isEmpty() ? "en" : row.note().keySet().iterator().next();
			this.fields.wrong(place + "note." + language, "required");
		}
		if (!row.timecode().matches("(\\d{1,2}:[0-5]\\d:[0-5]\\d)?")) {
			this.fields.wrong(place + "timecode", "badTimecode");
		}
		return (film != null && note != null)
				? new Example(film, note, row.timecode().isEmpty() ? null : row.timecode(), row.spoiler()) : null;
	}

	private @Nullable String film(String value, String place) {
		String text = this.fields.required(place, value, LONGEST_TITLE);
		if (text.isEmpty() || text.matches("[a-z0-9]+(-[a-z0-9]+)*-\\d{4}(-\\d+)?")) {
			return text.isEmpty() ? null : text;
		}
		List<String> films = this.references.films(text);
		if (films.size() > 1) {
			this.fields.wrong(place, "severalFilms", String.join(", ", films));
			return null;
		}
		// A slug may have any form; whether there is such a film is seen later.
		return films.isEmpty() ? text : films.get(0);
	}

	List<String> figures() {
		List<String> digests = new ArrayList<>();
		for (int i = 0; i < this.form.figures().size(); i++) {
			if (this.form.figures().get(i).matches("[0-9a-f]{64}")) {
				digests.add(this.form.figures().get(i));
				this.keep.accept("figures", i);
			}
			else {
				this.fields.wrong("figures." + i, "unknownFigure");
			}
		}
		return digests;
	}

	List<Literature> sources() {
		List<Literature> sources = new ArrayList<>();
		for (int i = 0; i < this.form.sources().size(); i++) {
			sources.add(source(this.form.sources().get(i), "sources." + i + "."));
			this.keep.accept("sources", i);
		}
		return sources;
	}

	private Literature source(SourceRow row, String place) {
		if (!row.isbn().matches("([0-9Xx-]{10,17})?")) {
			this.fields.wrong(place + "isbn", "badIsbn");
		}
		return new Literature(this.fields.required(place + "authors", row.authors(), LONGEST_TITLE),
				this.fields.required(place + "title", row.title(), LONGEST_TITLE),
				this.fields.optional(place + "publisher", row.publisher(), LONGEST_PUBLISHER),
				year(row.year(), place + "year"),
				this.fields.optional(place + "edition", row.edition(), LONGEST_EDITION),
				this.fields.optional(place + "pages", row.pages(), LONGEST_PAGES),
				row.isbn().isEmpty() ? null : row.isbn());
	}

	private @Nullable Integer year(String value, String place) {
		if (value.isEmpty()) {
			return null;
		}
		if (!value.matches("1[89]\\d\\d|20\\d\\d|2100")) {
			this.fields.wrong(place, "badYear");
			return null;
		}
		return Integer.valueOf(Objects.requireNonNull(value));
	}

}

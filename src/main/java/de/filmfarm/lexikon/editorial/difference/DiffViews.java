package de.filmfarm.lexikon.editorial.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.Diff;
import de.filmfarm.lexikon.editorial.revision.Part;
import de.filmfarm.lexikon.editorial.revision.Piece;
import de.filmfarm.lexikon.editorial.revision.Piece.Kind;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.difference.DiffView.Field;
import de.filmfarm.lexikon.editorial.difference.DiffView.Row;
import de.filmfarm.lexikon.editorial.difference.DiffView.Section;
import de.filmfarm.lexikon.editorial.difference.DiffView.Stretch;
import de.filmfarm.lexikon.editorial.difference.SnapshotNames.Names;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts differences into words.
 */
@Component
public class DiffViews {

	/** Characters around a change that are shown for orientation. */
	private static final int CONTEXT = 120;

	/** What goes without saying of a new or a removed thing, or is said by its label. */
	private static final Set<String> SILENT = Set.of("language", "text", "type", "target", "film", "digest", "authors",
			"title", "kind=FULL_FORM", "linked=true", "spoiler=false");

	private final SnapshotNames names;

	private final MessageSource messages;

	DiffViews(SnapshotNames names, MessageSource messages) {
		this.names = names;
		this.messages = messages;
	}

	/** How one snapshot became another. */
	public DiffView between(@Nullable TermSnapshot before, TermSnapshot after, LanguageTag reader) {
		List<TermSnapshot> both = (before != null) ? List.of(before, after) : List.of(after);
		return view(Diff.between(before, after), this.names.of(both, reader), reader);
	}

	/** A snapshot with all that it holds. */
	public DiffView whole(TermSnapshot snapshot, LanguageTag reader) {
		Words words = new Words(this.names.of(List.of(snapshot), reader), reader, false);
		return sections(Diff.between(null, snapshot), words);
	}

	/** Differences between snapshots whose names are known. */
	public DiffView view(Diff diff, Names known, LanguageTag reader) {
		return sections(diff, new Words(known, reader, true));
	}

	private DiffView sections(Diff diff, Words words) {
		return new DiffView(Arrays.stream(Part.values())
			.map((part) -> new Section(part.name(),
					diff.rows().stream().filter((row) -> row.part() == part).map((row) -> row(row, words)).toList()))
			.filter((section) -> !section.rows().isEmpty())
			.toList());
	}

	private Row row(Diff.Row row, Words words) {
		boolean changed = row.kind() == Diff.Kind.CHANGED || row.part() == Part.TERM;
		List<Field> fields = row.fields()
			.stream()
			.filter((field) -> changed || !isSilent(field.name(), row.values()))
			.map((field) -> field(field, row, words))
			.toList();
		String language = row.values().get("language");
		return new Row(words.marked ? row.kind().name() : Kind.KEPT.name(), label(row.part(), row.values(), words),
				(row.part() == Part.NAME) ? words.foreign(language) : null, fields);
	}

	private static boolean isSilent(String field, Map<String, String> values) {
		return SILENT.contains(field) || SILENT.contains(field + "=" + values.get(field));
	}

	/** What a thing is called in a sentence. */
	public String label(Part part, Map<String, String> values, Names known, LanguageTag reader) {
		return label(part, values, new Words(known, reader, true));
	}

	/** A value in the reader's language. */
	public String value(String field, String value, Names known, LanguageTag reader) {
		return new Words(known, reader, true).value(field, value);
	}

	private String label(Part part, Map<String, String> values, Words words) {
		return switch (part) {
			case TERM -> "";
			case NAME -> values.get("text") + " (" + words.value("language", values) + ")";
			case ARTICLE -> words.value("language", values);
			case RELATION -> words.value("type", values) + ": " + words.value("target", values);
			case EXAMPLE -> words.value("film", values);
			case FIGURE -> words.value("digest", values);
			case SOURCE -> values.get("authors") + ": " + values.get("title");
		};
	}

	private Field field(Diff.Field field, Diff.Row row, Words words) {
		String name = field.name();
		String[] parts = name.split("\\.", 2);
		String language = (parts.length > 1) ? parts[1]
				: (row.part() == Part.ARTICLE) ? row.values().get("language") : null;
		return new Field(fieldLabel(name, words.reader), isProse(name), words.foreign(language),
				stretches(field, words));
	}

	/** What a field is called. */
	public String fieldLabel(String name, LanguageTag reader) {
		String[] parts = name.split("\\.", 2);
		String label = message("diff.field." + parts[0], reader.locale());
		return (parts.length > 1) ? label + " (" + LanguageTag.of(parts[1]).displayName(reader.locale()) + ")" : label;
	}

	private static boolean isProse(String name) {
		return Set.of("lead", "body", "plain", "note", "difference").contains(name.split("\\.", 2)[0]);
	}

	private static List<Stretch> stretches(Diff.Field field, Words words) {
		List<Stretch> stretches = new ArrayList<>();
		List<Piece> pieces = field.pieces();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			String text = isProse(field.name()) ? piece.text() : words.value(field.name(), piece.text());
			stretches
				.add((piece.kind() == Kind.KEPT) ? new Stretch("KEPT", shortened(text, i > 0, i < pieces.size() - 1))
						: new Stretch(words.marked ? piece.kind().name() : "KEPT", text));
		}
		return stretches;
	}

	/** Leaves out what stands far from any change. */
	private static String shortened(String text, boolean afterChange, boolean beforeChange) {
		int shown = (afterChange ? CONTEXT : 0) + (beforeChange ? CONTEXT : 0);
		if (text.length() <= shown + CONTEXT) {
			return text;
		}
		int start = afterChange ? text.indexOf(' ', CONTEXT) : 0;
		int end = beforeChange ? text.lastIndexOf(' ', text.length() - CONTEXT) : text.length();
		return (start < 0 || end <= start) ? text
				: text.substring(0, start) + " \u2026 " + text.substring(end).stripLeading();
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	/** Says values in the reader's language. */
	private final class Words {

		private final Names known;

		private final LanguageTag reader;

		private final boolean marked;

		private Words(Names known, LanguageTag reader, boolean marked) {
			this.known = known;
			this.reader = reader;
			this.marked = marked;
		}

		private @Nullable String foreign(@Nullable String language) {
			return (language != null && !language.equals(this.reader.value())) ? language : null;
		}

		private String value(String field, Map<String, String> values) {
			return value(field, values.getOrDefault(field, ""));
		}

		private String value(String field, String value) {
			return switch (field) {
				case "category" -> this.known.of("category", value);
				case "replacedBy", "target" -> this.known.of("term", value);
				case "film" -> this.known.of("film", value);
				case "digest" -> this.known.of("figure", value);
				case "language" -> LanguageTag.of(value).displayName(this.reader.locale());
				case "status", "kind", "gender", "type", "linked", "spoiler" ->
					message("diff.value." + field + "." + value, this.reader.locale());
				default -> value;
			};
		}

	}

}

package de.filmfarm.lexikon.editorial.difference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.filmfarm.lexikon.editorial.revision.Diff;
import de.filmfarm.lexikon.editorial.revision.Part;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.difference.SnapshotNames.Names;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Differences as far as readers of a language see them: without the texts of other
 * languages of the interface, which have pages of their own.
 */
@Component
public class ReaderDiffs {

	private final DiffViews diffs;

	private final SnapshotNames names;

	private final InterfaceLanguages languages;

	ReaderDiffs(DiffViews diffs, SnapshotNames names, InterfaceLanguages languages) {
		this.diffs = diffs;
		this.names = names;
		this.languages = languages;
	}

	/** A view for each of the changes; asks once for all that they name. */
	public List<DiffView> views(List<Change> changes, LanguageTag reader) {
		Names known = this.names.of(changes.stream()
			.flatMap((change) -> Stream.of(change.before, change.after))
			.filter(Objects::nonNull)
			.toList(), reader);
		return changes.stream()
			.map((change) -> this.diffs.view(visible(Diff.between(change.before, change.after), reader), known, reader))
			.toList();
	}

	private Diff visible(Diff diff, LanguageTag reader) {
		return new Diff(diff.rows()
			.stream()
			.filter((row) -> row.part() == Part.ARTICLE ? reader.value().equals(row.values().get("language"))
					: row.part() != Part.NAME || isVisible(row.values(), reader))
			.map((row) -> new Diff.Row(row.kind(), row.part(), row.values(),
					row.fields().stream().filter((field) -> isVisible(field.name(), reader)).toList()))
			.filter((row) -> row.kind() != Diff.Kind.CHANGED || !row.fields().isEmpty())
			.toList());
	}

	/** Names in languages that no page is written in stand on all pages. */
	private boolean isVisible(Map<String, String> name, LanguageTag reader) {
		String language = LanguageTag.of(name.getOrDefault("language", reader.value())).base().value();
		return language.equals(reader.value()) || !this.languages.contains(language);
	}

	/** A field such as {@code note.de} is of a language. */
	private boolean isVisible(String field, LanguageTag reader) {
		String language = field.substring(field.indexOf('.') + 1);
		return !field.contains(".") || language.equals(reader.value()) || !this.languages.contains(language);
	}

	/**
	 * What readers saw before, if anything, and what they see since.
	 */
	public record Change(@Nullable TermSnapshot before, TermSnapshot after) {
	}

}

package de.filmfarm.lexikon.editorial.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Differences, or a whole snapshot, as people read it.
 *
 * @param sections in the order in which a term is shown
 */
public record DiffView(List<Section> sections) {

	public boolean isEmpty() {
		return this.sections.isEmpty();
	}

	/**
	 * Things of one part of the term.
	 *
	 * @param part last part of its message {@code diff.part.<part>}
	 */
	public record Section(String part, List<Row> rows) {
	}

	/**
	 * One thing.
	 *
	 * @param kind last part of its message {@code diff.kind.<kind>}
	 * @param label what it is, or empty
	 * @param language of the label, if it is not the reader's
	 * @param fields what is to be said of it
	 */
	public record Row(String kind, String label, @Nullable String language, List<Field> fields) {
	}

	/**
	 * One field of it.
	 *
	 * @param label in the reader's language
	 * @param prose whether it holds sentences
	 * @param language of the text, if it is not the reader's
	 * @param stretches what was kept, removed and added
	 */
	public record Field(String label, boolean prose, @Nullable String language, List<Stretch> stretches) {
	}

	/**
	 * Some words of a text.
	 *
	 * @param kind {@code KEPT}, {@code REMOVED} or {@code ADDED}
	 */
	public record Stretch(String kind, String text) {
	}

}

package de.filmfarm.lexikon.editorial.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.filmfarm.lexikon.editorial.TermDraft;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A term as somebody writes it: nothing but text, which need not be valid.
 *
 * @param key of the draft, see {@link TermDraft}
 * @param basedOn the revision that the form was opened with; empty for a new term
 * @param category key of the field of work
 * @param names in the order shown
 * @param articles one for each language of the interface, and for others that have one
 * @param relations that start here
 * @param examples films
 * @param figures digests
 * @param sources literature
 * @param note for the history
 */
public record TermForm(String key, String basedOn, String category, List<NameRow> names, List<ArticleRow> articles,
		List<RelationRow> relations, List<ExampleRow> examples, List<String> figures, List<SourceRow> sources,
		String note) {

	/** More than any term is written in; whoever sends more made them up. */
	private static final int MOST_LANGUAGES = 20;

	/** A form for a term that is not there yet. */
	static TermForm blank(InterfaceLanguages languages) {
		List<NameRow> names = languages.tags().stream().map((tag) -> NameRow.blank(tag.value(), "PREFERRED")).toList();
		return new TermForm(TermDraft.newKey(), "", "", names, List.of(), List.of(), List.of(), List.of(), List.of(),
				"");
	}

	/** The same without rows in which nothing is written. */
	TermForm compact() {
		return new TermForm(this.key, this.basedOn, this.category,
				this.names.stream().filter((row) -> !row.isBlank()).toList(), this.articles,
				this.relations.stream().filter((row) -> !row.isBlank()).toList(),
				this.examples.stream().filter((row) -> !row.isBlank()).toList(),
				this.figures.stream().filter((digest) -> !digest.isBlank()).toList(),
				this.sources.stream().filter((row) -> !row.isBlank()).toList(), this.note);
	}

	/** The same after a row was added, moved or removed. */
	TermForm after(RowStep step) {
		return new TermForm(this.key, this.basedOn, this.category, step.of("names", this.names, this::nextName),
				this.articles, step.of("relations", this.relations, RelationRow::blank),
				step.of("examples", this.examples, ExampleRow::blank), step.of("figures", this.figures, () -> ""),
				step.of("sources", this.sources, SourceRow::blank), this.note);
	}

	/** The same with other names. */
	TermForm named(List<NameRow> names) {
		return new TermForm(this.key, this.basedOn, this.category, names, this.articles, this.relations, this.examples,
				this.figures, this.sources, this.note);
	}

	/** How many rows there are in a group. */
	int rowsOf(String group) {
		return switch (group) {
			case "names" -> this.names.size();
			case "relations" -> this.relations.size();
			case "examples" -> this.examples.size();
			case "figures" -> this.figures.size();
			default -> this.sources.size();
		};
	}

	/** Number of the revision that it was opened with; none for a new term. */
	@Nullable Integer basedOnNumber() {
		Basis basis = basis();
		return (basis != null) ? basis.number() : null;
	}

	/** The revision that it was opened with; none for a new term. */
	@Nullable Basis basis() {
		return this.basedOn.matches("[1-9]\\d{0,8}(\\.\\d{1,9})?") ? Basis.parse(this.basedOn) : null;
	}

	/** The same as an unsaved text under the key. */
	TermForm under(String key) {
		return new TermForm(key, this.basedOn, this.category, this.names, this.articles, this.relations, this.examples,
				this.figures, this.sources, this.note);
	}

	/** The same as the text of a term that has no number yet. */
	TermForm underNewKey() {
		return TermDraft.isNew(this.key) ? this : under(TermDraft.newKey());
	}

	/** Another name is mostly one more of the last language. */
	private NameRow nextName() {
		return NameRow.blank(this.names.isEmpty() ? "" : this.names.get(this.names.size() - 1).language(), "ADMITTED");
	}

	/** The languages that anything is written in, those of the interface first. */
	List<LanguageTag> languages(InterfaceLanguages languages) {
		Set<String> tags = new LinkedHashSet<>();
		languages.tags().forEach((tag) -> tags.add(tag.value()));
		this.articles.forEach((row) -> tags.add(row.language()));
		Stream
			.of(this.names.stream().map(NameRow::note), this.relations.stream().map(RelationRow::difference),
					this.examples.stream().map(ExampleRow::note))
			.flatMap((texts) -> texts)
			.forEach((texts) -> tags.addAll(texts.keySet()));
		return tags.stream()
			.filter((tag) -> tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
			.limit(MOST_LANGUAGES)
			.map(LanguageTag::of)
			.toList();
	}

	/** What is written in a language; nothing if nothing is. */
	public ArticleRow article(String language) {
		return this.articles.stream()
			.filter((row) -> row.language().equals(language))
			.findFirst()
			.orElseGet(() -> new ArticleRow(language, "", "", "", ""));
	}

	/** A name. */
	public record NameRow(String language, String text, String status, String kind, String gender, String pronunciation,
			Map<String, String> note, String source, boolean linked) {

		static NameRow blank(String language, String status) {
			return new NameRow(language, "", status, "FULL_FORM", "", "", Map.of(), "", true);
		}

		boolean isBlank() {
			return isEmpty(List.of(this.text, this.pronunciation, this.source)) && isEmpty(this.note.values());
		}

		/** Whether there is more than what a row shows at first. */
		public boolean hasMore() {
			return !isEmpty(List.of(this.pronunciation, this.source)) || !isEmpty(this.note.values()) || !this.linked;
		}

	}

	/** An article. */
	public record ArticleRow(String language, String slug, String lead, String body, String plain) {

		boolean isBlank() {
			return isEmpty(List.of(this.slug, this.lead, this.body, this.plain));
		}

	}

	/** A relation; the target is a number with a hash before it, or a name. */
	public record RelationRow(String type, String target, Map<String, String> difference) {

		static RelationRow blank() {
			return new RelationRow("RELATED", "", Map.of());
		}

		boolean isBlank() {
			return this.target.isBlank() && isEmpty(this.difference.values());
		}

	}

	/** An example; the film is a slug or a title. */
	public record ExampleRow(String film, Map<String, String> note, String timecode, boolean spoiler) {

		static ExampleRow blank() {
			return new ExampleRow("", Map.of(), "", false);
		}

		boolean isBlank() {
			return isEmpty(List.of(this.film, this.timecode)) && isEmpty(this.note.values());
		}

	}

	/** A reference. */
	public record SourceRow(String authors, String title, String publisher, String year, String edition, String pages,
			String isbn) {

		static SourceRow blank() {
			return new SourceRow("", "", "", "", "", "", "");
		}

		boolean isBlank() {
			return isEmpty(
					List.of(this.authors, this.title, this.publisher, this.year, this.edition, this.pages, this.isbn));
		}

	}

	private static boolean isEmpty(Collection<String> texts) {
		return texts.stream().allMatch(String::isBlank);
	}

}

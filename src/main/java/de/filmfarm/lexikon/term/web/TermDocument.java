package de.filmfarm.lexikon.term.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.media.FigureImage;
import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * A term as {@link TermQueries} reads it from the database in one piece: the rows of all
 * its tables, unchanged.
 */
record TermDocument(long id, long number, TermStatus status, int revision, Instant changedAt, CategoryRow department,
		CategoryRow category, ArticleRow article, List<AddressRow> addresses, List<NameRow> names,
		List<FigureRow> figures, List<ExampleRow> examples, List<SourceRow> sources, List<String> authors,
		List<PathRow> paths, @Nullable CorrectionRow correction) {

	/** The path of the page in a language, if there is an article in it. */
	Optional<String> path(String language) {
		return this.addresses.stream()
			.filter((address) -> address.language().equals(language))
			.map((address) -> "/" + language + "/terms/" + address.slug())
			.findFirst();
	}

	/** The preferred name in a language. */
	Optional<NameRow> preferred(String language) {
		return this.names.stream()
			.filter((name) -> name.status() == DesignationStatus.PREFERRED && name.language().equals(language))
			.findFirst();
	}

	/**
	 * The name that heads the page: in the reader's language, else in that of the
	 * article, else any.
	 */
	NameRow headword(String reader) {
		return preferred(reader).or(() -> preferred(this.article.language())).orElseGet(() -> this.names.get(0));
	}

	/** Whether one of its figures is a diagram. */
	boolean isDrawn() {
		return this.figures.stream().anyMatch((figure) -> figure.lines() != null);
	}

	/** The same term with HTML for the text of its article. */
	TermDocument render(String html) {
		ArticleRow rendered = new ArticleRow(this.article.language, this.article.slug, this.article.lead,
				this.article.plain, html);
		return new TermDocument(this.id, this.number, this.status, this.revision, this.changedAt, this.department,
				this.category, rendered, this.addresses, this.names, this.figures, this.examples, this.sources,
				this.authors, this.paths, this.correction);
	}

	record CategoryRow(String key, String name, String slug) {
	}

	record ArticleRow(String language, String slug, String lead, @Nullable String plain, String html) {
	}

	record AddressRow(String language, String slug) {
	}

	record NameRow(String language, String text, DesignationStatus status, DesignationKind kind,
			@Nullable Gender gender, @Nullable String pronunciation, @Nullable LocalizedText note,
			@Nullable String source) {
	}

	record FigureRow(String digest, String name, int width, int height, LocalizedText alt,
			@Nullable LocalizedText description, @Nullable LocalizedText caption, String credit, String licence,
			@Nullable String style, FigureKind kind, boolean aiGenerated, @Nullable String lines,
			List<FigureImage.Size> sizes) {
	}

	record ExampleRow(String slug, String title, int year, List<String> directors, LocalizedText note,
			@Nullable String timecode, boolean spoiler) {
	}

	record SourceRow(String authors, String title, @Nullable String publisher, @Nullable Integer year,
			@Nullable String edition, @Nullable String pages, @Nullable String isbn) {
	}

	record PathRow(String title, String slug, int place, int places, @Nullable StepRow previous,
			@Nullable StepRow next) {
	}

	record StepRow(String text, String language, String slug) {
	}

	record CorrectionRow(int revision, Instant publishedAt, List<String> thanks, List<String> reasons) {
	}

}

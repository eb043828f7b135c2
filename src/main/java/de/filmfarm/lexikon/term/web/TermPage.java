package de.filmfarm.lexikon.term.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import de.filmfarm.lexikon.media.FigureImage;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a term shows, in the reader's language where there is one.
 *
 * @param meta for machines
 * @param number permanent number
 * @param path of this page
 * @param permanent absolute permanent address
 * @param retired whether the term is no longer maintained
 * @param headword the name that heads the page
 * @param department upper category
 * @param category lower category
 * @param article the text
 * @param otherHeadwords the preferred names in the other interface languages
 * @param names all names to be shown, by language, the reader's first
 * @param contents headings of the article
 * @param figures in order
 * @param confusions terms often confused with this one
 * @param examples films to see it in
 * @param relations related terms by kind of relation
 * @param siblings more terms of the category
 * @param backlinks terms whose text links here
 * @param sources literature
 * @param paths guided paths that the term is part of
 * @param successor of a retired term, if there is one
 * @param record who wrote what when
 */
public record TermPage(PageMeta meta, long number, String path, String permanent, boolean retired, Headword headword,
		CategoryLink department, CategoryLink category, ArticleText article, List<OtherHeadword> otherHeadwords,
		List<NamesOfLanguage> names, List<Heading> contents, List<FigureView> figures, List<Confusion> confusions,
		List<ExampleView> examples, List<RelationGroup> relations, List<TermLink> siblings, List<TermLink> backlinks,
		List<SourceView> sources, List<PathView> paths, @Nullable TermLink successor, EntryRecord record) {

	/** Whether there is a definition but no text yet. */
	public boolean isStub() {
		return this.article.html().isEmpty();
	}

	TermPage with(PageMeta other) {
		return new TermPage(other, this.number, this.path, this.permanent, this.retired, this.headword, this.department,
				this.category, this.article, this.otherHeadwords, this.names, this.contents, this.figures,
				this.confusions, this.examples, this.relations, this.siblings, this.backlinks, this.sources, this.paths,
				this.successor, this.record);
	}

	/** The name that heads the page. Gender is a message key, or none. */
	public record Headword(String text, String language, String languageName, @Nullable String gender,
			@Nullable String pronunciation) {

		/** Letters that fit on one line of a phone at full size. */
		private static final int FITTING = 14;

		/** Whether a word of it needs smaller letters to fit on a phone. */
		public boolean isLong() {
			return Arrays.stream(this.text.split("[\\s-]", -1)).anyMatch((word) -> word.length() > FITTING);
		}

	}

	/**
	 * The name in another interface language, with the page it leads to if there is one.
	 */
	public record OtherHeadword(String text, String language, String languageName, @Nullable String path) {
	}

	/** A link to a department or a field within it. */
	public record CategoryLink(String key, String name, String path) {
	}

	/** The text of the article; {@code foreign} if it is not in the reader's language. */
	public record ArticleText(String language, String languageName, boolean foreign, String lead,
			@Nullable String plain, String html) {
	}

	/** The names in one language, with the path of the page in it if there is one. */
	public record NamesOfLanguage(String language, String languageName, @Nullable String path, List<NameView> names) {
	}

	/**
	 * A name; status and gender are message keys, the region is the name of a country.
	 */
	public record NameView(String text, String language, String status, @Nullable String kind, @Nullable String gender,
			@Nullable String region, @Nullable String pronunciation, @Nullable String note, @Nullable String source) {
	}

	/** A heading of the article and where it stands. */
	public record Heading(String id, String text) {
	}

	/** A figure; of a diagram, the drawing. */
	public record FigureView(String digest, FigureImage image, @Nullable DrawnDiagram drawn, String alt,
			@Nullable String description, @Nullable String caption, String credit, String licence,
			@Nullable String licenceAddress, @Nullable String style, boolean diagram, boolean aiGenerated) {
	}

	/** A link to another term. */
	public record TermLink(String text, String language, String path, String lead) {
	}

	/** A term often confused with this one. */
	public record Confusion(TermLink term, String difference) {
	}

	/** Terms in one relation to this one; the kind is a message key. */
	public record RelationGroup(String kind, List<TermLink> terms) {
	}

	/** A film example. */
	public record ExampleView(String film, String path, int year, String directors, @Nullable String timecode,
			boolean spoiler, String note) {
	}

	/** A literature reference. */
	public record SourceView(String authors, String title, @Nullable String publisher, @Nullable Integer year,
			@Nullable String edition, @Nullable String pages, @Nullable String isbn) {
	}

	/** The place of the term in a guided path, with the terms before and after it. */
	public record PathView(String title, String path, int place, int places, @Nullable StepLink previous,
			@Nullable StepLink next) {
	}

	/** A link to the term of another step. */
	public record StepLink(String text, String language, String path) {
	}

	/**
	 * Who wrote the entry, when it changed, what readers have set right last, and how to
	 * cite it.
	 */
	public record EntryRecord(List<String> authors, LocalDate changedOn, int revision,
			@Nullable CorrectionView correction, Citation citation) {
	}

	/**
	 * What a reader has set right.
	 *
	 * @param thanks names of readers who want to be thanked, most often none
	 * @param reasons last parts of the messages {@code correction.about.<reason>}
	 * @param path of the difference
	 */
	public record CorrectionView(LocalDate day, List<String> thanks, List<String> reasons, String path) {
	}

}

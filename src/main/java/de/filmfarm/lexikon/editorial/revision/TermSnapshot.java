package de.filmfarm.lexikon.editorial.revision;

import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A term whole, as it was, is, or is meant to be. Other records are referred to by what
 * never changes: terms by number, categories by key, films by slug, figures by the digest
 * of their file.
 *
 * @param number permanent number of the term
 * @param category key of a category of the lower level
 * @param names all designations, in the order shown
 * @param articles one for each language at most
 * @param relations those that start at this term
 * @param examples films to see it in
 * @param figures digests
 * @param sources literature
 * @param replacedBy number of the successor of a retired term
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermSnapshot(long number, String category, List<Name> names, List<Text> articles, List<Edge> relations,
		List<Example> examples, List<String> figures, List<Literature> sources, @Nullable Long replacedBy) {

	public TermSnapshot {
		names = List.copyOf(names);
		articles = List.copyOf(articles);
		relations = List.copyOf(relations);
		examples = List.copyOf(examples);
		figures = List.copyOf(figures);
		sources = List.copyOf(sources);
	}

	/** The same term without some of its relations. */
	public TermSnapshot without(Predicate<Edge> unwanted) {
		return new TermSnapshot(this.number, this.category, this.names, this.articles,
				this.relations.stream().filter(unwanted.negate()).toList(), this.examples, this.figures, this.sources,
				this.replacedBy);
	}

	/** The same term with other articles. */
	public TermSnapshot withArticles(List<Text> texts) {
		return new TermSnapshot(this.number, this.category, this.names, texts, this.relations, this.examples,
				this.figures, this.sources, this.replacedBy);
	}

	/** The same term with other figures. */
	public TermSnapshot withFigures(List<String> digests) {
		return new TermSnapshot(this.number, this.category, this.names, this.articles, this.relations, this.examples,
				digests, this.sources, this.replacedBy);
	}

	/** The same term, retired in favour of another. */
	public TermSnapshot replacedBy(long successor) {
		return new TermSnapshot(this.number, this.category, this.names, this.articles, this.relations, this.examples,
				this.figures, this.sources, successor);
	}

	/** A designation; see {@link de.filmfarm.lexikon.term.Designation}. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Name(LanguageTag language, String text, DesignationStatus status, DesignationKind kind,
			@Nullable Gender gender, @Nullable String pronunciation, @Nullable LocalizedText note,
			@Nullable String source, boolean linked) {
	}

	/** An article; see {@link de.filmfarm.lexikon.term.Article}. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Text(LanguageTag language, String slug, String lead, String body, @Nullable String plain) {

		/** Whether it has a lead, and no part is longer than an {@link Article} takes. */
		public boolean fits() {
			return !this.lead.isBlank() && this.lead.length() <= Article.LONGEST_LEAD
					&& this.body.length() <= Article.LONGEST_BODY
					&& (this.plain == null || this.plain.length() <= Article.LONGEST_PLAIN);
		}

	}

	/**
	 * A relation to the term with the number; see
	 * {@link de.filmfarm.lexikon.term.Relation}.
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Edge(RelationType type, long target, @Nullable LocalizedText difference) {
	}

	/** A film example; see {@link de.filmfarm.lexikon.film.FilmExample}. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Example(String film, LocalizedText note, @Nullable String timecode, boolean spoiler) {
	}

	/** A reference; see {@link de.filmfarm.lexikon.term.Source}. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Literature(String authors, String title, @Nullable String publisher, @Nullable Integer year,
			@Nullable String edition, @Nullable String pages, @Nullable String isbn) {
	}

}

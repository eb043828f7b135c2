package de.filmfarm.lexikon.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.film.FilmExample;
import de.filmfarm.lexikon.media.Figure;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * One concept of film-making and all that is said about it. A word with two meanings is
 * two terms that share a designation.
 */
@Entity
@Indexed(index = TermIndex.NAME)
@TypeBinding(binder = @TypeBinderRef(name = TermIndex.DOCUMENT, retrieval = BeanRetrieval.BEAN))
public class Term {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long number;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "category_id")
	private Category category;

	@Enumerated(EnumType.STRING)
	private TermStatus status = TermStatus.DRAFT;

	@Column(name = "published_revision")
	private @Nullable Integer publishedRevision;

	@Column(name = "review_by")
	private @Nullable LocalDate reviewBy;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@Column(name = "changed_at")
	private Instant changedAt = Instant.now();

	@OptimisticLock(excluded = true)
	private int inbound;

	@Version
	private int version;

	@OneToMany(mappedBy = "term", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Designation> designations = new ArrayList<>();

	@OneToMany(mappedBy = "term", cascade = CascadeType.ALL, orphanRemoval = true)
	private Set<Article> articles = new HashSet<>();

	@OneToMany(mappedBy = "source", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Relation> relations = new ArrayList<>();

	@OneToMany(mappedBy = "term", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Source> sources = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "term_id", nullable = false)
	@OrderColumn(name = "position")
	private List<FilmExample> examples = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "term_figure", joinColumns = @JoinColumn(name = "term_id"),
			inverseJoinColumns = @JoinColumn(name = "figure_id"))
	@OrderColumn(name = "position")
	private List<Figure> figures = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Term() {
	}

	/**
	 * A new term, not yet visible to readers.
	 * @param number the permanent number, never used before
	 */
	public Term(long number, Category category) {
		this.number = number;
		this.category = category;
	}

	public void moveTo(Category category) {
		this.category = category;
	}

	/**
	 * Replaces all names.
	 * @throws IllegalArgumentException unless each language has exactly one preferred
	 * name
	 */
	public void name(List<Designation> names) {
		Designation.requireOnePreferred(names);
		this.designations.clear();
		for (Designation name : names) {
			name.belongTo(this, this.designations.size());
			this.designations.add(name);
		}
	}

	/** Takes all names away, to make room for new ones. */
	public void clearNames() {
		this.designations.clear();
	}

	/**
	 * Replaces all articles. An article in a language that had one keeps its identity.
	 * @throws IllegalArgumentException if a language has no preferred name for the page
	 * to be headed with
	 */
	public void write(Collection<Article> written) {
		written.stream()
			.filter((article) -> preferredName(article.getLanguage()).isEmpty())
			.findFirst()
			.ifPresent((article) -> {
				throw new IllegalArgumentException(
						"the article in " + article.getLanguage() + " has no preferred name");
			});
		this.articles.removeIf((old) -> written.stream().noneMatch(old::isSameLanguage));
		for (Article article : written) {
			article(article.getLanguage()).ifPresentOrElse((old) -> old.rewrite(article), () -> add(article));
		}
	}

	private void add(Article article) {
		article.belongTo(this);
		this.articles.add(article);
	}

	/**
	 * Replaces the relations that start here.
	 * @throws IllegalArgumentException if the term would relate to itself
	 */
	public void relate(List<Relation> edges) {
		this.relations.clear();
		for (Relation edge : edges) {
			if (edge.getTarget() == this) {
				throw new IllegalArgumentException("a term cannot relate to itself");
			}
			edge.belongTo(this, this.relations.size());
			this.relations.add(edge);
		}
	}

	/** Replaces the literature. */
	public void cite(List<Source> literature) {
		this.sources.clear();
		for (Source source : literature) {
			source.belongTo(this, this.sources.size());
			this.sources.add(source);
		}
	}

	/** Replaces film examples and figures. */
	public void illustrate(List<FilmExample> examples, List<Figure> figures) {
		this.examples.clear();
		this.examples.addAll(examples);
		this.figures.clear();
		this.figures.addAll(figures);
	}

	/** Notes how many terms point to this one. */
	void countInbound(int terms) {
		this.inbound = terms;
	}

	/** Sets when somebody should look at the text again, if ever. */
	public void reviewBy(@Nullable LocalDate day) {
		this.reviewBy = day;
	}

	/** Notes whether a term that readers do not know yet waits for its first review. */
	public void awaitReview(boolean waiting) {
		if (this.publishedRevision == null) {
			this.status = waiting ? TermStatus.IN_REVIEW : TermStatus.DRAFT;
		}
	}

	/** Shows readers the state of the revision from now on. */
	public void publish(int revision) {
		this.status = TermStatus.PUBLISHED;
		this.publishedRevision = revision;
		this.changedAt = Instant.now();
	}

	/**
	 * Ends the life of a published term.
	 * @throws IllegalStateException if it was never published
	 */
	public void retire() {
		if (this.publishedRevision == null) {
			throw new IllegalStateException("only a published term can be retired");
		}
		this.status = TermStatus.RETIRED;
	}

	/**
	 * Leaves its readers to another term, which has taken over what there was to say.
	 * @throws IllegalStateException if readers do not see it
	 */
	public void giveWay() {
		if (this.status != TermStatus.PUBLISHED) {
			throw new IllegalStateException("only a published term can be merged into another");
		}
		this.status = TermStatus.MERGED;
		this.changedAt = Instant.now();
	}

	public Optional<Article> article(LanguageTag language) {
		return this.articles.stream().filter((article) -> article.getLanguage().equals(language)).findFirst();
	}

	public Optional<Designation> preferredName(LanguageTag language) {
		return this.designations.stream()
			.filter((name) -> name.isPreferred() && name.getLanguage().equals(language))
			.findFirst();
	}

	/** The identity in the database; only once saved. */
	public long getId() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	public long getNumber() {
		return this.number;
	}

	public TermStatus getStatus() {
		return this.status;
	}

	public Category getCategory() {
		return this.category;
	}

	/** How many terms point to this one, by a relation or in a text. */
	public int getInbound() {
		return this.inbound;
	}

	/** Grows with every change. */
	public int getVersion() {
		return this.version;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public boolean hasFigure() {
		return !this.figures.isEmpty();
	}

	public boolean hasExample() {
		return !this.examples.isEmpty();
	}

	public @Nullable LocalDate getReviewBy() {
		return this.reviewBy;
	}

	public @Nullable Integer getPublishedRevision() {
		return this.publishedRevision;
	}

	public List<Designation> getDesignations() {
		return List.copyOf(this.designations);
	}

	public List<Article> getArticles() {
		return this.articles.stream().sorted(Comparator.comparing(Article::getLanguage)).toList();
	}

	public List<Relation> getRelations() {
		return List.copyOf(this.relations);
	}

}

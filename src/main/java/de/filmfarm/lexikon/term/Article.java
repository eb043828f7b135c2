package de.filmfarm.lexikon.term;

import java.util.HashSet;
import java.util.Set;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a term says in one language.
 */
@Entity
public class Article {

	/**
	 * The longest lead, in characters: it is also description, search hit and preview.
	 */
	public static final int LONGEST_LEAD = 300;

	/** Characters of the longest text. */
	public static final int LONGEST_BODY = 50_000;

	/** Characters of the longest text in plain words. */
	public static final int LONGEST_PLAIN = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "term_id")
	private @Nullable Term term;

	private LanguageTag language;

	private Slug slug;

	private String lead;

	private String body;

	private @Nullable String plain;

	@Column(name = "body_html")
	private String bodyHtml = "";

	@ElementCollection
	@CollectionTable(name = "article_link", joinColumns = @JoinColumn(name = "article_id"))
	@Column(name = "term_id")
	private Set<Long> linkedTerms = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "broken_link", joinColumns = @JoinColumn(name = "article_id"))
	private Set<BrokenLink> brokenLinks = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Article() {
	}

	public Article(LanguageTag language, Slug slug, String lead, String body, @Nullable String plain) {
		this.language = language;
		this.slug = slug;
		this.lead = lead;
		this.body = body;
		this.plain = plain;
	}

	boolean isSameLanguage(Article other) {
		return this.language.equals(other.language);
	}

	/** Takes over the text of another article, keeping this one's identity. */
	void rewrite(Article other) {
		this.slug = other.slug;
		this.lead = other.lead;
		this.body = other.body;
		this.plain = other.plain;
	}

	/** Keeps the body as readers see it, the terms it links to, and what it does not. */
	public void render(String html, Set<Long> linkedTerms, Set<BrokenLink> brokenLinks) {
		this.bodyHtml = html;
		this.linkedTerms.retainAll(linkedTerms);
		this.linkedTerms.addAll(linkedTerms);
		this.brokenLinks.retainAll(brokenLinks);
		this.brokenLinks.addAll(brokenLinks);
	}

	void belongTo(Term term) {
		this.term = term;
	}

	public LanguageTag getLanguage() {
		return this.language;
	}

	public Slug getSlug() {
		return this.slug;
	}

	public String getLead() {
		return this.lead;
	}

	public String getBody() {
		return this.body;
	}

	public @Nullable String getPlain() {
		return this.plain;
	}

	public String getBodyHtml() {
		return this.bodyHtml;
	}

	public Set<Long> getLinkedTerms() {
		return Set.copyOf(this.linkedTerms);
	}

}

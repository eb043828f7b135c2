package de.filmfarm.lexikon.term;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A book or paper that a term rests on.
 */
@Entity
public class Source {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "term_id")
	private @Nullable Term term;

	private String authors;

	private String title;

	private @Nullable String publisher;

	private @Nullable Integer year;

	private @Nullable String edition;

	private @Nullable String pages;

	private @Nullable String isbn;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	public Source(String authors, String title, @Nullable String publisher, @Nullable Integer year) {
		this.authors = authors;
		this.title = title;
		this.publisher = publisher;
		this.year = year;
	}

	/** Says where in the book, and in which one exactly. */
	public Source locate(@Nullable String edition, @Nullable String pages, @Nullable String isbn) {
		this.edition = edition;
		this.pages = pages;
		this.isbn = isbn;
		return this;
	}

	void belongTo(Term term, int position) {
		this.term = term;
		this.position = position;
	}

}

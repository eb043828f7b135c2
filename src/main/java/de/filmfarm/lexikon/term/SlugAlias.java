package de.filmfarm.lexikon.term;

import java.io.Serializable;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * An address that an article had before. It leads to the present one for ever.
 */
@Entity
public class SlugAlias {

	@EmbeddedId
	private Key key;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "term_id")
	private Term term;

	@SuppressWarnings("NullAway.Init")
	protected SlugAlias() {
	}

	SlugAlias(LanguageTag language, Slug slug, Term term) {
		this.key = new Key(language.value(), slug.value());
		this.term = term;
	}

	/** An address within a language. */
	@Embeddable
	record Key(String language, String slug) implements Serializable {
	}

}

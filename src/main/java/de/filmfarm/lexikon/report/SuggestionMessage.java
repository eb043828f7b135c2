package de.filmfarm.lexikon.report;

import java.time.Instant;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote about the term they miss, or where they would like to be told that
 * it is there, or both.
 */
@Entity
public class SuggestionMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private @Nullable Suggestion suggestion;

	private LanguageTag language;

	private @Nullable String message;

	private @Nullable String email;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@SuppressWarnings("NullAway.Init")
	protected SuggestionMessage() {
	}

	SuggestionMessage(LanguageTag language, @Nullable String message, @Nullable String email) {
		if (message == null && email == null) {
			throw new IllegalArgumentException("a message without words needs an address");
		}
		this.language = language;
		this.message = message;
		this.email = email;
	}

	void belongTo(Suggestion suggestion) {
		this.suggestion = suggestion;
	}

	/** In which the reader is answered. */
	public LanguageTag getLanguage() {
		return this.language;
	}

	public @Nullable String getMessage() {
		return this.message;
	}

	public @Nullable String getEmail() {
		return this.email;
	}

}

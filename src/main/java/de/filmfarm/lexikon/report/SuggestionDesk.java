package de.filmfarm.lexikon.report;

import java.sql.Types;
import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what readers miss.
 */
@Component
@Transactional
public class SuggestionDesk {

	private final Suggestions suggestions;

	private final NamedTerms terms;

	private final JdbcClient jdbc;

	SuggestionDesk(Suggestions suggestions, NamedTerms terms, JdbcClient jdbc) {
		this.suggestions = suggestions;
		this.terms = terms;
		this.jdbc = jdbc;
	}

	/**
	 * The published terms that have this name already, so that there is nothing to
	 * suggest; most often none.
	 */
	@Transactional(readOnly = true)
	public List<NamedTerm> known(LanguageTag reader, String name) {
		return this.terms.find(name, reader);
	}

	/**
	 * Receives a suggestion, and counts it if the word was suggested before in another or
	 * the same spelling.
	 * @param language of the page on which it was suggested
	 * @param name with at least one letter or digit
	 * @param message about the name, if the reader wrote one
	 * @param email where to tell the reader, if they want to be told
	 */
	public void receive(LanguageTag language, String name, @Nullable String message, @Nullable String email) {
		Suggestion suggestion = this.suggestions.count(language.value(), name, Suggestion.fold(name));
		if (message != null || email != null) {
			suggestion.add(new SuggestionMessage(message, email));
		}
	}

	/** Keeps a suggestion that does not count until an editor lets it through. */
	public void hold(LanguageTag language, String name, @Nullable String message, @Nullable String email,
			Suspicion held) {
		this.jdbc
			.sql("insert into held_suggestion (language, name, message, email, held) "
					+ "values (:language, :name, :message, :email, :held)")
			.param("language", language.value())
			.param("name", name)
			.param("message", message, Types.VARCHAR)
			.param("email", email, Types.VARCHAR)
			.param("held", held.name())
			.update();
	}

}

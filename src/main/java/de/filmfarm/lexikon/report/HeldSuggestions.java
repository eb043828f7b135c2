package de.filmfarm.lexikon.report;

import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Suggestions that look as if no reader had sent them. They are rows to be let through or
 * thrown away, and nothing ever happens to them otherwise.
 */
@Component
class HeldSuggestions {

	/** Whatever nobody has let through by then was none. */
	private static final int DAYS_KEPT = 90;

	private final JdbcClient jdbc;

	HeldSuggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(MissedTerm missed, Suspicion why) {
		this.jdbc
			.sql("insert into held_suggestion (language, origin, name, message, email, held) "
					+ "values (:language, :origin, :name, :message, :email, :held)")
			.param("language", missed.language().value())
			.param("origin", missed.origin().name())
			.param("name", missed.name())
			.param("message", missed.message())
			.param("email", missed.email())
			.param("held", why.name())
			.update();
	}

	/** Takes one away, once. */
	Optional<MissedTerm> take(long id) {
		return this.jdbc
			.sql("delete from held_suggestion where id = ? returning language, origin, name, message, email")
			.param(id)
			.query((row, index) -> new MissedTerm(LanguageTag.of(row.getString("language")),
					SuggestionOrigin.valueOf(row.getString("origin")), row.getString("name"), row.getString("message"),
					row.getString("email")))
			.optional();
	}

	@Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT20M")
	void forget() {
		this.jdbc.sql("delete from held_suggestion where created_at < now() - make_interval(days => ?)")
			.param(DAYS_KEPT)
			.update();
	}

}

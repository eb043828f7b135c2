package de.filmfarm.lexikon.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors say to each other about suggestions. Readers never see it.
 */
@Component
public class SuggestionNotes {

	private final JdbcClient jdbc;

	SuggestionNotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds a note.
	 * @param account identity of whoever writes
	 * @throws NoSuchSuggestionException if there is no such suggestion
	 */
	@Transactional
	public void add(long suggestion, long account, String text) {
		int added = this.jdbc.sql("""
				insert into suggestion_note (suggestion_id, account_id, text)
				select id, :account, :text from suggestion where id = :suggestion""")
			.param("suggestion", suggestion)
			.param("account", account)
			.param("text", text)
			.update();
		if (added == 0) {
			throw new NoSuchSuggestionException();
		}
	}

}

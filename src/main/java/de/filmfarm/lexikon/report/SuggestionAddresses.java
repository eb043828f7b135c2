package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.UUID;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who wants to know what becomes of a suggestion, for as long as that is to be known.
 */
@Component
@Transactional
public class SuggestionAddresses {

	private final JdbcClient jdbc;

	private final ReportProperties properties;

	SuggestionAddresses(JdbcClient jdbc, ReportProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	/** Each address once, with the language of the page on which it was left last. */
	List<Reader> of(Suggestion suggestion) {
		return this.jdbc.sql("""
				select distinct on (lower(email)) email, language, token from suggestion_message
				where suggestion_id = ? and email is not null order by lower(email), id desc""")
			.param(suggestion.getId())
			.query((row, index) -> new Reader(row.getString("email"), LanguageTag.of(row.getString("language")),
					row.getObject("token", UUID.class)))
			.list();
	}

	/** Whether mail goes to the address that the token stands for. */
	public boolean isKnown(UUID token) {
		return this.jdbc.sql("select exists (select 1 from suggestion_message where token = ? and email is not null)")
			.param(token)
			.query(Boolean.class)
			.single();
	}

	/** Writes no more about the suggestion to the address that the token stands for. */
	public void forget(UUID token) {
		forget("""
				exists (select 1 from suggestion_message o where o.token = :which
				  and o.suggestion_id = m.suggestion_id and lower(o.email) = lower(m.email))""", token);
	}

	/** Deletes the addresses of suggestions that are closed for long. */
	@Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT15M")
	public void forgetOld() {
		forget("""
				exists (select 1 from suggestion s where s.id = m.suggestion_id and s.closed_at is not null
				  and greatest(s.closed_at, m.created_at) < now() - make_interval(secs => :which))""",
				this.properties.addressKept().toSeconds());
	}

	/** Of a message without words nothing is left. */
	private void forget(String condition, Object which) {
		this.jdbc.sql("""
				with forgotten as (
				  select m.id, m.message from suggestion_message m where m.email is not null and\s""" + condition
				+ """
						), emptied as (
						  delete from suggestion_message d using forgotten f where d.id = f.id and f.message is null
						)
						update suggestion_message u set email = null from forgotten f where u.id = f.id and f.message is not null""")
			.param("which", which)
			.update();
	}

	record Reader(String email, LanguageTag language, UUID token) {
	}

}

package de.filmfarm.lexikon.report.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.report.web.SuggestionPage.Count;
import de.filmfarm.lexikon.report.web.SuggestionPage.Message;
import de.filmfarm.lexikon.report.web.SuggestionPage.Note;
import de.filmfarm.lexikon.report.web.SuggestionPage.Target;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads one suggestion whole.
 */
@Component
@Transactional(readOnly = true)
class SuggestionDetails {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final SuggestionQueries queries;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SuggestionDetails(SuggestionQueries queries, JdbcClient jdbc, JsonMapper json) {
		this.queries = queries;
		this.jdbc = jdbc;
		this.json = json;
	}

	/** A suggestion as the desk shows it in a language, if it is there. */
	Optional<SuggestionPage> find(long id, UnmetSearches unmet, LanguageTag desk) {
		return this.queries.row(id, unmet).map((row) -> page(row, decision(id), desk));
	}

	private SuggestionPage page(SuggestionRow row, Decision decision, LanguageTag desk) {
		String reason = decision.reason();
		return new SuggestionPage(row, counts(row.id()), messages(row.id()), this.queries.near(List.of(row), desk),
				(row.term() != null) ? target(row.term(), desk) : null,
				(reason != null) ? this.json.readValue(reason, TEXTS) : Map.of(), decision.decider(),
				decision.addresses(), notes(row.id()));
	}

	private Decision decision(long id) {
		return this.jdbc.sql("""
				select s.reason::text as reason, a.name as decider, (select count(distinct lower(m.email))
				  from suggestion_message m where m.suggestion_id = s.id and m.email is not null) as addresses
				from suggestion s left join account a on a.id = s.decided_by where s.id = ?""")
			.param(id)
			.query(Decision.class)
			.single();
	}

	private List<Count> counts(long id) {
		return this.jdbc.sql("""
				select language, origin, count as times from suggestion_count where suggestion_id = ?
				order by count desc, language, origin""").param(id).query(Count.class).list();
	}

	private List<Message> messages(long id) {
		return this.jdbc.sql("""
				select language, message, email is not null as addressed, created_at as at from suggestion_message
				where suggestion_id = ? order by id""").param(id).query(Message.class).list();
	}

	private List<Note> notes(long id) {
		return this.jdbc.sql("""
				select a.name as author, n.text, n.created_at as at
				from suggestion_note n join account a on a.id = n.account_id
				where n.suggestion_id = ? order by n.id""").param(id).query(Note.class).list();
	}

	/** A draft has names in its latest revision only. */
	private @Nullable Target target(long number, LanguageTag desk) {
		return this.jdbc
			.sql("""
					select t.number, t.status, coalesce(
					  (select d.text from designation d where d.term_id = t.id and d.status = 'PREFERRED'
					    order by d.language <> :language limit 1),
					  (select n ->> 'text' from (select * from revision r where r.term_id = t.id order by r.number desc limit 1) r
					    cross join jsonb_array_elements(r.snapshot -> 'names') n limit 1), '#' || t.number) as name
					from term t where t.number = :number""")
			.param("number", number)
			.param("language", desk.value())
			.query(Target.class)
			.optional()
			.orElse(null);
	}

	record Decision(@Nullable String reason, @Nullable String decider, long addresses) {
	}

}

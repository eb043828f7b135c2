package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list of suggestions. What is missed by many and was missed lately comes
 * first: whoever writes to us weighs as much as several who only searched, and half as
 * much after two months.
 */
@Component
@Transactional(readOnly = true)
class SuggestionQueries {

	private static final int SEARCHES_OF_A_READER = 3;

	private static final int DAYS_OF_HALF_WEIGHT = 60;

	private static final int NEAR = 3;

	private static final String ROWS = """
			select s.id, s.text, s.language, s.status, s.count as times, coalesce(u.searches, 0) as searches, s.last_at,
			  coalesce((select string_agg(distinct c.language, ',' order by c.language) from suggestion_count c
			    where c.suggestion_id = s.id), s.language) as languages,
			  coalesce((select string_agg(distinct c.origin, ',' order by c.origin) from suggestion_count c
			    where c.suggestion_id = s.id), 'FOOTER') as origins,
			  (select count(*) from suggestion_message m where m.suggestion_id = s.id and m.message is not null) as messages,
			  (select count(*) from suggestion_note n where n.suggestion_id = s.id) as notes,
			  (select t.number from term t where t.id = s.term_id) as term
			from suggestion s
			left join jsonb_to_recordset(cast(:unmet as jsonb)) as u (folded text, searches bigint)
			  on u.folded = s.folded
			""";

	private static final String MISSED = """
			where ((:language = '' and :origin = '') or exists (select 1 from suggestion_count c
			  where c.suggestion_id = s.id and (:language = '' or c.language = :language)
			  and (:origin = '' or c.origin = :origin)))
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SuggestionQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** How many there are of each status, whatever status is asked for. */
	Map<String, Long> counts(SuggestionFilter filter) {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.jdbc.sql("select s.status, count(*) as number from suggestion s " + MISSED + " group by s.status")
			.param("language", filter.language())
			.param("origin", filter.origin())
			.query((row) -> {
				counts.put(row.getString("status"), row.getLong("number"));
			});
		return counts;
	}

	List<SuggestionRow> rows(SuggestionFilter filter, UnmetSearches unmet, int size, int offset) {
		return this.jdbc.sql(ROWS + MISSED + """
				and (:status = 'ALL' or s.status = :status)
				order by (s.count * %d + coalesce(u.searches, 0))
				  * power(0.5, extract(epoch from now() - s.last_at) / 86400.0 / %d) desc, s.id
				limit :size offset :offset""".formatted(SEARCHES_OF_A_READER, DAYS_OF_HALF_WEIGHT))
			.param("unmet", this.json.writeValueAsString(unmet.byName()))
			.param("language", filter.language())
			.param("origin", filter.origin())
			.param("status", filter.status())
			.param("size", size)
			.param("offset", offset)
			.query(SuggestionRow.class)
			.list();
	}

	Optional<SuggestionRow> row(long id, UnmetSearches unmet) {
		return this.jdbc.sql(ROWS + "where s.id = :id")
			.param("unmet", this.json.writeValueAsString(unmet.byName()))
			.param("id", id)
			.query(SuggestionRow.class)
			.optional();
	}

	/** Published terms with similar names, the nearest first, by suggestion. */
	List<NearTerm> near(List<SuggestionRow> rows, LanguageTag language) {
		return this.jdbc
			.sql("""
					select w.id as suggestion, t.number, head.text as headword, head.language, c.name as field
					from jsonb_to_recordset(cast(:names as jsonb)) as w (id bigint, text text)
					join lateral (
					  select d.term_id, max(greatest(similarity(d.text, w.text), word_similarity(w.text, d.text) * 0.9)) as likeness
					  from designation d join term t on t.id = d.term_id and t.status = 'PUBLISHED'
					  where d.text % w.text or w.text <% d.text
					  group by d.term_id order by likeness desc, d.term_id limit :near) n on true
					join term t on t.id = n.term_id
					join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
					  order by d.language <> :language, d.language <> 'en', d.language limit 1) head on true
					join lateral (select * from category_name c where c.category_id = t.category_id
					  order by c.language <> :language, c.language <> 'en' limit 1) c on true
					order by n.likeness desc, t.number""")
			.param("names",
					this.json.writeValueAsString(
							rows.stream().map((row) -> Map.of("id", row.id(), "text", row.text())).toList()))
			.param("language", language.value())
			.param("near", NEAR)
			.query(NearTerm.class)
			.list();
	}

	/** What was held, the oldest first. */
	List<Held> held() {
		return this.jdbc.sql("""
				select id, language, origin, name, message, held as why, created_at as at
				from held_suggestion order by id limit 100""").query(Held.class).list();
	}

	/** A term whose name is similar; public for the template. */
	public record NearTerm(long suggestion, long number, String headword, String language, String field) {
	}

	/** A suggestion that waits to be let through; public for the template. */
	public record Held(long id, String language, String origin, String name, @Nullable String message, String why,
			OffsetDateTime at) {
	}

}

package de.filmfarm.lexikon.editorial.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the terms that a batch is about.
 */
@Component
@Transactional(readOnly = true)
public class BatchTerms {

	/** One can look through no more; whoever has more makes two batches. */
	public static final int MOST_TERMS = 500;

	private static final String TERMS = """
			select t.number, t.status, coalesce(t.published_revision, 0) as published, latest.number as latest,
			  latest.status as latest_status, c.key as category, seen.snapshot,
			  coalesce(name.value ->> 'text', 'No. ' || t.number) as headword,
			  coalesce(name.value ->> 'language', 'en') as language
			from term t join category c on c.id = t.category_id join category p on p.id = c.parent_id
			join lateral (select * from revision r where r.term_id = t.id order by r.number desc limit 1) latest on true
			left join revision seen on seen.term_id = t.id and seen.number = t.published_revision
			left join lateral (
			  select value from jsonb_array_elements(coalesce(seen.snapshot, latest.snapshot) -> 'names')
			  where value ->> 'status' = 'PREFERRED'
			  order by value ->> 'language' <> :language, value ->> 'language' <> 'en' limit 1) name on true
			where not exists (select 1 from binned_term b where b.term_id = t.id) and t.status <> 'MERGED'
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	BatchTerms(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Those terms, or if none are named, those of a department, or all.
	 * @param department key, or empty for all
	 * @return one more than {@link #MOST_TERMS} at most
	 */
	public List<BatchTerm> of(Collection<Long> numbers, String department, LanguageTag reader) {
		return this.jdbc.sql(TERMS + """
				and (cardinality(:numbers) = 0 or t.number = any(:numbers))
				and (cardinality(:numbers) > 0 or :department = '' or p.key = :department)
				order by t.number limit :most""")
			.param("numbers", numbers.toArray(Long[]::new))
			.param("department", department)
			.param("language", reader.value())
			.param("most", MOST_TERMS + 1)
			.query(this::term)
			.list();
	}

	/** Published terms with an article that holds words, in whatever capitals. */
	public List<BatchTerm> holding(WordChange words, Collection<Long> numbers, String department, LanguageTag reader) {
		return this.jdbc.sql(TERMS + """
				and t.status = 'PUBLISHED'
				and exists (select 1 from article a where a.term_id = t.id and a.language = :written
				  and strpos(lower(concat_ws(' ', a.lead, a.body, a.plain)), lower(:search)) > 0)
				and (cardinality(:numbers) = 0 or t.number = any(:numbers))
				and (cardinality(:numbers) > 0 or :department = '' or p.key = :department)
				order by t.number""")
			.param("numbers", numbers.toArray(Long[]::new))
			.param("department", department)
			.param("written", words.language())
			.param("search", words.search())
			.param("language", reader.value())
			.query(this::term)
			.list();
	}

	/** One term, as it is now. */
	BatchTerm one(long number) {
		return this.jdbc.sql(TERMS + "and t.number = :number")
			.param("number", number)
			.param("language", "en")
			.query(this::term)
			.optional()
			.orElseThrow(() -> new RefusedItemException("NOT_PUBLISHED"));
	}

	private BatchTerm term(ResultSet row, int index) throws SQLException {
		String snapshot = row.getString("snapshot");
		return new BatchTerm(row.getLong("number"), row.getString("headword"), row.getString("language"),
				row.getString("status"), row.getInt("published"), row.getInt("latest"), row.getString("latest_status"),
				row.getString("category"),
				(snapshot != null) ? this.json.readValue(snapshot, TermSnapshot.class) : null);
	}

}

package de.filmfarm.lexikon.editorial.state;

import java.time.LocalDate;
import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of findings that no other page has.
 */
@Component
@Transactional(readOnly = true)
public class Findings {

	/** As many terms are named with a word that they all want. */
	private static final int MOST_NAMED = 5;

	private static final String NAME = """
			coalesce((select d.text from designation d where d.term_id = %1$s.id and d.status = 'PREFERRED'
			  order by d.language <> :reader, d.language <> 'en', d.language limit 1), '#' || %1$s.number)""";

	private static final String TERM = """
			join term t on t.id = f.term_id
			join category c on c.id = t.category_id
			join category p on p.id = c.parent_id and (cast(:department as text) is null or p.key = :department)
			join lateral (select * from category_name n where n.category_id = p.id
			  order by n.language <> :reader, n.language <> 'en' limit 1) n on true
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Findings(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * How many there are.
	 * @param department key of the only one, or nothing
	 */
	public long count(Finding finding, @Nullable String department, LanguageTag reader) {
		return statement(
				"select count(*) from (" + FindingSql.rows(finding) + ") f " + (finding.isOfWords() ? "" : TERM),
				department, reader)
			.query(Long.class)
			.single();
	}

	/** Terms in the order of a column. */
	public List<FoundTerm> terms(Finding finding, @Nullable String department, String sort, LanguageTag reader,
			Pagination page) {
		String order = switch (sort) {
			case "what" -> "f.what, f.size desc, f.detail, name, t.number";
			case "department" -> "p.position, name, t.number";
			default -> "name, t.number, f.language";
		};
		return paged(
				"select t.number, " + NAME.formatted("t") + " collate \"und-x-icu\" as name, n.name as department, "
						+ "f.language, f.what, f.detail, o.number as other_number, case when o.id is not null then "
						+ NAME.formatted("o") + " end as other_name from (" + FindingSql.rows(finding) + ") f " + TERM
						+ "left join term o on o.id = f.other_id order by " + order,
				department, reader, page)
			.query(FoundTerm.class)
			.list();
	}

	/** Words in the order of a column. */
	public List<FoundWord> words(Finding finding, String sort, LanguageTag reader, Pagination page) {
		String order = sort.equals("name") ? "f.word collate \"und-x-icu\", f.language"
				: "f.times desc, f.last_day desc, f.word, f.language";
		return paged("""
				select f.word, f.language, draft.number as draft, f.times, f.last_day, (
				  select jsonb_agg(jsonb_build_object('number', t.number, 'name', %s) order by t.number) from (
				    select distinct t.id, t.number from broken_link b join article a on a.id = b.article_id
				    join term t on t.id = a.term_id and t.status = 'PUBLISHED'
				    where f.term_id is null and f.last_day is null and b.kind = 'TERM' and b.target = f.word
				    union
				    select t.id, t.number from relation r join term t on t.id = r.source_id and t.status = 'PUBLISHED'
				    where r.target_id = f.term_id
				    order by 2 limit %d) t) as wanted_by
				from (%s) f left join term draft on draft.id = f.term_id order by %s""".formatted(NAME.formatted("t"),
				MOST_NAMED, FindingSql.rows(finding), order), null, reader, page)
			.query((row, number) -> new FoundWord(row.getString("word"), row.getString("language"),
					row.getObject("draft", Long.class), row.getLong("times"),
					row.getObject("last_day", LocalDate.class), named(row.getString("wanted_by"))))
			.list();
	}

	private List<NamedTerm> named(@Nullable String terms) {
		return (terms != null) ? this.json.readValue(terms, new TypeReference<List<NamedTerm>>() {
		}) : List.of();
	}

	private JdbcClient.StatementSpec paged(String sql, @Nullable String department, LanguageTag reader,
			Pagination page) {
		return statement(sql + " limit :limit offset :offset", department, reader).param("limit", page.size())
			.param("offset", page.offset());
	}

	private JdbcClient.StatementSpec statement(String sql, @Nullable String department, LanguageTag reader) {
		return this.jdbc.sql(sql).param("department", department).param("reader", reader.value());
	}

	/**
	 * A term with which something is the matter.
	 *
	 * @param department by its name
	 * @param what the last part of its message
	 * @param detail a word, a key or a number that the message tells
	 */
	public record FoundTerm(long number, String name, String department, @Nullable String language, String what,
			@Nullable String detail, @Nullable Long otherNumber, @Nullable String otherName) {
	}

	/**
	 * A word that somebody misses.
	 *
	 * @param draft number of the term that was begun for it
	 * @param times how often
	 * @param lastDay of what was looked for
	 * @param wantedBy some of the terms that link or relate to it
	 */
	public record FoundWord(String word, String language, @Nullable Long draft, long times, @Nullable LocalDate lastDay,
			List<NamedTerm> wantedBy) {
	}

	/** A term and what it is called. */
	public record NamedTerm(long number, String name) {
	}

}

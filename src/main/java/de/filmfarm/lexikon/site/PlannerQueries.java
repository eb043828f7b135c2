package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and keeps which term is planned for which day.
 */
@Component
@Transactional(readOnly = true)
class PlannerQueries {

	/** Matches to choose from; whoever needs more writes a longer part of the name. */
	private static final int MATCHES = 20;

	private final JdbcClient jdbc;

	PlannerQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The days from one on, each with the term that was planned for it, if any.
	 * @param languages those of the interface
	 */
	List<PlannedDay> days(LocalDate from, int days, LanguageTag language, List<LanguageTag> languages) {
		return this.jdbc.sql("""
				select cast(:from as date) + n as day, t.number, t.status,
				  (select d.text from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				    order by d.language <> :language, d.language <> 'en' limit 1) as headword,
				  (select string_agg(l, ', ' order by l) from string_to_table(:languages, ',') l
				    where t.id is not null and not exists (select 1 from article a where a.term_id = t.id
				      and a.language = l and a.body <> '' and t.status = 'PUBLISHED')) as missing
				from generate_series(0, :days - 1) n
				left join planned_term p on p.day = cast(:from as date) + n
				left join term t on t.id = p.term_id
				order by 1""")
			.param("from", from)
			.param("days", days)
			.param("language", language.value())
			.param("languages", String.join(",", languages.stream().map(LanguageTag::value).toList()))
			.query(PlannedDay.class)
			.list();
	}

	/**
	 * Published terms with such a name, the shortest first, or the one with the number.
	 */
	List<Candidate> candidates(String query, LanguageTag language) {
		return this.jdbc.sql("""
				select t.number, min(d.text) as headword,
				  string_agg(distinct to_char(p.day, 'YYYY-MM-DD'), ', ') as planned
				from term t
				join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> 'en' limit 1) d on true
				left join planned_term p on p.term_id = t.id and p.day >= current_date - 90
				where t.status = 'PUBLISHED' and (t.number::text = :query or exists (
				  select 1 from designation n where n.term_id = t.id and position(lower(:query) in lower(n.text)) > 0))
				group by t.number order by t.number::text <> :query, min(length(d.text)), headword limit :limit""")
			.param("query", query)
			.param("language", language.value())
			.param("limit", MATCHES)
			.query(Candidate.class)
			.list();
	}

	/**
	 * Plans a term for a day, in place of any other.
	 * @return whether there is such a term that readers see
	 */
	@Transactional
	public boolean plan(LocalDate day, long number) {
		return this.jdbc.sql("""
				insert into planned_term (day, term_id)
				select :day, id from term where number = :number and status = 'PUBLISHED'
				on conflict (day) do update set term_id = excluded.term_id""")
			.param("day", day)
			.param("number", number)
			.update() > 0;
	}

	/** Lets the day choose for itself. */
	@Transactional
	public void free(LocalDate day) {
		this.jdbc.sql("delete from planned_term where day = ?").param(day).update();
	}

	/**
	 * A day of the plan; public for the template.
	 *
	 * @param number of the planned term, if there is one
	 * @param missing languages in which it cannot be shown, or none
	 */
	public record PlannedDay(LocalDate day, @Nullable Long number, @Nullable String status, @Nullable String headword,
			@Nullable String missing) {

		public boolean isPlanned() {
			return this.number != null;
		}

	}

	/**
	 * A term to choose; public for the template.
	 *
	 * @param planned days it was or is planned for, of late
	 */
	public record Candidate(long number, String headword, @Nullable String planned) {
	}

}

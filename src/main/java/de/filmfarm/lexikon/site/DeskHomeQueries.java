package de.filmfarm.lexikon.site;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.DeskHome.Missed;
import de.filmfarm.lexikon.site.DeskHome.Unmet;
import de.filmfarm.lexikon.site.DeskHome.Work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what waits at the desk. What lies in the recycle bin waits for nobody.
 */
@Component
@Transactional(readOnly = true)
class DeskHomeQueries {

	private static final int LINES = 8;

	/** The latest of an author's revisions of a term, if it is not approved yet. */
	private static final String OPEN = """
			from (select distinct on (r.term_id) r.* from revision r where r.author_id = :account
			  order by r.term_id, r.number desc) r
			join term t on t.id = r.term_id
			where t.status <> 'MERGED' and r.status in ('DRAFT', 'RETURNED') and not exists (select 1 from binned_term b where b.term_id = t.id)
			and not exists (select 1 from revision a where a.term_id = t.id and a.status = 'APPROVED'
			  and a.number > r.number)
			""";

	private final JdbcClient jdbc;

	DeskHomeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Counts counts(long account) {
		return this.jdbc
			.sql("""
					select
					  (select count(*) from revision r where r.status = 'PENDING' and r.author_id <> :account
					    and not exists (select 1 from binned_term b where b.term_id = r.term_id)
					    and not exists (select 1 from term t where t.id = r.term_id and t.status = 'MERGED')) as reviews,
					  (select count(*) from report where held is null and (closed_at is null or spoke_at is not null)) as reports,
					  (select count(*) from report where held is not null) as held,
					  (select count(*) from term where status = 'PUBLISHED' and review_by <= current_date) as due,
					  (select count(*) from unmet_search) as unmet,
					  (select count(*) from suggestion where status = 'OPEN') as suggestions,
					"""
					+ "(select count(*) " + OPEN + ") as work")
			.param("account", account)
			.query(Counts.class)
			.single();
	}

	List<Work> work(long account, LanguageTag language) {
		return this.jdbc.sql("""
				select t.number, r.number as revision, r.status,
				  coalesce((select n ->> 'text' from jsonb_array_elements(r.snapshot -> 'names') n
				    where n ->> 'status' = 'PREFERRED' order by n ->> 'language' <> :language limit 1), '-') as headword
				""" + OPEN + "order by r.status desc, r.created_at desc limit :lines")
			.param("account", account)
			.param("language", language.value())
			.param("lines", LINES)
			.query(Work.class)
			.list();
	}

	List<Unmet> unmet() {
		return this.jdbc.sql("""
				select language, query, searches, last_day from unmet_search
				order by searches desc, last_day desc, language, query limit ?""")
			.param(LINES)
			.query(Unmet.class)
			.list();
	}

	List<Missed> suggestions() {
		return this.jdbc.sql("""
				select language, text, count as times from suggestion where status = 'OPEN'
				order by count desc, created_at desc limit ?""").param(LINES).query(Missed.class).list();
	}

	record Counts(long reviews, long reports, long held, long due, long unmet, long suggestions, long work) {
	}

}

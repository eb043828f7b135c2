package de.filmfarm.lexikon.editorial.state;

import de.filmfarm.lexikon.editorial.Warnings;

/**
 * What each finding is, in SQL: a row for each thing that is counted. Number and list are
 * read from the same text, so that they cannot differ. Only what readers see is looked
 * at, drafts apart.
 */
final class FindingSql {

	private static final String TERMS = "select t.id as term_id from term t where ";

	private static final String NOT_BINNED = "not exists (select 1 from binned_term b where b.term_id = %s)";

	/** Of several that wait for one term the latest holds the others. */
	private static final String REVIEWS = "select distinct r.term_id from revision r join term t on t.id = r.term_id "
			+ "where r.status = 'PENDING' and t.status <> 'MERGED' and " + NOT_BINNED.formatted("r.term_id");

	private static final String MISSING_ARTICLES = TERMS + """
			t.status = 'PUBLISHED'
			and not exists (select 1 from article a where a.term_id = t.id and a.language = :counted)""";

	private static final String LONG_LEADS = """
			select a.term_id, a.language, 'lead' as what, length(a.lead)::text as detail, length(a.lead) as size,
			  null::bigint as other_id
			from article a join term t on t.id = a.term_id
			where length(a.lead) > %d and t.status = 'PUBLISHED'""".formatted(Warnings.LONG_LEAD);

	/**
	 * A key that has an English article is that of a term which is not written in the
	 * language. What leads to a retired term was linked by hand: names of retired terms
	 * are not linked.
	 */
	private static final String BROKEN_LINKS = """
			select a.term_id, a.language, case when b.kind <> 'TERM' then lower(b.kind)
			    when exists (select 1 from article en where en.language = 'en' and en.slug = b.target)
			    then 'unwritten' else 'unknown' end as what,
			  b.target as detail, 0 as size, null::bigint as other_id
			from broken_link b join article a on a.id = b.article_id join term t on t.id = a.term_id
			where t.status = 'PUBLISHED'
			union all
			select a.term_id, a.language, 'retired', null, 0, gone.id
			from term gone join article_link l on l.term_id = gone.id join article a on a.id = l.article_id
			join term t on t.id = a.term_id
			where gone.status = 'RETIRED' and t.status = 'PUBLISHED'""";

	/** Whoever has said how two terms relate knows that they are two. */
	private static final String NEAR_NAMES = """
			select n.one_id as term_id, n.language, 'near' as what, n.one_text || ' / ' || n.other_text as detail,
			  0 as size, n.other_id
			from near_name n
			join term t on t.id = n.one_id and t.status = 'PUBLISHED'
			join term o on o.id = n.other_id and o.status = 'PUBLISHED'
			where exists (select 1 from designation d where d.term_id = n.one_id and d.text = n.one_text)
			and exists (select 1 from designation d where d.term_id = n.other_id and d.text = n.other_text)
			and not exists (select 1 from relation r where least(r.source_id, r.target_id) = n.one_id
			  and greatest(r.source_id, r.target_id) = n.other_id)""";

	private static final String ODD_RELATIONS = "select term_id, null as language, what, type as detail, 0 as size, other_id from ("
			+ OddRelations.SQL + ") odd";

	/** By keys in texts, and by relations to terms that were only begun. */
	private static final String WANTED = """
			select b.target as word, 'en' as language, null::bigint as term_id, count(distinct t.id) as times,
			  null::date as last_day
			from broken_link b join article a on a.id = b.article_id join term t on t.id = a.term_id
			where b.kind = 'TERM' and t.status = 'PUBLISHED'
			and not exists (select 1 from article en where en.language = 'en' and en.slug = b.target)
			group by b.target
			union all
			select coalesce((select n ->> 'text' from revision r, jsonb_array_elements(r.snapshot -> 'names') n
			    where r.term_id = t.id and n ->> 'status' = 'PREFERRED'
			    order by r.number desc, n ->> 'language' <> 'en' limit 1), '#' || t.number),
			  'en', t.id, count(distinct s.id), null
			from term t join relation r on r.target_id = t.id
			join term s on s.id = r.source_id and s.status = 'PUBLISHED'
			where t.status in ('DRAFT', 'IN_REVIEW') group by t.id""";

	private static final String UNMET_SEARCHES = """
			select query as word, language, null::bigint as term_id, searches as times, last_day from unmet_search""";

	private FindingSql() {
	}

	/**
	 * A query with a row for each thing found. What has a list of its own also has the
	 * columns that {@link Findings} shows.
	 * @param finding any; those that are counted for a language take it as
	 * {@code :counted}
	 */
	static String rows(Finding finding) {
		return switch (finding) {
			case REVIEWS -> REVIEWS;
			case REPORTS ->
				"select term_id from report where held is null and (closed_at is null or spoke_at is not null)";
			case DRAFTS -> TERMS + "t.status = 'DRAFT' and " + NOT_BINNED.formatted("t.id");
			case DUE -> TERMS + "t.status = 'PUBLISHED' and t.review_by <= current_date";
			case UNMET_SEARCHES -> UNMET_SEARCHES;
			case SUGGESTIONS -> "select id from suggestion where status = 'OPEN'";
			case WANTED -> WANTED;
			case ORPHANS -> TERMS + Lack.LINK.condition();
			case BROKEN_LINKS -> BROKEN_LINKS;
			case ODD_RELATIONS -> ODD_RELATIONS;
			case NEAR_NAMES -> NEAR_NAMES;
			case MISSING_ARTICLES -> MISSING_ARTICLES;
			case MISSING_NAMES -> TERMS + Lack.ofName("counted");
			case NO_FIGURE -> TERMS + Lack.FIGURE.condition();
			case NO_SOURCE -> TERMS + Lack.SOURCE.condition();
			case NO_EXAMPLE -> TERMS + Lack.EXAMPLE.condition();
			case LONG_LEADS -> LONG_LEADS;
			case NOT_REVIEWED -> TERMS + Lack.REVIEW.condition();
		};
	}

}

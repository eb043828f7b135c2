package de.filmfarm.lexikon.report.web;

/**
 * Puts reports together that are about the same words of the same term in the same
 * language.
 */
final class PassageGroups {

	/**
	 * What a report has to be asked for to be grouped, of {@code report r}. Words are the
	 * same if they have the same letters and digits.
	 */
	static final String COLUMNS = """
			r.id, r.term_id, r.language, r.revision, r.passage_part as part, r.passage_start as start,
			length(r.passage) as length, r.created_at,
			nullif(lower(regexp_replace(normalize(r.passage, NFKC), '[[:space:][:punct:]\\u00AD\\u200B-\\u200D]+', '', 'g')),
			  '') as folded
			""";

	/**
	 * More tables after {@code base}, which has the {@link #COLUMNS}. The last,
	 * {@code grouped}, says of each report at which {@code place} of which term and
	 * language it belongs. Equal words all count at the place of the first report that
	 * knows one; then places that overlap are one. Places are compared within one part of
	 * one revision only, since those of another say nothing. All of it goes through the
	 * rows in order and joins nothing, so that a thousand reports are no more work than
	 * sorting them.
	 */
	static final String GROUPED = """
			placed as (
			  select id, term_id, language, folded, created_at, first_value(revision) over words as revision,
			    first_value(part) over words as part, first_value(start) over words as start,
			    first_value(length) over words as length
			  from base window words as (partition by term_id, language, coalesce(folded, '#' || id)
			    order by start is null, id)
			), island as (
			  select placed.*, case when start < max(start + length) over (partition by term_id, language, revision, part
			    order by start, folded, id rows between unbounded preceding and 1 preceding) then 0 else 1 end as fresh
			  from placed
			), grouped as materialized (
			  select id, term_id, language, created_at,
			    case when term_id is null or coalesce(folded, start::text) is null then 'report ' || id
			      when start is null then 'words ' || folded
			      else concat_ws(' ', 'place', revision, part, sum(fresh) over (partition by term_id, language, revision, part
			        order by start, folded, id)) end as place
			  from island
			)
			""";

	private PassageGroups() {
	}

}

package de.filmfarm.lexikon.editorial.state;

/**
 * Relations of published terms that an editor should look at. Each kind is one rule; a
 * relation against which two rules speak is found twice.
 */
final class OddRelations {

	/** Readers do not see such a relation, for what is retired has left the lexikon. */
	private static final String TO_RETIRED = """
			select s.id as term_id, 'retired' as what, r.type, o.id as other_id
			from term o join relation r on r.target_id = o.id and r.type <> 'REPLACED_BY'
			join term s on s.id = r.source_id
			where o.status = 'RETIRED' and s.status = 'PUBLISHED'""";

	/** The page of a retired term leads to its successor, which has to be there. */
	private static final String SUCCESSOR_GONE = """
			select s.id, 'successor', r.type, o.id
			from relation r join term s on s.id = r.source_id join term o on o.id = r.target_id
			where r.type = 'REPLACED_BY' and o.status <> 'PUBLISHED'""";

	/**
	 * A kind of something is at home where that is, or one of them is in the wrong place.
	 */
	private static final String BROADER_ELSEWHERE = """
			select s.id, 'department', r.type, o.id
			from relation r join term s on s.id = r.source_id join term o on o.id = r.target_id
			join category sc on sc.id = s.category_id join category oc on oc.id = o.category_id
			where r.type = 'BROADER' and s.status = 'PUBLISHED' and o.status = 'PUBLISHED'
			  and sc.parent_id <> oc.parent_id""";

	/** No kind of something is its opposite, at any distance. */
	private static final String CONTRAST_ABOVE = """
			select s.id, 'above', r.type, o.id
			from relation r join term s on s.id = r.source_id join term o on o.id = r.target_id
			where r.type = 'CONTRAST' and s.status = 'PUBLISHED' and o.status = 'PUBLISHED'
			  and (term_is_below(s.id, o.id) or term_is_below(o.id, s.id))""";

	/**
	 * Related says no more than that there is something to say, which is said already.
	 */
	private static final String RELATED_TOO = """
			select s.id, 'twice', r.type, o.id
			from relation r join relation more on least(more.source_id, more.target_id) = least(r.source_id, r.target_id)
			  and greatest(more.source_id, more.target_id) = greatest(r.source_id, r.target_id)
			  and more.type in ('BROADER', 'PART_OF', 'USES', 'CONTRAST', 'CONFUSED_WITH')
			join term s on s.id = r.source_id join term o on o.id = r.target_id
			where r.type = 'RELATED' and s.status = 'PUBLISHED' and o.status = 'PUBLISHED'
			group by s.id, r.type, o.id""";

	static final String SQL = String.join(" union all ", TO_RETIRED, SUCCESSOR_GONE, BROADER_ELSEWHERE, CONTRAST_ABOVE,
			RELATED_TOO);

	private OddRelations() {
	}

}

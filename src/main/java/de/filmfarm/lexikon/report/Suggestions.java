package de.filmfarm.lexikon.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All suggestions.
 */
interface Suggestions extends Repository<Suggestion, Long> {

	/**
	 * Counts a suggestion, the first of its name or one more: in one statement, so that
	 * of two readers at once neither is lost and no name is there twice. What the editors
	 * have decided about the name stays.
	 * @param folded what all spellings of the text have in common
	 */
	@Query(nativeQuery = true, value = """
			with counted as (
			  insert into suggestion (language, text, folded, status) values (:language, :text, :folded, 'OPEN')
			  on conflict (folded) do update set count = suggestion.count + 1, last_at = now()
			  returning *
			), placed as (
			  insert into suggestion_count (suggestion_id, language, origin)
			  select id, :language, :origin from counted
			  on conflict (suggestion_id, language, origin)
			  do update set count = suggestion_count.count + 1, last_at = now()
			)
			select * from counted""")
	Suggestion count(String language, String text, String folded, String origin);

	Optional<Suggestion> findByFolded(String folded);

	/** Nobody else decides about it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from Suggestion where id = :id")
	Optional<Suggestion> lock(long id);

	/**
	 * Those that a published term answers: they wait for this term, or for any of this
	 * name.
	 * @param folded names of the term
	 * @param made whether it is published for the first time, so that what was made of a
	 * suggestion answers it under whatever name
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			from Suggestion s where s.status in (OPEN, ACCEPTED)
			and (s.folded in (:folded) or (:made = true and s.term = :term)) order by s.id""")
	List<Suggestion> answeredBy(long term, Collection<String> folded, boolean made);

}

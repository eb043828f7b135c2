package de.filmfarm.lexikon.report;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All suggestions.
 */
interface Suggestions extends Repository<Suggestion, Long> {

	/**
	 * Counts a suggestion, the first of its word or one more: in one statement, so that
	 * of two readers at once neither is lost and no word is there twice. What the editors
	 * have decided about the word stays.
	 * @param folded what all spellings of the text have in common
	 */
	@Query(nativeQuery = true, value = """
			insert into suggestion (language, text, folded, status) values (:language, :text, :folded, 'OPEN')
			on conflict (language, folded) do update set count = suggestion.count + 1
			returning *""")
	Suggestion count(String language, String text, String folded);

}
